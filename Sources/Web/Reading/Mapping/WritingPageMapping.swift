import Essentials
import Patients
import Practice
import Reporting

extension WritingMapping {
    /// What the form needs besides the draft.
    struct Surroundings: Sendable {
        var token: String
        /// By which the form is known when it is sent twice.
        var key: String
        var viewer: ViewerPart
        var people: [PersonInDraft]
        var priors: [PriorReport]
        /// The signer's name where the account may sign; nil where it may not.
        var signer: String?
        var notes: [Note] = []
        var signingFault = ""
    }

    func page(_ around: Surroundings) -> WritingPage {
        let gate = gate()
        var lesions: [WritingPage.Pickable] = around.priors.flatMap { prior in
            prior.lesions.map { lesion in
                .init(
                    value: lesion.trackingUID,
                    text: "Follow: \(lesion.tracking), \(prior.date.spoken)")
            }
        }
        if !lesions.isEmpty { lesions.insert(.init(value: "", text: "A new lesion"), at: 0) }
        var priors = around.priors.map {
            WritingPage.Pickable(value: $0.caseID, text: "\($0.date.spoken), \($0.title)")
        }
        if !priors.isEmpty { priors.append(.init(value: "", text: "Another study")) }
        return WritingPage(
            caseAddress: caseAddress, token: around.token, key: around.key, version: study.stored.version, order: order,
            viewer: around.viewer, meter: meter(), gate: gate,
            signing: around.signer.map { signer in
                SigningBox(
                    address: "\(caseAddress)/report/sign", token: around.token, version: study.stored.version,
                    isReady: gate.blocking.isEmpty, words: signing(signer), fault: around.signingFault)
            }, before: before(), groups: groups(), lesions: self.lesions(), priors: self.priors(), after: after(),
            critical: critical(), laid: laid(), sites: sites(), priorReports: priors, priorLesions: lesions,
            offers: offers, impressionOffer: impressionOffer, offersAllNormal: offersAllNormal,
            people: around.people.map { people($0) }, notes: around.notes)
    }

    func people(_ person: PersonInDraft) -> String {
        let place = DraftPath(person.field).map { " is in \(words.name($0))." } ?? " has this draft open."
        return person.name + place
    }

    private func signing(_ signer: String) -> [String] {
        let images = Words.count(study.material.images.count, "image", "images")
        var lines = [
            "You sign as \(signer), over this report and the digests of \(images): “\(ReportSignature.interpretation)”"
        ]
        if let reader = study.material.source.service.interpretation?.provider,
            let named = study.material.source.provider(reader)?.spoken, named != signer
        {
            lines.append("The case names \(named) as its reader; your signature makes it you.")
        }
        return lines
    }
}
