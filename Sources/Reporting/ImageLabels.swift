import Essentials
import Ultrasound

/// What the label of a kept image should carry, and what this one lacks.
enum ImageLabels {
    static func gaps(of image: UltrasoundImage, template: ReportTemplate) -> [String] {
        template.imageLabels.filter { !holds($0.id, image) }.map(\.label)
    }

    private static func holds(_ id: String, _ image: UltrasoundImage) -> Bool {
        switch id {
        case "patient": !image.patientID.isEmpty && !image.patientName.family.isEmpty
        case "facility": !image.facility.isEmpty
        case "time": image.acquired != nil
        case "output": image.mechanicalIndex != nil && image.thermalIndex != nil
        case "site-and-side": image.laterality?.isEmpty == false
        case "orientation": image.orientation?.isEmpty == false
        default: true
        }
    }
}
