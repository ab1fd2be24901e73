public import Essentials
public import Reporting
public import Trust
public import Ultrasound

/// The images of a case with their labels, what was measured on them, and what the study lacks.
public struct CaseStudy: Sendable {
    public let caseID: String
    /// Whether labels and measurements may still change: until the report is signed.
    public let isOpen: Bool
    /// By region in the order of the template, side, series and instance.
    public let images: [StudyImageView]
    /// In the order in which they were laid.
    public let measurements: [LaidMeasurement]
    public let gaps: [CaptureQuality.Gap]
    /// The versions of the two documents, 0 where there is none.
    public let labelsVersion: Int
    public let measurementsVersion: Int

    public func image(_ object: String) -> StudyImageView? { images.first { $0.object == object } }
}

/// An image of a case as the viewer shows it.
public struct StudyImageView: Sendable {
    /// The name of its document, which addresses use.
    public let object: String
    /// What the file says, with the person's label laid over it.
    public let image: UltrasoundImage
    public let digest: Digest
    /// As the report and the case's files name it.
    public let name: String
    /// What a person said that it shows; nil where the file's own words stand alone.
    public let label: SiteLabel?
    /// The region of the template that file or label names.
    public let region: TemplateRegion?
    public let quality: CaptureQuality.ImageQuality
    /// Whether a person confirmed that it is the case's patient although the file differs.
    public let isConfirmed: Bool
}

/// A calliper that was laid on an image, and what the one rule makes of it.
public struct LaidMeasurement: Hashable, Sendable {
    public let id: String
    public var label: String
    public let kind: MeasurementKind
    /// A region of the template; nil where neither the measurement nor its image names one.
    public var region: String?
    public var side: BodySide?
    /// The lesion that it belongs to, as the draft names it.
    public var lesion: String?
    public let object: String
    /// Counted from 1.
    public let frame: Int
    public var points: [ImagePoint]
    public let result: CalliperResult
    public let by: String
    public let at: Timestamp

    /// The value rounded as the report gives it; nil where it was refused.
    public var quantity: Quantity? { result.quantity }

    /// `7.5 mm`, `44 mm²`, or the pixels of a refusal.
    public var spoken: String { result.spoken(as: kind) }
}
