public import Essentials

/// A code with our own note and all that is said of it, each with its source.
public struct CodeEntry: Hashable, Sendable {
    /// A time in which the code may be used.
    public struct Validity: Hashable, Sendable {
        public let span: DateSpan
        public let sources: [String]
        public let standing: Citation.Standing
    }

    public let system: CodeSystem
    public let code: String
    /// In our words, never the owner's descriptor.
    public let note: String
    /// The key of its family, such as `cbct`; empty outside of the dental pack.
    public let family: String
    /// Words by which people look for it.
    public let words: [String]
    public let inForce: [Validity]
    /// What its record must hold, by the letters of the pack.
    public let documentation: [String]
    /// Codes that are weighed against it.
    public let neighbours: [String]
    /// Codes that took its place.
    public let replacedBy: [String]
    public let statements: [Statement]
    /// Whether a claim may carry it: false for the headers of ICD-10-CM.
    public let isBillable: Bool
    /// Why no criterion reaches it; nil for codes that can be decided.
    public let lookupOnly: String?

    /// The validity that holds a day, if any.
    public func validity(on date: CalendarDate) -> Validity? { inForce.first { $0.span.contains(date) } }
}

/// A year's edition of a code set; the date of service picks it.
public struct Release: Hashable, Sendable {
    /// `CDT 2026`.
    public let name: String
    public let span: DateSpan

    /// The edition of CDT that holds a day: since 2013 one for each calendar year.
    ///
    /// Source: 45 CFR 162.1000(a), codes valid at the time the care is furnished.
    public static func cdt(on date: CalendarDate) -> Release {
        let span = DateSpan(
            from: try? CalendarDate(year: date.year, month: 1, day: 1),
            until: try? CalendarDate(year: date.year, month: 12, day: 31))
        return Release(name: "CDT \(date.year)", span: span)
    }
}
