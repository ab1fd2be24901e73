public import Essentials
import Records

extension GuardedStore {
    /// The grant by which a session may do what its roles don't allow; nil where none stands.
    func standingGrant(_ action: PracticeAction, _ session: Session, subject: String) throws -> EmergencyGrant? {
        guard authorisation.rule(action)?.breaksGlass == true else { return nil }
        return try emergency(session, subject: subject)
    }

    /// The emergency access of a session to one subject, for the pages that are open by it; nil where none stands.
    ///
    /// - Parameter subject: `case/ID` or `person/ID`.
    public func emergency(_ session: Session, subject: String) throws -> EmergencyGrant? {
        guard gate.realm == .practice, session.realm == gate.realm, authorisation.allows(session.roles, .breakGlass)
        else { return nil }
        return try grants(
            of: session.organisation,
            where: standing(of: session) + [.init("subject", .equals, .text(subject))], limit: 1
        ).first?.grant
    }

    /// What holds of a person's grants that stand now: none stands longer than its hour, also where the clock was set back.
    func standing(of session: Session) -> [Query.Condition] {
        let now = Int(clock().seconds)
        return [
            .init("user", .equals, .text(session.user)), .init("until", .atLeast, .number(now + 1)),
            .init("until", .atMost, .number(now + Int(EmergencyGrant.length))),
        ]
    }

    func grants(of organisation: String, where conditions: [Query.Condition], limit: Int) throws
        -> [(grant: EmergencyGrant, version: Int)]
    {
        try records.documents(
            Query(
                organisation: organisation, kind: "grant", where: conditions,
                order: .init("until", isDescending: true), limit: limit)
        ).compactMap { try records.document($0.key) }.map {
            (try EmergencyGrant(id: $0.key.id, json: $0.payload), $0.version)
        }
    }
}

extension PracticeStore {
    /// Opens one subject in an emergency; where it stands open already, that grant.
    ///
    /// - Parameter subject: `case/ID` or `person/ID`, of a document that exists.
    /// - Throws: ``AccessRefused``, ``EmergencyRefused``, ``StoreError`` where there is no such document.
    @discardableResult
    public func breakGlass(_ subject: String, reason: String, by session: Session) throws -> EmergencyGrant {
        let parts = subject.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, EmergencyGrant.kinds.contains(parts[0]), !parts[1].isEmpty,
            let key = try? DocumentKey(organisation: session.organisation, kind: parts[0], id: parts[1])
        else { throw EmergencyRefused(field: "subject", wanted: "Only a case or a person can be opened.") }
        try permit(.breakGlass, session, subject: subject)
        guard try records.document(key) != nil else {
            throw StoreError.missing(subject, wanted: "a case or person of this organisation")
        }
        let reason = EmergencyGrant.plain(reason)
        let (least, most) = (EmergencyGrant.reasonLength.lowerBound, EmergencyGrant.reasonLength.upperBound)
        guard EmergencyGrant.reasonLength.contains(reason.count) else {
            throw EmergencyRefused(
                field: "reason", wanted: "The reason has \(reason.count) characters; write \(least) to \(most).")
        }
        let now = clock()
        let standing = try grants(
            of: session.organisation, where: standing(of: session), limit: EmergencyGrant.standingLimit
        ).map(\.grant)
        if let earlier = standing.first(where: { $0.subject == subject }) { return earlier }
        guard standing.count < EmergencyGrant.standingLimit else {
            throw EmergencyRefused(
                field: "subject",
                wanted:
                    "\(standing.count) emergency accesses stand open. Wait until one has ended, or ask for the role.")
        }
        let grant = EmergencyGrant(
            id: Hex.encode(random(8)), user: session.user, name: session.name, subject: subject, reason: reason,
            at: now, until: Timestamp(seconds: now.seconds + EmergencyGrant.length, offsetMinutes: now.offsetMinutes))
        try note(EmergencyGrant.act, session, subject: subject, detail: "grant/\(grant.id)")
        try records.commit(
            [.put(try grantKey(grant.id, session), grant.json, expecting: .new)], by: session.user,
            reason: "emergency access")
        return grant
    }

