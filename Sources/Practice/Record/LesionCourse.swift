public import Essentials
public import Reporting
public import Ultrasound

/// One lesion over all studies that measured it.
public struct LesionCourse: Hashable, Sendable {
    public let trackingUID: String
    /// As the latest report names it.
    public let kind: String
    public let title: String
    public let site: String
    /// The long and the short axis, as far as they were measured.
    public let axes: [AxisCourse]
    /// Measurements of an axis that have no calibrated value: listed, never drawn.
    public let refused: [Refused]
    /// What the latest report says became of it, sentence by sentence.
    public let changes: [String]

    /// A measurement that was refused.
    public struct Refused: Hashable, Sendable {
        public let caseID: String
        public let date: CalendarDate
        public let measure: RecordedMeasure
    }
}

/// One axis of a lesion in time.
public struct AxisCourse: Hashable, Sendable {
    public let kind: MeasurementKind
    /// The unit of the newest value (UCUM), in which the axis is drawn.
    public let unit: String
    /// The oldest first.
    public let points: [CoursePoint]
}

/// A value of an axis on a day.
public struct CoursePoint: Hashable, Sendable {
    /// Where the value is from.
    public enum Origin: Hashable, Sendable {
        /// A measurement of the practice.
        case measured(caseID: String, measure: String)
        /// A value that the report of a case quotes from an earlier study.
        case prior(caseID: String)

        public var isPrior: Bool { if case .prior = self { true } else { false } }
        public var caseID: String {
            switch self {
            case .measured(let id, _), .prior(let id): id
            }
        }
    }

    public let date: CalendarDate
    public let quantity: Quantity
    public let origin: Origin
    public let conditions: MeasurementConditions
    public let margin: RecordedMeasure.Margin?
    /// The image that it was made on, counted from 1.
    public var image: Int?
    /// The point before, counted from 0, that a line leads to; nil where none is comparable.
    public var joined: Int?
    /// Why no line leads to the point right before it; empty where one does or there is none.
    public var apart: String = ""
}
