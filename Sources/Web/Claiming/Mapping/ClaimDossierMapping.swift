import Claims
import CodeReference
import Coding
import Essentials
import Hypertext
import Patients
import Practice
import Reporting
import Ultrasound
import X12

/// Makes the page of a claim from all that there is of it.
struct ClaimDossierMapping {
    let presenter: CasePresenter
    let dossier: ClaimDossier
    let token: String
    let today: CalendarDate
    /// A form that was sent and not taken.
    var typed: TypedClaimForm?

    var party: String { dossier.bill.party }
    var stored: StoredClaim? { dossier.stored }
    var stage: ClaimStage { dossier.stage }
    var standing: ClaimWay.Standing { stored?.way.standing ?? ClaimWay.Standing() }
    var address: String { presenter.address(.claim, party: party) }
    var version: String { "\(stored?.version ?? 0)" }

    /// The claim that the page is about: what would go out, else what is out.
    private var claim: DentalClaim? { dossier.draft?.claim ?? dossier.sent?.claim }

    func page() -> ClaimPage {
        let parties = presenter.record.source.billing.map(\.party).map {
            NavigationItem(
                text: presenter.name(of: $0), address: presenter.address(.claim, party: $0), isCurrent: $0 == party)
        }
        let findings = dossier.draft?.checks ?? []
        let isStopped = stage.isDraft && dossier.draft == nil
        let x12 = dossier.draft?.x12 ?? dossier.sent?.x12
        return ClaimPage(
            title: ClaimWords.title(dossier), note: note, parties: parties, failure: failure,
            deeds: ClaimDeeds(mapping: self).html, denial: denial,
            refusal: isStopped ? refusal : nil,
            obstacles: isStopped ? dossier.bill.obstacles.map(presenter.claimRow) : [],
            facts: claim.map(presenter.claimPeople) ?? [], lines: claim.map(presenter.claimLines),
            diagnoses: claim.flatMap(presenter.claimDiagnoses), attachments: attachments, edit: edit, fixed: fixed,
            checked: dossier.draft == nil ? "" : CasePresenter.summary(findings),
            findings: findings.map(CasePresenter.claimRow),
            segmentsTitle: dossier.draft == nil ? "As it was sent" : "As it will be sent",
            segmentsNote: dossier.draft == nil
                ? "" : "Number and time of the envelope are set when it is sent.",
            segments: x12.flatMap { CasePresenter.segments($0, findings) },
            way: Timeline(events: ClaimTimeline(stored: stored, today: today).events), deadlines: deadlines,
            files: files, buttons: claim == nil ? presenter.next("See the decision", .decision) : [printed])
    }

    /// Whose case it is; the last two steps say where this claim stands.
    var header: CaseHeader {
        var header = presenter.header()
        guard header.steps.count >= 2, !stage.isDraft || stage == .rejected else { return header }
        let claim = header.steps.count - 2
        header.steps[claim].address = presenter.address(.claim)
        switch stage {
        case .denied, .rejected:
            header.steps[claim].text = stage == .denied ? "Claim denied" : "Claim turned away"
            header.steps[claim].standing = .stopped
        case .paid, .partlyPaid:
            header.steps[claim].standing = .done
            header.steps[claim + 1].standing = .done
        default: header.steps[claim].standing = .now
        }
        return header
    }

    private var printed: Button { Button(text: "Print", address: "\(address)/print") }

