public import Essentials

/// A release of ICD-10-CM with the days of service on which it is in force.
///
/// New releases come on 1 October and, since 2022, on 1 April.
public struct DiagnosisRelease: Hashable, Sendable, Comparable {
    /// `ICD-10-CM, April 2026`.
    public let name: String
    public let from: CalendarDate
    public let until: CalendarDate
    /// Where it was published, and in which package it was found.
    public let source: String
    /// Whether the notes of the tabular list (Excludes, inclusion terms …) are in its table.
    public let hasNotes: Bool

    /// The version as terminology servers name it: `2026-04`.
    public var version: String { String(from.description.prefix(7)) }

    public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= until }

    public static func < (left: DiagnosisRelease, right: DiagnosisRelease) -> Bool { left.from < right.from }
}
