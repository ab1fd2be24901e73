public import Essentials

/// Which release of CDT a file is: its year, and the day from which it holds.
///
/// A year's release holds from 1 January; an off-cycle one from another day of its year (codes for vaccines came so in
/// 2022). Two files with one label are the same release imported again.
///
///     let label = try ReleaseLabel(year: 2027, effective: CalendarDate("2027-01-01"))
///     label.name      // "CDT 2027"
public struct ReleaseLabel: Hashable, Sendable, Comparable {
    public let year: Int
    /// The first day of service that it holds for.
    public let effective: CalendarDate

    /// - Throws: ``ReleaseLabelError`` when the day is not of the year: the date of service picks the year's release.
    public init(year: Int, effective: CalendarDate) throws {
        guard (2000...2199).contains(year) else {
            throw ReleaseLabelError(
                place: "the release", found: "'\(year)'", wanted: "the year of the release, 2000 to 2199")
        }
        guard effective.year == year else {
            throw ReleaseLabelError(
                place: "the effective date", found: "'\(effective)'", wanted: "a day of the release's year, \(year)")
        }
        self.year = year
        self.effective = effective
    }

    /// The label of an id, see ``id``.
    public init(id: String) throws {
        let day = try CalendarDate(id)
        try self.init(year: day.year, effective: day)
    }

    /// `2027-01-01`: the effective day, which names the release.
    public var id: String { effective.description }

    /// Whether it came within its year.
    public var isOffCycle: Bool { effective.month != 1 || effective.day != 1 }

    /// `CDT 2027`, or `CDT 2027, off-cycle from 2027-03-13`.
    public var name: String { isOffCycle ? "CDT \(year), off-cycle from \(effective)" : "CDT \(year)" }

    public static func < (left: ReleaseLabel, right: ReleaseLabel) -> Bool { left.effective < right.effective }
}

/// A release that cannot be labelled so: what was found and what was wanted.
public struct ReleaseLabelError: Error, Hashable, Sendable, CustomStringConvertible {
    public let place: String
    public let found: String
    public let wanted: String

    public var description: String { "\(place): found \(found), wanted \(wanted)" }
}
