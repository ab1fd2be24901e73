public import Essentials

extension R4 {
    /// A day, a month or a year: `2026-03-10`, `2026-03`, `2026`.
    public struct Date: FHIRValue {
        public static var kind: FHIRKind { .primitive(.date) }
        public let text: String

        public init(_ day: CalendarDate) { text = day.description }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws { text = try String(fhir: json, at: place) }

        /// The day, nil when it is only a month or a year.
        public var day: CalendarDate? { try? CalendarDate(text) }
        public var fhir: JSONValue? { .string(text) }
    }

    /// A day, month or year, or a moment with its offset: `2026-03-10T16:40:00-05:00`.
    public struct DateTime: FHIRValue {
        public static var kind: FHIRKind { .primitive(.dateTime) }
        public let text: String

        public init(_ day: CalendarDate) { text = day.description }
        public init(_ moment: Timestamp) { text = moment.description }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws { text = try String(fhir: json, at: place) }

        /// The moment, nil when only a day, month or year is given or when it has fractions of a second.
        public var moment: Timestamp? { try? Timestamp(text) }
        public var fhir: JSONValue? { .string(text) }
    }

    /// A moment with its offset, to the second at least.
    public struct Instant: FHIRValue {
        public static var kind: FHIRKind { .primitive(.instant) }
        public let text: String

        public init(_ moment: Timestamp) { text = moment.description }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws { text = try String(fhir: json, at: place) }

        /// The moment, nil when it has fractions of a second.
        public var moment: Timestamp? { try? Timestamp(text) }
        public var fhir: JSONValue? { .string(text) }
    }
}
