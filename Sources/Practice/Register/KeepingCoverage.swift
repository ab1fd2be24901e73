public import Essentials
public import Patients
import Records

extension PracticeStore {
    /// Adds a coverage to a person, or changes the one of its key; an empty key is a new one.
    ///
    /// - Parameter version: the version of the person that was seen.
    /// - Throws: `StaleWrite`; ``RegisterRefused`` with places such as `memberID`; ``AccessRefused``.
    @discardableResult
    public func saveCoverage(
        _ coverage: HeldCoverage, of person: String, expecting version: Int, by session: Session
    ) throws -> StoredPerson {
        try permit(.savePatient, session, subject: "person/\(person)")
        var faults = coverage.faults(today: try today)
        if !coverage.payer.isEmpty, try storedDirectory(of: session.organisation).payer(coverage.payer) == nil {
            faults.append(
                RegisterFault("payer", found: "a payer that is not in the directory", wanted: "one that is"))
        }
        try RegisterRefused.check(faults)
        var record = try storedPerson(try personKey(person, session)).record
        var coverage = coverage
        if coverage.key.isEmpty {
            coverage.key = RegisterKeys.next("c", after: record.coverages.map(\.key))
            record.coverages.append(coverage)
        } else if let at = record.coverages.firstIndex(where: { $0.key == coverage.key }) {
            record.coverages[at] = coverage
        } else {
            throw StoreError.missing("coverage \(coverage.key)", wanted: "a coverage of this person")
        }
        return try savePerson(record, expecting: version, by: session, reason: "coverage saved")
    }

    /// Ends a coverage on a day; orders of earlier days may still name it.
    ///
    /// - Parameter version: the version of the person that was seen; what changed of other things since does not count.
    /// - Throws: `StaleWrite` when somebody else changed this coverage; ``RegisterRefused``; ``AccessRefused``.
    @discardableResult
    public func endCoverage(
        _ key: String, of person: String, on day: CalendarDate, expecting version: Int, by session: Session
    ) throws -> StoredPerson {
        try permit(.savePatient, session, subject: "person/\(person)")
        let standing = try storedPerson(try personKey(person, session))
        guard var coverage = standing.record.coverage(key) else {
            throw StoreError.missing("coverage \(key)", wanted: "a coverage of this person")
        }
        let seen = try recordSeen(person, version, session)?.coverage(key)
        let expecting = seen == coverage ? standing.version : version
        coverage.until = day
        return try saveCoverage(coverage, of: person, expecting: expecting, by: session)
    }
}

/// Keys of what a person has several of: a letter and a running number.
enum RegisterKeys {
    static func next(_ letter: String, after taken: [String]) -> String {
        let numbers = taken.compactMap { $0.hasPrefix(letter) ? Int($0.dropFirst(letter.count)) : nil }
        return "\(letter)\((numbers.max() ?? 0) + 1)"
    }
}
