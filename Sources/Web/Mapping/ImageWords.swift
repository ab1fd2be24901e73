import Ultrasound

/// What an image shows, in words: its side and its view.
extension Words {
    /// DICOM's `R`, `L`, `B` and `U` (0020,0062) in words; empty text is not labelled.
    static func side(_ laterality: String) -> String {
        switch laterality {
        case "": "side not labelled"
        case "R": "right side"
        case "L": "left side"
        case "B": "both sides"
        default: "midline"
        }
    }

    static func side(_ image: UltrasoundImage) -> String { sentence(side(image.laterality ?? "")) }

    /// `longitudinal, cine 8`; a single frame without a plane is a still.
    static func view(plane: String, frames: Int) -> String {
        let parts = [plane, frames > 1 ? "cine \(frames)" : ""].filter { !$0.isEmpty }
        return parts.isEmpty ? "still" : parts.joined(separator: ", ")
    }

    static func view(_ image: UltrasoundImage) -> String {
        view(plane: image.orientation ?? "", frames: image.frameCount)
    }
}
