import Claims
import Essentials
import Pages
import Patients
import Reporting
import Ultrasound

/// Makes the files that go beside a claim: the report as PDF, key images as PNG with their label in words.
struct AttachmentFiles {
    let material: CaseMaterial
    let report: Report?

    /// The largest file that is laid beside a claim; clearinghouses publish limits about this.
    static let sizeLimit = 10_000_000

    /// - Parameter control: the nine digits of the claim's file, with which the names begin.
    /// - Throws: ``ClaimRefused`` for an image that does not say whose it is and which side, or can't be shown.
    func files(_ planned: [PlannedAttachment], control: String) throws -> [OutputFile] {
        let pictures = try FramePictures(material.images)
        var files: [OutputFile] = []
        for attachment in planned {
            let name = "\(control)-\(attachment.attachment.controlNumber ?? "REPORT")"
            switch attachment.content {
            case .report:
                guard let report, report.signature != nil else {
                    throw refused("The report is not signed.", "Sign it, or leave it out.")
                }
                files.append(
                    OutputFile(
                        name: "\(name).pdf", mediaType: "application/pdf",
                        bytes: try ReportPDF.render(report, frames: pictures.picture)))
            case .images(let identifiers):
                for (index, uid) in identifiers.enumerated() {
                    files.append(
                        OutputFile(
                            name: identifiers.count == 1 ? "\(name).png" : "\(name)-\(index + 1).png",
                            mediaType: "image/png", bytes: try picture(uid, pictures)))
                }
            }
        }
        if let large = files.first(where: { $0.bytes.count > AttachmentFiles.sizeLimit }) {
            throw refused("\(large.name) is too large.", "At most \(AttachmentFiles.sizeLimit / 1_000_000) MB a file.")
        }
        return files
    }

    /// A key image with its callipers, and below it whose it is, which side, when, where.
    func picture(_ uid: String, _ pictures: FramePictures) throws -> [UInt8] {
        guard let index = material.images.firstIndex(where: { $0.image.sopInstanceUID == uid }) else {
            throw refused("An image is chosen that the case does not have.", "Choose again.")
        }
        let image = material.images[index]
        let missing = image.image.missingForPayer
        guard missing.isEmpty else {
            throw refused(
                "Image \(index + 1) does not say \(missing.joined(separator: " and ")).",
                "Label it, or leave it out of the claim.")
        }
        let key = try report.flatMap { report in
            try KeyImage.all(of: report, frames: pictures.picture).first { $0.sopInstanceUID == uid }
        }
        guard let picture = key?.picture ?? pictures.picture(image.name, 1) else {
            throw refused("Image \(index + 1) can’t be shown.", "Leave it out of the claim.")
        }
        return try picture.png(caption: caption(image.image, index, key), scale: picture.width < 500 ? 2 : 1)
    }

    private func caption(_ image: UltrasoundImage, _ index: Int, _ key: KeyImage?) -> [String] {
        let patient = material.source.patient
        let side = ["R": "Right", "L": "Left", "B": "Both sides"][image.laterality ?? ""] ?? image.laterality ?? ""
        let areas = material.source.service.area.map { String($0.map { $0 == "-" ? " " : $0 }) }
        return [
            "\(patient.name.listed), born \(patient.birthDate.spoken), \(patient.id) · \(side)",
            "\(areas.joined(separator: ", ")) · \(material.source.dateOfService.spoken)"
                + (image.facility.isEmpty ? "" : " · \(image.facility)")
                + " · image \(index + 1) of \(material.images.count), frame \(key?.frame ?? 1)"
                + (image.isSynthetic ? " · simulated" : ""),
        ] + (key.map { $0.measurements.isEmpty ? [] : [$0.caption] } ?? [])
    }

    private func refused(_ found: String, _ wanted: String) -> ClaimRefused {
        ClaimRefused(.attachment, place: "attachments", found: found, wanted: wanted)
    }
}
