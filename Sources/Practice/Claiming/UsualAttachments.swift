public import Claims
import Patients
import Reporting
import Ultrasound

extension ClaimDossier {
    /// What billing names where nobody chooses: the report for whom read, the images for whom did not.
    public var usualAttachments: ClaimEdit.Attachments {
        readsReport
            ? ClaimEdit.Attachments(report: true, images: [])
            : ClaimEdit.Attachments(report: false, images: billed.material.images.map(\.image.sopInstanceUID))
    }

    /// What goes with the claim as things stand.
    public var chosenAttachments: ClaimEdit.Attachments { stored?.edit?.attachments ?? usualAttachments }

    /// Whether this party wrote the report.
    public var readsReport: Bool { billed.report?.header.readerOrganization.id == bill.party }
}
