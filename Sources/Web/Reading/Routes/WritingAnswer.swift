import HTTPTypes
import Hypertext
import Practice
import Reporting

/// The page on which a report is written.
struct WritingAnswer {
    let site: Site
    let inquiry: Inquiry

    func page(
        clashes: [FieldConflict] = [], notes: [Note] = [], signingFault: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let viewer = try CaseRoutes.viewer(inquiry)
        let maySign = site.allows(inquiry, .signReport)
        let token = inquiry.visit.token
        let (mapping, people, priors, signer) = try await site.asking(inquiry) {
            workspace, session -> (WritingMapping, [PersonInDraft], [PriorReport], String?) in
            let study = try workspace.writing(id, for: session)
            let mapping = WritingMapping(
                study: study, template: workspace.job.template, caseAddress: CasePlace.images.address(of: id),
                clashes: clashes)
            return (
                mapping, try workspace.seen(in: id, field: "", for: session),
                try workspace.priorReports(of: id, for: session),
                maySign ? try workspace.signerName(of: study, for: session) ?? "" : nil
            )
        }
        let image = inquiry.query["image"].flatMap { Int($0) } ?? 1
        let study = try await site.workspace().study(id, image: max(1, image), for: viewer)
        var around = WritingMapping.Surroundings(
            token: token, viewer: WritingAnswer.viewer(study.content, address: CasePlace.report.address(of: id)),
            people: people, priors: priors, signer: signer?.isEmpty == true ? nil : signer, notes: notes,
            signingFault: signingFault)
        if signer?.isEmpty == true {
            around.notes.append(
                Note(
                    kind: .warn, headline: "You can write here, not sign.",
                    text: "This account belongs to no provider of the directory. An administrator links it there."))
        }
        let header = CasePage(header: study.header, title: "Report of case \(id)", content: 0)
        var answer = try CaseRoutes.show(
            site, inquiry, header, mapping.page(around).html, .report, modules: ["report.js"])
        answer.status = status
        return answer
    }

    /// The images, with links that stay beside the form.
    private static func viewer(_ page: StudyPage, address: String) -> WritingPage.Viewer? {
        guard let stage = page.stage else { return nil }
        var thumbnails = page.thumbnails
        for group in thumbnails.groups.indices {
            for at in thumbnails.groups[group].items.indices {
                let number = thumbnails.groups[group].items[at].number
                thumbnails.groups[group].items[at].address = "\(address)?image=\(number)"
            }
        }
        return WritingPage.Viewer(thumbnails: thumbnails, stage: stage)
    }
}
