public import Essentials
public import Patients
import Records

extension PracticeStore {
    /// Registers a person, or offers those who may be the same.
    ///
    /// A person without a number gets the practice's next one, such as `HS-0001`.
    /// - Parameter confirmedNew: whoever registers has looked at the duplicates and says that it is none of them.
    /// - Throws: ``RegisterRefused`` with every field at fault; ``AccessRefused``.
    public func registerPerson(
        _ record: PersonRecord, confirmedNew: Bool = false, by session: Session
    ) throws -> Registration {
        try permit(.savePatient, session, subject: "people")
        let isNumbered = !record.patient.id.isEmpty
        var record = record
        if !isNumbered { record.patient.id = NumberBook.personID(prefix: "P", 0) }
        try RegisterRefused.check(record.faults(today: try today))
        if isNumbered, try records.lastVersion(of: personKey(record.patient.id, session)) != nil {
            throw RegisterRefused("id", found: "a number that is given already", wanted: "another number, or none")
        }
        if !confirmedNew {
            let hits = try duplicates(of: record, in: session)
            if !hits.isEmpty { return .duplicates(hits) }
        }
        return .registered(try isNumbered ? insert(record, by: session) : insertNumbered(record, by: session))
    }

    /// Keeps a person's new version; what stands there already is not written again, whoever wrote it.
    ///
    /// - Throws: `StaleWrite` when someone else wrote first; ``RegisterRefused``; ``AccessRefused``.
    @discardableResult
    public func savePerson(
        _ record: PersonRecord, expecting version: Int, by session: Session, reason: String = "person changed"
    ) throws -> StoredPerson {
        try permit(.savePatient, session, subject: "person/\(record.patient.id)")
        let key = try personKey(record.patient.id, session)
        let current = try storedPerson(key)
        try RegisterRefused.check(record.faults(today: try today))
        if current.record == record { return current }
        let stamps = try records.commit(
            [.put(key, record.storedJSON, expecting: .version(version))], by: session.user, reason: reason)
        return StoredPerson(
            record: record, version: stamps.last?.version ?? version, author: session.user,
            at: stamps.last?.at ?? clock())
    }

    /// A person with everything that the register keeps of them.
    public func person(_ id: String, for session: Session) throws -> StoredPerson {
        try permit(.seePatients, session, subject: "person/\(id)")
        return try storedPerson(try personKey(id, session))
    }

    /// A person as they stood at an earlier version.
    public func person(_ id: String, version: Int, for session: Session) throws -> PersonRecord {
        try permit(.seePatients, session, subject: "person/\(id)")
        guard let record = try recordSeen(id, version, session) else {
            throw StoreError.missing("version \(version) of person \(id)", wanted: "a version that was written")
        }
        return record
    }

    /// The day by the practice's clock.
    public var today: CalendarDate { get throws { try clock().date } }

    // MARK: Asked before

    func personKey(_ id: String, _ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: "person", id: id)
    }

    func storedPerson(_ key: DocumentKey) throws -> StoredPerson {
        guard let document = try records.document(key) else {
            throw StoreError.missing("person \(key.id)", wanted: "a person of this organisation")
        }
        return StoredPerson(
            record: try PersonRecord(stored: document.payload), version: document.version,
            author: document.stamp.author, at: document.stamp.at)
    }

    /// A person as a form showed them; nil for a version that was never written.
    func recordSeen(_ person: String, _ version: Int, _ session: Session) throws -> PersonRecord? {
        let key = try personKey(person, session)
        guard try records.history(of: key).contains(where: { $0.version == version && $0.change == .put }) else {
            return nil
        }
        return try PersonRecord(stored: try records.payload(of: key, version: version))
    }

    private func insert(_ record: PersonRecord, by session: Session) throws -> StoredPerson {
        let key = try personKey(record.patient.id, session)
        let stamps = try records.commit(
            [.put(key, record.storedJSON, expecting: .new)], by: session.user, reason: "person registered")
        return registered(record, stamps, by: session)
    }

    private func insertNumbered(_ record: PersonRecord, by session: Session) throws -> StoredPerson {
        let bookKey = try numberBookKey(session)
        let prefix = NumberBook.prefix(of: session.organisation)
        return try numbering {
            var (book, expecting) = try numberBook(bookKey)
            var record = record
            repeat {
                book.person += 1
                record.patient.id = NumberBook.personID(prefix: prefix, book.person)
            } while try records.lastVersion(of: personKey(record.patient.id, session)) != nil
            let key = try personKey(record.patient.id, session)
            let stamps = try records.commit(
                [.put(key, record.storedJSON, expecting: .new), .put(bookKey, book.json, expecting: expecting)],
                by: session.user, reason: "person registered")
            return registered(record, stamps, by: session)
        }
    }

    private func registered(_ record: PersonRecord, _ stamps: [VersionStamp], by session: Session) -> StoredPerson {
        StoredPerson(
            record: record, version: stamps.first?.version ?? 1, author: session.user, at: stamps.first?.at ?? clock())
    }
}