    /// Ends an emergency access before its time: for whoever took it, and for an administrator.
    ///
    /// What was opened by it stays in the journal, and the end comes beside it.
    /// - Throws: ``AccessRefused``, ``EmergencyRefused`` where it has ended already, ``StoreError`` where there is none.
    public func endEmergency(_ id: String, by session: Session) throws {
        let key = try grantKey(id, session)
        let isOwn = try records.document(key)?.payload["user"]?.string == session.user
        try permit(isOwn ? .breakGlass : .seeAudit, session, subject: "grant/\(id)")
        for attempt in 0... {
            guard let document = try records.document(key) else {
                throw StoreError.missing("grant/\(id)", wanted: "an emergency access of this organisation")
            }
            var grant = try EmergencyGrant(id: id, json: document.payload)
            let now = clock()
            guard grant.stands(at: now) else {
                throw EmergencyRefused(field: "grant", wanted: "This emergency access has ended already.")
            }
            grant.end(by: session.user, name: session.name, at: now)
            do {
                try records.commit(
                    [.put(key, grant.json, expecting: .version(document.version))], by: session.user,
                    reason: "emergency access ended")
                return try note(
                    EmergencyGrant.actOfEnding, session, subject: grant.subject, detail: "grant/\(grant.id)")
            } catch let stale as StaleWrite {
                // An administrator marked it as seen meanwhile.
                guard attempt < 8 else { throw stale }
            }
        }
    }

    /// An administrator has seen an emergency access, with a note where there is something to say.
    ///
    /// - Throws: ``EmergencyRefused`` for a note that is too long, and when someone else was first.
    public func markSeen(_ id: String, note text: String, expecting version: Int, by session: Session) throws {
        let key = try grantKey(id, session)
        try permit(.seeAudit, session, subject: "grant/\(id)")
        guard let document = try records.document(key) else {
            throw StoreError.missing("grant/\(id)", wanted: "an emergency access of this organisation")
        }
        let text = EmergencyGrant.plain(text)
        guard text.count <= EmergencyGrant.noteLimit else {
            throw EmergencyRefused(
                field: "note",
                wanted: "The note has \(text.count) characters; at most \(EmergencyGrant.noteLimit) are kept.")
        }
        var grant = try EmergencyGrant(id: id, json: document.payload)
        if let seen = grant.seen, seen.by == session.user, seen.note == text { return }
        grant.seen = .init(by: session.user, name: session.name, at: clock(), note: text)
        do {
            try records.commit(
                [.put(key, grant.json, expecting: .version(version))], by: session.user,
                reason: "emergency access seen")
        } catch is StaleWrite {
            throw EmergencyRefused(
                field: "note", wanted: "Somebody else marked it meanwhile; look at their note first.")
        }
    }

    /// The emergency accesses of the last days, the newest first, each with what was opened by it.
    public func emergencies(days: Int = 30, for session: Session) throws -> [SeenEmergency] {
        try permit(.seeAudit, session, subject: "grants")
        let since = clock().seconds - Int64(days) * 86_400 + EmergencyGrant.length
        return try grants(
            of: session.organisation, where: [.init("until", .atLeast, .number(Int(since)))],
            limit: Query.limitOfLimit
        ).map { grant, version in
            var query = EventQuery(organisation: session.organisation, limit: 200)
            query.sources = [.journal]
            (query.user, query.action, query.subject) = (grant.user, EmergencyGrant.act, grant.subject)
            (query.from, query.until) = (grant.at.seconds, grant.until.seconds)
            let opened = try records.events(query).reversed().filter { $0.subject != grant.subject }
            return SeenEmergency(
                grant: grant, version: version,
                opened: opened.map { .init(act: String($0.subject.dropFirst(grant.subject.count + 1)), at: $0.at) })
        }
    }

    private func grantKey(_ id: String, _ session: Session) throws -> DocumentKey {
        guard let key = try? DocumentKey(organisation: session.organisation, kind: "grant", id: id) else {
            throw StoreError.missing("the emergency access", wanted: "one of this organisation")
        }
        return key
    }
}

/// An emergency access as an administrator looks at it.
public struct SeenEmergency: Hashable, Sendable {
    /// One thing that was opened by it.
    public struct Opening: Hashable, Sendable {
        /// `see-report`.
        public let act: String
        public let at: Timestamp
    }

    public let grant: EmergencyGrant
    /// What whoever marks it as seen must name.
    public let version: Int
    /// In order, once for each act and minute.
    public let opened: [Opening]
}

extension EmergencyGrant {
    /// One line without control characters and without spaces at its ends.
    static func plain(_ text: String) -> String {
        text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
            .joined(separator: " ")
    }
}
