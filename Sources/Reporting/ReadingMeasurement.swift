public import Essentials
public import Ultrasound
public import YAMLSource

/// A measurement as points on one frame of one image.
public struct ReadingMeasurement: Hashable, Sendable {
    /// How the reading names an image.
    public enum Image: Hashable, Sendable {
        /// The file's name in the case's `images` folder.
        case name(String)
        case sopInstanceUID(String)
    }

    public var id: String
    public var label: String
    public var kind: MeasurementKind
    public var region: String
    public var side: BodySide?
    /// The lesion that it belongs to.
    public var lesion: String?
    public var image: Image
    /// Counted from 1.
    public var frame: Int
    public var points: [ImagePoint]
    /// The same distance placed anew on the same frame, from which the measurement error is estimated.
    public var repeats: [[ImagePoint]]
    public var conditions: MeasurementConditions
    public var prior: PriorMeasurement?
    public var place: SourcePlace?

    public init(
        id: String, label: String, kind: MeasurementKind, region: String, side: BodySide? = nil, lesion: String? = nil,
        image: Image, frame: Int = 1, points: [ImagePoint], repeats: [[ImagePoint]] = [],
        conditions: MeasurementConditions = .init(), prior: PriorMeasurement? = nil, place: SourcePlace? = nil
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.region = region
        self.side = side
        self.lesion = lesion
        self.image = image
        self.frame = frame
        self.points = points
        self.repeats = repeats
        self.conditions = conditions
        self.prior = prior
        self.place = place
    }
}

/// What must be alike for two measurements to be compared; empty text is not stated.
public struct MeasurementConditions: Hashable, Sendable {
    /// `relaxed`, `max clench`, `closed`, `maximum opening`.
    public var state: String
    /// `longitudinal`, `transverse`, `oblique`.
    public var plane: String
    public var probeSite: String
    public var device: String

    public init(state: String = "", plane: String = "", probeSite: String = "", device: String = "") {
        self.state = state
        self.plane = plane
        self.probeSite = probeSite
        self.device = device
    }

    /// The conditions that are stated, with their names, in a fixed order.
    public var stated: [(name: String, value: String)] {
        all.filter { !$0.value.isEmpty }
    }

    private var all: [(name: String, value: String)] {
        [("state", state), ("plane", plane), ("site of the probe", probeSite), ("device", device)]
    }

    /// The names of conditions that both sides state and in which they differ.
    public func differences(from other: MeasurementConditions) -> [String] {
        zip(all, other.all).filter { !$0.value.isEmpty && !$1.value.isEmpty && $0.value != $1.value }.map(\.0.name)
    }
}

/// The value of the same measurement in a prior study.
public struct PriorMeasurement: Hashable, Sendable {
    public var quantity: Quantity
    public var date: CalendarDate
    public var conditions: MeasurementConditions

    public init(quantity: Quantity, date: CalendarDate, conditions: MeasurementConditions = .init()) {
        self.quantity = quantity
        self.date = date
        self.conditions = conditions
    }
}
