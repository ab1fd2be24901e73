public import Essentials
import Records

/// Access to one subject that somebody took in an emergency, with the reason.
///
/// It opens what the table marks with `breakGlass`, on that subject alone, for reading, for an hour.
/// Source: 45 CFR 164.312(a)(2)(ii), emergency access procedure.
public struct EmergencyGrant: Hashable, Sendable {
    public let id: String
    public let user: String
    /// The person's name as it was.
    public let name: String
    /// `case/c-1`, `person/p-1`.
    public let subject: String
    public let reason: String
    public let at: Timestamp
    /// When it ends by itself, or when somebody ended it.
    public private(set) var until: Timestamp
    /// Who ended it before its time; nil where nobody did.
    public private(set) var ended: Ended?
    /// What an administrator said of it; nil until one has seen it.
    public var seen: Seen?

    public struct Seen: Hashable, Sendable {
        public let by: String
        public let name: String
        public let at: Timestamp
        /// May be empty.
        public let note: String
    }

    public struct Ended: Hashable, Sendable {
        public let by: String
        public let name: String
    }

    /// How the journal calls taking a grant and each use of it.
    static let act = "break-glass"
    /// How the journal calls ending it before its time.
    static let actOfEnding = "break-glass-ended"
    /// Seconds that a grant stands.
    public static let length: Int64 = 3600
    /// Characters of a reason.
    public static let reasonLength = 10...500
    /// Characters of an administrator's note.
    public static let noteLimit = 500
    /// Grants that may stand for one person at a time.
    static let standingLimit = 20
    /// Kinds of documents that can be opened.
    static let kinds: Set<String> = ["case", "person"]

    init(
        id: String, user: String, name: String, subject: String, reason: String, at: Timestamp, until: Timestamp,
        ended: Ended? = nil, seen: Seen? = nil
    ) {
        self.id = id
        self.user = user
        self.name = name
        self.subject = subject
        self.reason = reason
        self.at = at
        self.until = until
        self.ended = ended
        self.seen = seen
    }

    /// Whether it opens anything at a moment.
    public func stands(at now: Timestamp) -> Bool { now.seconds < until.seconds }

    mutating func end(by user: String, name: String, at now: Timestamp) {
        until = Timestamp(seconds: now.seconds, offsetMinutes: at.offsetMinutes)
        ended = Ended(by: user, name: name)
    }
}

extension EmergencyGrant {
    var json: JSONValue {
        .members([
            "user": .string(user), "name": .string(name), "subject": .string(subject), "reason": .string(reason),
            "at": EmergencyGrant.json(at), "until": .number(JSONNumber(until.seconds)),
            "ended": ended.map { ["by": .string($0.by), "name": .string($0.name)] },
            "seen": seen.map { seen in
                [
                    "by": .string(seen.by), "name": .string(seen.name), "at": EmergencyGrant.json(seen.at),
                    "note": .string(seen.note),
                ]
            },
        ])
    }

    init(id: String, json: JSONValue) throws {
        guard let user = json["user"]?.string, let name = json["name"]?.string, let subject = json["subject"]?.string,
            let reason = json["reason"]?.string, let at = json["at"]?.string.flatMap({ try? Timestamp($0) }),
            let until = json["until"]?.int
        else { throw StoreError.malformed("an emergency access", wanted: "all its fields") }
        self.init(
            id: id, user: user, name: name, subject: subject, reason: reason, at: at,
            until: Timestamp(seconds: Int64(until), offsetMinutes: at.offsetMinutes))
        if let said = json["ended"], let by = said["by"]?.string, let name = said["name"]?.string {
            ended = Ended(by: by, name: name)
        }
        if let said = json["seen"], let by = said["by"]?.string, let name = said["name"]?.string,
            let at = said["at"]?.string.flatMap({ try? Timestamp($0) }), let note = said["note"]?.string
        {
            seen = Seen(by: by, name: name, at: at, note: note)
        }
    }

    private static func json(_ time: Timestamp) -> JSONValue { .string(time.description) }
}

/// Why an emergency access was not opened or marked: the field, and what is wanted.
public struct EmergencyRefused: Error, Hashable, Sendable, CustomStringConvertible {
    /// `reason`, `subject`, `note` or `grant`.
    public let field: String
    public let wanted: String

    public var description: String { wanted }
}
