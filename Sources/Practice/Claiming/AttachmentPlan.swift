public import Claims
import Essentials
import Patients
import Reporting
import Trust
public import Ultrasound

/// Something that goes beside a claim, under the number by which the claim names it.
public struct PlannedAttachment: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case report
        /// SOP Instance UIDs.
        case images([String])
    }

    public let attachment: ClaimAttachment
    public let content: Content
}

/// What goes beside one party's claim: what was chosen, else the report for whom read and the images for whom did not.
struct AttachmentPlan {
    let material: CaseMaterial
    let report: Report?
    let billing: ClinicalCase.Billing
    let choice: ClaimChoice

    var readsReport: Bool { report?.header.readerOrganization.id == billing.party }

    /// SOP Instance UIDs that were chosen; nil where nobody chose.
    var chosenImages: [String]? { choice.edit?.attachments?.images }

    var attachments: [PlannedAttachment] {
        guard let chosen = choice.edit?.attachments else {
            return readsReport
                ? [planned(.radiologyReport, "report", .report)]
                : [planned(.radiologyFilms, "images", .images(material.images.map(\.image.sopInstanceUID)))]
        }
        return (chosen.report ? [planned(.radiologyReport, "report", .report)] : [])
            + chosen.images.map { planned(.radiologyFilms, "image \($0)", .images([$0])) }
    }

    private func planned(
        _ kind: ClaimAttachment.Report, _ what: String, _ content: PlannedAttachment.Content
    ) -> PlannedAttachment {
        let later = choice.number > 1 ? "|\(choice.number)" : ""
        let number = Digest(of: "\(material.source.id)|\(billing.party)|\(what)\(later)").hex.prefix(12).uppercased()
        return PlannedAttachment(
            attachment: ClaimAttachment(report: kind, transmission: .electronic, controlNumber: "TRG\(number)"),
            content: content)
    }
}

extension UltrasoundImage {
    /// What a picture that is shown to a payer must say and this image does not: `the patient`, `the side`.
    public var missingForPayer: [String] {
        var missing: [String] = []
        if patientID.isEmpty || patientName.family.isEmpty { missing.append("the patient") }
        if laterality?.isEmpty ?? true { missing.append("the side") }
        return missing
    }
}
