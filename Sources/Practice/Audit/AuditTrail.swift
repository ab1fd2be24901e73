public import Essentials
import Records

/// One thing that someone did: a read, a refusal or a sign-in from the journal, or a change from a document's chain.
public struct AuditEvent: Hashable, Sendable {
    public let at: Timestamp
    public let user: String
    /// `read`, `export`, `refused`, `break-glass`, `sign-in`, `sign-in-failed`, `sign-out`, `override`,
    /// `override-withdrawn`, `put`, `remove`, `destroy`.
    public let act: String
    /// Such as `case/c-17`, `account/okafor`, `worklist`.
    public let subject: String
    /// The circumstances; the reason of a change.
    public let detail: String
    /// The version that a change made; nil for what only the journal knows.
    public var version: Int?
    /// The seal that covers it; nil until the sealer has come by.
    public let seal: Int?
}

extension AuditEvent {
    init(_ event: RecordedEvent) {
        self.init(
            at: event.at, user: event.user, act: event.action, subject: event.subject, detail: event.detail,
            version: event.version, seal: event.seal)
    }
}

extension GuardedStore {
    /// What was read, refused and signed in to, the newest first; of one user or on one subject where named.
    public func auditTrail(
        for session: Session, user: String? = nil, subject: String? = nil, limit: Int = 100, offset: Int = 0
    ) throws -> [AuditEvent] {
        try permit(.seeAudit, session, subject: "audit")
        return try records.journal(
            organisation: session.organisation, user: user, subject: subject, limit: limit, offset: offset
        ).map {
            AuditEvent(
                at: $0.at, user: $0.note.user, act: $0.note.action, subject: $0.note.subject, detail: $0.note.detail,
                seal: $0.seal)
        }
    }
}

extension PracticeStore {
    /// Who changed a case, when and why, the oldest first.
    public func caseHistory(_ id: String, for session: Session) throws -> [AuditEvent] {
        let key = try caseKey(id, session)
        try permit(.seeAudit, session, subject: "case/\(id)")
        let versions = try records.history(of: key)
        guard !versions.isEmpty else { throw StoreError.missing("case \(id)", wanted: "a case of this organisation") }
        return versions.map {
            AuditEvent(
                at: $0.at, user: $0.author, act: $0.change.rawValue, subject: "case/\(id)", detail: $0.reason,
                seal: $0.seal)
        }
    }
}
