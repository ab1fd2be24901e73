import Claims
import Essentials
import Patients
import Reporting
import Ultrasound
import X12

/// Runs the claim checks with what the record behind the claim is known to hold.
struct ClaimScrub {
    let material: CaseMaterial
    let report: Report?

    let checks: ClaimChecks
    /// SOP Instance UIDs of what goes beside the claim; nil for all images.
    var attached: [String]? = nil
    /// What is kept as the fee of each code on the day of service; nil where no fees are kept.
    var fees: [String: Money]? = nil

    func findings(_ x12: [UInt8]) -> [X12.Finding] { checks.check(x12, evidence: evidence).findings }

    private var evidence: ClaimEvidence {
        let signed = try? report?.signature?.time.date
        return ClaimEvidence(
            sending: signed ?? material.source.dateOfService, reportSigned: signed,
            studyDates: material.images.compactMap(\.image.studyDate),
            imagesRead: Set(report?.images.map(\.sopInstanceUID) ?? []),
            imagesAttached: attached ?? material.images.map(\.image.sopInstanceUID),
            identities: material.images.filter { !$0.image.patientName.family.isEmpty }.prefix(1).map {
                ClaimEvidence.Identity(
                    record: "images", name: $0.image.patientName, birthDate: $0.image.patientBirthDate)
            }, fees: fees)
    }
}
