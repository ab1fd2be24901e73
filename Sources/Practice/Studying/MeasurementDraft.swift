public import Reporting
public import Ultrasound

/// A calliper that is to be laid.
public struct MeasurementDraft: Hashable, Sendable {
    /// What is measured, such as `Stone long axis`; empty takes the words of the kind.
    public var label: String
    public var kind: MeasurementKind
    public var object: String
    /// Counted from 1.
    public var frame: Int
    public var points: [ImagePoint]
    /// Nil takes the image's own.
    public var region: String?
    public var side: BodySide?
    public var lesion: String?

    public init(
        label: String = "", kind: MeasurementKind, object: String, frame: Int = 1, points: [ImagePoint],
        region: String? = nil, side: BodySide? = nil, lesion: String? = nil
    ) {
        self.label = label
        self.kind = kind
        self.object = object
        self.frame = frame
        self.points = points
        self.region = region
        self.side = side
        self.lesion = lesion
    }
}
