public import Patients
import Records

extension PracticeStore {
    /// Adds a problem to a person's list, or changes the one of its key; an empty key is a new one.
    ///
    /// - Parameter version: the version of the person that was seen.
    /// - Throws: `StaleWrite`; ``RegisterRefused`` with places such as `code`; ``AccessRefused``.
    @discardableResult
    public func saveProblem(
        _ problem: Problem, of person: String, expecting version: Int, by session: Session
    ) throws -> StoredPerson {
        try permit(.savePatient, session, subject: "person/\(person)")
        try RegisterRefused.check(problem.faults(today: try today))
        var record = try storedPerson(try personKey(person, session)).record
        let twin = record.activeProblems.first { $0.code == problem.code && $0.key != problem.key }
        if twin != nil, problem.status == .active {
            throw RegisterRefused("code", found: "a code that stands on the list", wanted: "each active problem once")
        }
        var problem = problem
        if problem.key.isEmpty {
            problem.key = RegisterKeys.next("p", after: record.problems.map(\.key))
            record.problems.append(problem)
        } else if let at = record.problems.firstIndex(where: { $0.key == problem.key }) {
            record.problems[at] = problem
        } else {
            throw StoreError.missing("problem \(problem.key)", wanted: "a problem of this person")
        }
        return try savePerson(record, expecting: version, by: session, reason: "problem saved")
    }

    /// Marks a problem as resolved, or as active again.
    ///
    /// - Parameter version: the version of the person that was seen; what changed of other things since does not count.
    /// - Throws: `StaleWrite` when somebody else changed this problem; ``RegisterRefused``; ``AccessRefused``.
    @discardableResult
    public func setProblem(
        _ key: String, of person: String, to status: Problem.Status, expecting version: Int, by session: Session
    ) throws -> StoredPerson {
        try permit(.savePatient, session, subject: "person/\(person)")
        let standing = try storedPerson(try personKey(person, session))
        guard var problem = standing.record.problem(key) else {
            throw StoreError.missing("problem \(key)", wanted: "a problem of this person")
        }
        let seen = try recordSeen(person, version, session)?.problem(key)
        let expecting = seen == problem ? standing.version : version
        problem.status = status
        return try saveProblem(problem, of: person, expecting: expecting, by: session)
    }
}
