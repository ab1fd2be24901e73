/// Releases that were imported, and where a new one belongs among them.
///
///     let shelf = ReleaseShelf(releases)
///     let plan = try shelf.plan(codes, as: label, holding: .everything)
///     plan.comparison?.summary
public struct ReleaseShelf: Hashable, Sendable {
    /// What a file holds.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Every code of the release; what it lacks is deleted.
        case everything
        /// Only what is new or changed; everything else stays as it is.
        case additions
    }

    /// What importing a file would make of the shelf.
    public struct Plan: Hashable, Sendable {
        /// The whole release that comes of it.
        public let release: ImportedRelease
        /// What it is compared with: the same release imported earlier, else the last one before it.
        public let base: ReleaseLabel?
        /// Nil where there is nothing to compare with.
        public let comparison: ReleaseComparison?
        /// What whoever imports should look at first.
        public let warnings: [String]

        /// Whether this release was imported before.
        public var isAgain: Bool { base == release.label }
    }

    /// By their first days.
    public let releases: [ImportedRelease]

    /// - Parameter releases: in any order; of two with one label the last stands.
    public init(_ releases: [ImportedRelease] = []) {
        let last = Dictionary(releases.map { ($0.label, $0) }) { $1 }
        self.releases = last.values.sorted { $0.label < $1.label }
    }

    public subscript(label: ReleaseLabel) -> ImportedRelease? { releases.first { $0.label == label } }

    /// The last release before that label.
    public func release(before label: ReleaseLabel) -> ImportedRelease? { releases.last { $0.label < label } }

    /// Sets the codes of a file beside what is there.
    ///
    /// - Throws: ``ReleaseLabelError`` for additions to a year whose own release is not there.
    public func plan(
        _ codes: [ImportedCode], as label: ReleaseLabel, holding scope: Scope = .everything
    ) throws(ReleaseLabelError) -> Plan {
        let release = try release(codes, as: label, holding: scope)
        let base = self[label] ?? self.release(before: label)
        let comparison = base.map { ReleaseComparison(from: $0.codes, to: release.codes) }
        var warnings: [String] = []
        if let comparison, let base, comparison.count(.deleted) * 2 > base.codes.count {
            warnings.append(
                "\(comparison.count(.deleted)) of \(base.codes.count) codes of \(base.label.name) are not in this file. "
                    + "If it holds only what is new or changed, import it as additions.")
        }
        if let later = releases.last(where: { $0.label > label }) {
            warnings.append("\(later.label.name) is imported already; it stays as it is.")
        }
        return Plan(release: release, base: base?.label, comparison: comparison, warnings: warnings)
    }

    /// The whole release that a file's codes make.
    public func release(
        _ codes: [ImportedCode], as label: ReleaseLabel, holding scope: Scope
    ) throws(ReleaseLabelError) -> ImportedRelease {
        guard scope == .additions else { return ImportedRelease(label: label, codes: codes) }
        guard let base = release(before: label), base.label.year == label.year else {
            throw ReleaseLabelError(
                place: "the additions of \(label.effective)", found: "no release of \(label.year) before that day",
                wanted: "the year's own release; import it first")
        }
        return base.adding(codes, as: label)
    }

    /// The shelf with a release put in its place.
    public func placing(_ release: ImportedRelease) -> ReleaseShelf { ReleaseShelf(releases + [release]) }
}
