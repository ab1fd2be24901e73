import Claims
import Essentials
import Hypertext
import Patients
import Practice
import X12

/// A claim on one page of paper, in a layout of our own: who asks whom for what, and what stands behind it.
struct PrintedClaim: Part {
    var title: String
    var note: String
    var boxes: [FactRow]
    var lines: StackTable
    var diagnoses: StackTable?
    var attachments: [String]
    var way: [String]
    var back: String

    init?(_ mapping: ClaimDossierMapping) {
        guard let claim = mapping.dossier.draft?.claim ?? mapping.dossier.sent?.claim else { return nil }
        let presenter = mapping.presenter
        let sending = mapping.stored?.way.lastSending
        title = claim.isPredetermination ? "Predetermination \(claim.id)" : "Claim \(claim.id)"
        let kind =
            switch claim.frequency {
            case .original: "Original"
            case .replacement: "Replacement of \(claim.payerClaimNumber ?? "")"
            case .void: "Void of \(claim.payerClaimNumber ?? "")"
            }
        let isOut = mapping.dossier.draft == nil
        note = "\(kind) · \(isOut ? "sent under number \(sending?.number ?? "")" : "not sent") · \(Words.total(claim))"
        var rows = presenter.claimPeople(claim)
        let patient = presenter.record.source.patient
        rows.insert(
            FactRow(
                term: "Patient", value: .known(patient.name.spoken),
                why: "born \(patient.birthDate.spoken) · \(patient.address.lines.joined(separator: ", ")), "
                    + "\(patient.address.city) \(patient.address.state) \(patient.address.zip)"), at: 0)
        if let number = claim.priorAuthorization {
            rows.append(FactRow(term: "Prior authorisation", value: .known(number), why: ""))
        }
        for note in claim.notes { rows.append(FactRow(term: "Note", value: .plain(note), why: "")) }
        boxes = rows
        lines = presenter.claimLines(claim)
        diagnoses = presenter.claimDiagnoses(claim)
        attachments = claim.attachments.map {
            "\(Words.attachment($0.report)), \(Words.transmission($0.transmission)), number \($0.controlNumber ?? "none")"
        }
        way = ClaimTimeline(stored: mapping.stored, today: mapping.today).events.filter { $0.standing != .ahead }.map {
            [$0.time, $0.headline, $0.text].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        back = mapping.address
    }

    var html: HTML {
        element("article", ["class": "printed-claim"]) {
            RoomHeader(title: title, note: note, buttons: [Button(text: "Back to the claim", address: back)])
            FactList(rows: boxes)
            block("Lines") { lines }
            if let diagnoses { block("Diagnoses") { diagnoses } }
            if !attachments.isEmpty {
                block("Attachments") { element("ul") { for line in attachments { element("li", text: line) } } }
            }
            if !way.isEmpty { block("Way") { element("ul") { for line in way { element("li", text: line) } } } }
            element(
                "p", ["class": "small quiet"],
                text: "Printed from Tragus for the practice’s own file. What counts is the 837D file.")
        }
    }
}
