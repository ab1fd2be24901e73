public import Essentials

/// Honest checks of how an examination was captured: they warn, and classify nothing.
///
///     let quality = CaptureQuality(study)
///     quality.labels            // complete, partial or none over all images
///     quality.gaps.map(\.words) // what the study lacks
public struct CaptureQuality: Hashable, Sendable {
    /// The checks of one image.
    public struct ImageQuality: Hashable, Sendable {
        public let sopInstanceUID: String
        public let labels: ImageLabels
        /// Whether text may be burned into the pixels: unknown where the file does not say, and NO is no proof.
        public let burnedInAnnotation: Fact<Bool>
        /// Whether any region of the image may give millimetres, with the reason where none may.
        public let calibration: CalliperRefusal?
        /// The depth of the calibrated field in millimetres, nil without calibration.
        public let depthMillimetres: Double?
    }

    /// Something that a study lacks or that does not go together.
    public struct Gap: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case noImages = "no-images"
            case severalPatients = "several-patients"
            case severalStudies = "several-studies"
            case severalDates = "several-dates"
            case labelsMissing = "labels-missing"
            case oneSideOnly = "one-side-only"
            case onePlaneOnly = "one-plane-only"
            case notCalibrated = "not-calibrated"
            case burnedInUnknown = "burned-in-unknown"
        }

        public let kind: Kind
        /// One sentence, without any patient's value.
        public let words: String
        /// The image that it concerns, nil for the whole study.
        public let sopInstanceUID: String?
    }

    public let images: [ImageQuality]
    public let gaps: [Gap]

    /// The labels over all images: complete when each image's are, none when no image has any.
    public var labels: ImageLabels.State {
        let states = Set(images.map(\.labels.state))
        return states == [.complete] ? .complete : states.subtracting([.none]).isEmpty ? .none : .partial
    }

    public init(_ study: UltrasoundStudy) {
        images = study.images.map { image in
            let field = Field(image)
            return ImageQuality(
                sopInstanceUID: image.sopInstanceUID, labels: ImageLabels(image),
                burnedInAnnotation: image.burnedInAnnotation, calibration: field.refusal,
                depthMillimetres: field.depthMillimetres)
        }
        gaps = StudyGaps.find(study, images)
    }

    /// The calibrated field of an image, measured by the one rule down its middle.
    private struct Field {
        let refusal: CalliperRefusal?
        let depthMillimetres: Double?

        init(_ image: UltrasoundImage) {
            let bounds = (image.regions.first(where: \.isAnatomical) ?? image.regions.first)?.bounds
            let minX = Double(bounds?.minX ?? 0)
            let maxX = min(Double(image.columns), Double(bounds?.maxX ?? image.columns) + 1)
            let (top, bottom) = (Double(bounds?.minY ?? 0), Double(bounds?.maxY ?? image.rows) + 1)
            let middle = (minX + maxX) / 2
            let points = [
                ImagePoint(x: middle, y: top), ImagePoint(x: middle, y: min(bottom, Double(image.rows))),
            ]
            let result = try? Calliper.measure(.depth, points: points, frame: 1, on: image)
            refusal = result?.refusal
            depthMillimetres = result?.calibration?.value
        }
    }
}
