public import Essentials
public import Reporting
public import Ultrasound

/// A lesion as one report has it, with what was measured of it.
public struct RecordedLesion: Hashable, Sendable {
    /// Follows the lesion from study to study (DCM 112040).
    public let trackingUID: String
    /// `Node`.
    public let kind: String
    /// `Right lymph nodes`.
    public let title: String
    /// Where in the region, in the reader's words; may be empty.
    public let site: String
    public let date: CalendarDate
    public let measures: [RecordedMeasure]

    public init(
        trackingUID: String, kind: String, title: String, site: String, date: CalendarDate, measures: [RecordedMeasure]
    ) {
        self.trackingUID = trackingUID
        self.kind = kind
        self.title = title
        self.site = site
        self.date = date
        self.measures = measures
    }
}

/// One measurement of a lesion.
public struct RecordedMeasure: Hashable, Sendable {
    /// What the value may be off by, and where that is from.
    public struct Margin: Hashable, Sendable {
        /// Half the bar, in the unit of the value.
        public let half: Double
        /// Such as `measurement error 0.49 mm, from 3 placements`.
        public let words: String

        public init(half: Double, words: String) {
            self.half = half
            self.words = words
        }
    }

    public let id: String
    public let label: String
    public let kind: MeasurementKind
    /// The calibrated value; nil where it was refused.
    public let quantity: Quantity?
    /// The value as the report shows it; pixels where it was refused.
    public let spoken: String
    /// Why there is no calibrated value; nil where there is one.
    public let refusal: String?
    public let conditions: MeasurementConditions
    public let margin: Margin?
    public let prior: PriorMeasurement?
    /// What the report says became of it; empty where it compares with nothing.
    public let change: String
    /// The image that it was made on, counted from 1; nil where it is not among those of the case.
    public let image: Int?

    public init(
        id: String, label: String, kind: MeasurementKind, quantity: Quantity?, spoken: String, refusal: String? = nil,
        conditions: MeasurementConditions = .init(), margin: Margin? = nil, prior: PriorMeasurement? = nil,
        change: String = "", image: Int? = nil
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.quantity = quantity
        self.spoken = spoken
        self.refusal = refusal
        self.conditions = conditions
        self.margin = margin
        self.prior = prior
        self.change = change
        self.image = image
    }
}

extension RecordedMeasure {
    /// `Stone, long axis`: its label, with its kind where the label does not say it.
    public var name: String { kind.name(label) }

    /// A measurement of a report.
    init(_ measurement: ReportedMeasurement, image: Int?) {
        self.init(
            id: measurement.id, label: measurement.label, kind: measurement.kind, quantity: measurement.quantity,
            spoken: measurement.spoken, refusal: measurement.result.refusal?.description,
            conditions: measurement.conditions, margin: RecordedMeasure.margin(measurement), prior: measurement.prior,
            change: measurement.change?.words ?? "", image: image)
    }

    /// The error that the report states; else the smallest step that the pixels resolve.
    private static func margin(_ measurement: ReportedMeasurement) -> Margin? {
        if let error = measurement.change?.error, error.quantity.unit == measurement.quantity?.unit {
            let origin =
                switch error.origin {
                case .published: "published"
                case .repeats(let count): "from \(count) placements of the calliper"
                }
            return Margin(half: error.quantity.value, words: "measurement error \(error.quantity.spoken), \(origin)")
        }
        guard let calibration = measurement.result.calibration, calibration.smallest.isFinite else { return nil }
        let step = FixedStep.text(calibration.smallest)
        return Margin(
            half: calibration.smallest,
            words: "smallest step that the pixels resolve, \(step)\u{A0}\(calibration.unit.spoken)")
    }
}

/// A small number with two significant decimals.
enum FixedStep {
    static func text(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        guard hundredths.isFinite, hundredths < 1e9 else { return "\(value)" }
        if hundredths < 1 { return "under 0.01" }
        let whole = Int(hundredths)
        let rest = whole % 100
        return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
