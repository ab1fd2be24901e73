import Essentials
import Records
import Synchronization

/// How a practice wants its door: a setting of the organisation.
///
/// Source: 45 CFR 164.312(a)(2)(iii), automatic logoff after a predetermined time of inactivity.
public struct DoorSettings: Hashable, Sendable {
    /// Minutes without use after which a session ends.
    public var idleMinutes: Int

    public init(idleMinutes: Int) { self.idleMinutes = idleMinutes }

    public static let standard = DoorSettings(idleMinutes: 15)
    /// The minutes that may be chosen.
    public static let allowed = 5...60
}

/// The settings as the store keeps them.
public struct StoredDoorSettings: Hashable, Sendable {
    public let settings: DoorSettings
    /// What whoever changes them must name; nil where the standard holds.
    public let version: Int?
}

extension PracticeStore {
    public func doorSettings(for session: Session) throws -> StoredDoorSettings {
        try permit(.seeSystem, session, subject: "setting/door")
        let document = try records.document(try Gate.doorKey(session.organisation))
        return StoredDoorSettings(
            settings: document.flatMap { DoorSettings(json: $0.payload) } ?? .standard, version: document?.version)
    }

    /// Changes them; open sessions are held to them at once.
    ///
    /// - Throws: ``DoorRefused`` outside ``DoorSettings/allowed``, and when someone else was first.
    public func saveDoorSettings(_ settings: DoorSettings, expecting version: Int?, by session: Session) throws {
        try permit(.saveAccount, session, subject: "setting/door")
        guard DoorSettings.allowed.contains(settings.idleMinutes) else {
            let (least, most) = (DoorSettings.allowed.lowerBound, DoorSettings.allowed.upperBound)
            throw DoorRefused(wanted: "A whole number of minutes from \(least) to \(most) is wanted.")
        }
        // The same sent twice is one.
        let standing = try records.document(try Gate.doorKey(session.organisation))
        if standing.flatMap({ DoorSettings(json: $0.payload) }) == settings { return }
        let json: JSONValue = ["idleMinutes": .number(JSONNumber(settings.idleMinutes))]
        do {
            try records.commit(
                [
                    .put(
                        try Gate.doorKey(session.organisation), json,
                        expecting: version.map { .version($0) } ?? .new)
                ], by: session.user, reason: "idle time changed")
        } catch is StaleWrite {
            throw DoorRefused(
                wanted: "Somebody else changed it meanwhile; this is what holds now. Save again if it is wrong.")
        }
        gate.sessions.withLock { $0.setIdle(Int64(settings.idleMinutes) * 60, of: session.organisation) }
    }
}

/// Why settings of the door were not kept.
public struct DoorRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let wanted: String

    public var description: String { wanted }
}

extension DoorSettings {
    init?(json: JSONValue) {
        guard let minutes = json["idleMinutes"]?.int, DoorSettings.allowed.contains(minutes) else { return nil }
        self.init(idleMinutes: minutes)
    }
}

extension Gate {
    static func doorKey(_ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "setting", id: "door")
    }

    /// Reads an organisation's idle time once, before its first session is opened.
    func lookUpIdle(of organisation: String) throws {
        guard realm == .practice, !sessions.withLock({ $0.knowsIdle(of: organisation) }) else { return }
        let document = try records.document(try Gate.doorKey(organisation))
        let settings = document.flatMap { DoorSettings(json: $0.payload) } ?? .standard
        sessions.withLock { $0.setIdle(Int64(settings.idleMinutes) * 60, of: organisation) }
    }
}
