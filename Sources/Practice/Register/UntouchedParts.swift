public import Patients

/// Somebody changed the very part of a person that a form is about, since the form was served.
public struct PartTouched: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String { "This was changed meanwhile. Read what stands now, then repeat yours." }
}

extension PracticeStore {
    /// Whatever else of a person changed does not hold a form up; a change of the part that it is about does.
    ///
    ///     try store.requireUntouched(key, of: person, since: seen, for: session) { $0.coverage($1) }
    ///
    /// - Parameters:
    ///   - key: the part's; empty for one that is new, which nobody can have changed.
    ///   - person: as they stand now.
    ///   - version: of the person as the form showed them.
    /// - Throws: ``PartTouched``; ``StoreError`` for a version that nobody wrote; ``AccessRefused``.
    public func requireUntouched<Part: Equatable>(
        _ key: String, of person: StoredPerson, since version: Int, for session: Session,
        _ part: (PersonRecord, String) -> Part?
    ) throws {
        guard person.version != version, !key.isEmpty else { return }
        let seen = try self.person(person.id, version: version, for: session)
        guard part(seen, key) == part(person.record, key) else { throw PartTouched() }
    }
}