    private var note: String {
        let total = claim.map(Words.total) ?? Words.dollars(dossier.bill.billing.fee)
        return [
            claim.map { "Claim \($0.id)" }, presenter.name(of: party),
            presenter.record.source.coverage?.payer.name ?? "no payer",
            total,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private var failure: Note? {
        guard let refused = typed?.refused, refused.place.isEmpty || refused.kind == .way else { return nil }
        return Note(kind: .bad, headline: refused.found, text: refused.wanted, isAlert: true)
    }

    private var refusal: Note {
        let answers = presenter.record.decision.decisions.filter { $0.party == party }
        return Note(
            kind: .warn, headline: "There is no claim.",
            text: answers.map { answer in
                let words = presenter.finding(answer)
                return words.hasSuffix(".") ? words : "\(words)."
            }.joined(separator: " "))
    }

    // MARK: Beside the claim

    /// What goes or went with it: pictures of what will go, the files of what went.
    private var attachments: StackTable? {
        guard let claim, !claim.attachments.isEmpty else { return nil }
        let planned = dossier.draft?.attachments ?? []
        return StackTable(
            columns: [
                .init(title: "What", isHead: true), .init(title: "How"), .init(title: "Control number"),
                .init(title: "Content"),
            ],
            rows: claim.attachments.enumerated().map { index, attachment in
                let content = planned.indices.contains(index) ? self.content(planned[index]) : files(of: attachment)
                return [
                    .init(Words.attachment(attachment.report)), .init(Words.transmission(attachment.transmission)),
                    .mono(attachment.controlNumber ?? "none"), .init(content),
                ]
            })
    }

    private func content(_ planned: PlannedAttachment) -> HTML {
        switch planned.content {
        case .report: HTML("the signed report, as PDF")
        case .images(let images): HTML(joining: images.compactMap(picture), separator: HTML(" "))
        }
    }

    private func files(of attachment: ClaimAttachment) -> HTML {
        guard let number = attachment.controlNumber else { return HTML("kept") }
        let control = dossier.sent?.file.control
        let files = (stored?.files ?? []).filter { $0.control == control && $0.name.contains(number) }
        return HTML(
            joining: files.map { file in
                element("a", ["href": sentAddress(file), "download": file.name], text: file.name)
            }, separator: element("br"))
    }

    private func sentAddress(_ file: SentFile) -> String { "\(address)/sent/\(PercentCoding.encode(file.name))" }

    private func picture(_ uid: String) -> HTML? {
        guard let index = presenter.record.images.firstIndex(where: { $0.image.sopInstanceUID == uid }) else {
            return nil
        }
        return element(
            "img",
            [
                "src": presenter.frameAddress(image: index + 1, frame: 1), "width": "84", "height": "63",
                "alt": "Image \(index + 1), \(Words.side(presenter.record.images[index].image))",
            ])
    }

    private var fixed: String {
        if stage.isDraft { return standing.frequency == .void ? "A void repeats the lines as they were sent." : "" }
        return stage.isOver ? "" : "It is out: a change goes as a replacement."
    }

    private var edit: HTML? {
        guard dossier.mayBill, let stored, stage.isDraft, standing.frequency != .void else { return nil }
        let source = presenter.record.source
        let choice = dossier.chosenAttachments
        let edit = stored.edit ?? ClaimEdit()
        let count = min(4, source.order.diagnoses.count)
        let pointers = edit.pointers.first ?? Array(1..<(count + 1))
        let typedPointers = (1..<5).map { Int(typed.text("pointer-\($0)", of: .edit)) ?? 0 }
        let images = presenter.record.images.enumerated().map { index, study in
            let missing = study.image.missingForPayer
            return ClaimEditForm.Image(
                uid: study.image.sopInstanceUID,
                label: "\(Words.side(study.image)), \(Words.view(study.image))",
                picture: presenter.frameAddress(image: index + 1, frame: 1),
                isChosen: typed.isTicked(
                    "image-\(index + 1)", of: .edit, else: choice.images.contains(study.image.sopInstanceUID)),
                gap: missing.isEmpty ? "" : "Does not say \(missing.joined(separator: " and ")).")
        }
        let places = ["pointers", "fee", "authorization", "note", "attachments"]
        return ClaimEditForm(
            address: "\(address)/edit", token: token, version: version,
            diagnoses: source.order.diagnoses.prefix(4).map { .init(code: $0.code, words: $0.note) },
            pointers: typed.isOf(.edit) ? typedPointers : pointers,
            fee: typed.text("fee", of: .edit, else: dossier.bill.billing.fee.description),
            authorization: typed.text("authorization", of: .edit, else: dossier.bill.billing.priorAuthorization),
            note: typed.text("note", of: .edit, else: edit.note),
            report: dossier.readsReport && dossier.billed.report?.signature != nil
                ? typed.isTicked("report", of: .edit, else: choice.report) : nil,
            images: images,
            faults: Dictionary(uniqueKeysWithValues: places.map { ($0, typed.fault($0, of: .edit)) }),
            isOpen: typed.isOf(.edit)
        ).html
    }

    private var files: [Downloads.File] {
        let files = stored?.files ?? []
        let controls = Set(files.map(\.control)).sorted(by: >)
        let sent = controls.flatMap { control in files.filter { $0.control == control } }.map {
            Downloads.File(
                name: $0.name, address: sentAddress($0),
                meaning: ClaimWords.meaning($0), size: spokenSize($0.size))
        }
        let party = party
        let drafts = presenter.files { $0.hasPrefix("claim-\(party).") || $0 == "evidence-\(party).zip" }
        return sent + (stage.isDraft ? drafts : [])
    }

    private var deadlines: HTML? {
        guard let stored else { return nil }
        return ClaimDeadlines(stored: stored, today: today, mapping: self).html
    }

    // MARK: The denial

    private var denial: DenialBox? {
        guard let answer = standing.answer, [.denied, .partlyPaid].contains(stage) || isMending else { return nil }
        let sets = ShippedLayers.codeSets
        let reasons = answer.adjustments.map { adjustment in
            let notes =
                [sets?.entry(adjustment.reason, in: .adjustmentReason)?.note]
                + adjustment.remarks.map { sets?.entry($0, in: .remark)?.note }
            return DenialBox.Reason(
                code: "\(adjustment.group.rawValue)-\(adjustment.reason)", remarks: adjustment.remarks,
                amount: "\(Words.dollars(adjustment.amount)), \(ClaimWords.bearer(adjustment.group))",
                words: notes.compactMap { $0.map(Words.stop) })
        }
        let cures = answer.adjustments.compactMap { DenialCure.step(for: $0.reason) }
        return DenialBox(
            title: "The denial and its cure", reasons: reasons, record: ourRecord,
            cures: cures.isEmpty
                ? ["Nothing is known for this reason. Read the payer’s letter, then replace, or accept it."]
                : cures + ["The payer may still decide otherwise."])
    }

    /// Whether a replacement of a denied claim is in the making.
    private var isMending: Bool { stage.isDraft && standing.frequency == .replacement && standing.answer != nil }

    private var ourRecord: [String] {
        var lines: [String] = []
        if let time = dossier.billed.report?.signature?.time {
            lines.append("The report was signed on \(Words.moment(time)).")
        } else {
            lines.append("No signed report belongs to this party’s record.")
        }
        if let sent = dossier.sent {
            let beside = stored?.files.count { $0.control == sent.file.control && !$0.isClaim } ?? 0
            lines.append("\(Words.count(beside, "file", "files")) went beside the claim, the evidence among them.")
        }
        return lines
    }
}
