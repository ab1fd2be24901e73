public import Essentials

/// What there is to say of a diagnosis code on a day.
public enum DiagnosisLookup: Hashable, Sendable {
    /// How well the release of the day is known.
    public enum Ground: Hashable, Sendable {
        /// The release in force on the day is at hand.
        case stated(DiagnosisRelease)
        /// It is not at hand; the releases before and after agree.
        case enclosed(DiagnosisRelease, DiagnosisRelease)
        /// The day is after the last release at hand, which says so.
        case lastKnown(DiagnosisRelease)
    }

    /// In force; a claim may carry it where it `isBillable`, else it is a header.
    case inForce(Diagnosis, Ground)
    /// Known from other releases, not in force on the day.
    case notInForce(Diagnosis, known: [DiagnosisRelease], Ground)
    /// The release of the day is not at hand, and the code changed between the releases before and after.
    case uncertain(Diagnosis, DiagnosisRelease, DiagnosisRelease)
    /// The day is before the first release at hand: nothing is known of it. With the entry of that first release, if any.
    case beforeFirst(DiagnosisRelease, Diagnosis?)
    /// In no release that is at hand.
    case notKnown
    /// Not of the shape of such codes.
    case malformed
}

extension DiagnosisReleases {
    /// A code on a day, in any common spelling.
    ///
    /// - Throws: as ``DiagnosisReleases/table(_:)``.
    public func lookUp(_ code: String, on date: CalendarDate) throws -> DiagnosisLookup {
        guard DiagnosisCode.plain(code) != nil else { return .malformed }
        switch ground(on: date) {
        case .before:
            return .beforeFirst(releases[0], try table(0)[code])
        case .stated(let index):
            return try settle(code, in: index, .stated(releases[index]))
        case .after(let index):
            return try settle(code, in: index, .lastKnown(releases[index]))
        case .between(let first, let second):
            let before = try table(first)[code]
            let after = try table(second)[code]
            let ground = DiagnosisLookup.Ground.enclosed(releases[first], releases[second])
            if let before, let after, before.isBillable == after.isBillable { return .inForce(before, ground) }
            if let either = before ?? after { return .uncertain(either, releases[first], releases[second]) }
            return try known(code, ground)
        }
    }

    private func settle(_ code: String, in index: Int, _ ground: DiagnosisLookup.Ground) throws -> DiagnosisLookup {
        if let entry = try table(index)[code] { return .inForce(entry, ground) }
        return try known(code, ground)
    }

    /// A code that the day does not have: known from elsewhere or not at all.
    private func known(_ code: String, _ ground: DiagnosisLookup.Ground) throws -> DiagnosisLookup {
        let having = try releases.indices.filter { try table($0).place(of: code) != nil }
        guard let last = having.last, let entry = try table(last)[code] else { return .notKnown }
        return .notInForce(entry, known: having.map { releases[$0] }, ground)
    }
}
