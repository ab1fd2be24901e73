public import Essentials
import Synchronization

/// The releases of ICD-10-CM that are at hand; the date of service picks one.
///
/// A table is read when it is first asked for, and kept.
///
///     let releases = try DiagnosisReleases(files: files)
///     try releases.lookUp("K11.5", on: date)
public final class DiagnosisReleases: Sendable {
    /// From the oldest to the newest; never empty.
    public let releases: [DiagnosisRelease]
    private let files: [DiagnosisFile]
    private let tables: Mutex<[Int: DiagnosisTable]> = Mutex([:])

    /// - Throws: ``DiagnosisTableError`` when a head can't be read, when two releases share days, or without a file.
    public init(files: [DiagnosisFile]) throws {
        let read = try files.map { (try DiagnosisRelease(head: $0.head), $0) }.sorted { $0.0 < $1.0 }
        guard !read.isEmpty else { throw DiagnosisTableError.absent }
        for (before, after) in zip(read, read.dropFirst()) where before.0.until >= after.0.from {
            throw DiagnosisTableError.overlap(before.0, after.0)
        }
        releases = read.map(\.0)
        self.files = read.map(\.1)
    }

    /// The table of a release.
    ///
    /// - Throws: ``DiagnosisTableError``, or what reading the bytes throws.
    public func table(_ index: Int) throws -> DiagnosisTable {
        if let table = tables.withLock({ $0[index] }) { return table }
        let table = try DiagnosisTable(bytes: try files[index].read())
        return tables.withLock { tables in
            if let first = tables[index] { return first }
            tables[index] = table
            return table
        }
    }

    /// Which loaded release speaks for a day.
    public enum Ground: Hashable, Sendable {
        /// The release that was in force.
        case stated(Int)
        /// The release in force is not at hand; the day lies between these two.
        case between(Int, Int)
        /// The day is after the last release at hand.
        case after(Int)
        /// The day is before the first release at hand.
        case before
    }

    public func ground(on date: CalendarDate) -> Ground {
        guard let next = releases.firstIndex(where: { date <= $0.until }) else { return .after(releases.count - 1) }
        if releases[next].from <= date { return .stated(next) }
        return next == 0 ? .before : .between(next - 1, next)
    }

    /// The release whose codes are shown for a day: the one in force, else the one before, else the first.
    public func shown(on date: CalendarDate) -> Int {
        switch ground(on: date) {
        case .stated(let index), .between(let index, _), .after(let index): index
        case .before: 0
        }
    }

    /// The table whose notes speak for a day: the shown one, or the nearest with notes; nil when none has any.
    ///
    /// - Throws: as ``table(_:)``.
    public func notes(on date: CalendarDate) throws -> DiagnosisTable? {
        let shown = shown(on: date)
        let nearest = releases.indices.filter { releases[$0].hasNotes }.min {
            (abs($0 - shown), $1) < (abs($1 - shown), $0)
        }
        return try nearest.map(table)
    }

    /// The releases that have a code, whether billable or header, from the oldest to the newest.
    ///
    /// - Throws: as ``table(_:)``.
    public func history(of code: String) throws -> [(release: DiagnosisRelease, isBillable: Bool)] {
        guard let plain = DiagnosisCode.plain(code) else { return [] }
        return try releases.indices.compactMap { index in
            let table = try table(index)
            return table.place(plain: plain).map { (releases[index], table.isBillable($0)) }
        }
    }
}
