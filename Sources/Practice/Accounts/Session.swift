public import Essentials
import Trust

/// A person who is signed in, or the console: who acts, for which organisation, in which roles.
///
/// Only the practice makes one, so whoever holds it has been let in.
public struct Session: Hashable, Sendable {
    public let user: String
    public let name: String
    public let organisation: String
    public let roles: Set<Role>
    /// The store that let the person in; no other does.
    public let realm: Realm
    public let startedAt: Timestamp
    /// A word that forms carry so that no other site can send them; tells nothing of the session's token.
    public let formToken: String

    /// The operating system's user at the command line, who has the store's folder in hand anyway.
    ///
    /// Acts as an administrator; the journal and every version then say `console`.
    public static func console(organisation: String, realm: Realm = .practice, at now: Timestamp) -> Session {
        Session(
            user: "console", name: "Console", organisation: organisation, roles: [.administrator], realm: realm,
            startedAt: now, formToken: "")
    }
}

extension Session {
    /// A scanner that sends images: it may do what an assistant may, and every version says `scanner`.
    static func scanner(organisation: String, at now: Timestamp) -> Session {
        Session(
            user: "scanner", name: "Scanner", organisation: organisation, roles: [.assistant], realm: .practice,
            startedAt: now, formToken: "")
    }
}

/// A session with its token, which only its browser has.
public struct SignedIn: Hashable, Sendable {
    public let session: Session
    /// 64 hexadecimal digits; for a cookie that is HttpOnly, Secure and SameSite=Strict.
    public let token: String
}

/// The open sessions by the digests of their tokens: a value, the time is handed in.
struct SessionBook: Sendable {
    private struct Entry: Sendable {
        var session: Session
        var lastUse: Int64
    }

    /// Seconds without a request after which a session ends, unless its organisation wants others.
    ///
    /// Source: 45 CFR 164.312(a)(2)(iii), automatic logoff.
    static let idle: Int64 = Int64(DoorSettings.standard.idleMinutes) * 60
    /// Seconds after which a session ends in any case.
    static let longest: Int64 = 43_200
    static let capacity = 10_000
    /// Seconds by which a clock may be set back under an open session; what is more would make the session older than it
    /// is, so it ends.
    static let slack: Int64 = 60

    private var entries: [Digest: Entry] = [:]
    /// Seconds without a request, by organisation; as far as they were looked up.
    private var wanted: [String: Int64] = [:]
    private let standard: Int64

    init(idle: Int64 = SessionBook.idle) { standard = idle }

    /// The sessions of an organisation that are open at this moment.
    func count(of organisation: String, at now: Timestamp) -> Int {
        entries.values.count { $0.session.organisation == organisation && isOpen($0, at: now) }
    }

    func idle(of organisation: String) -> Int64 { wanted[organisation] ?? standard }

    func knowsIdle(of organisation: String) -> Bool { wanted[organisation] != nil }

    /// What an organisation wants from now on, of open sessions too.
    mutating func setIdle(_ seconds: Int64, of organisation: String) { wanted[organisation] = seconds }

    /// - Parameter bytes: 32 random bytes.
    mutating func open(_ account: Account, realm: Realm, token bytes: [UInt8], at now: Timestamp) -> SignedIn {
        prune(at: now)
        let token = Hex.encode(bytes)
        let session = Session(
            user: account.user, name: account.spoken, organisation: account.organisation, roles: account.roles,
            realm: realm, startedAt: now, formToken: String(Digest(of: "tragus form \(token)").hex.prefix(32)))
        entries[Digest(of: token)] = Entry(session: session, lastUse: now.seconds)
        return SignedIn(session: session, token: token)
    }

    /// The session of a token; nil when there is none or it has ended.
    ///
    /// - Parameter isUse: whether a person did something, from which the idle time starts anew.
    mutating func find(_ token: String, at now: Timestamp, isUse: Bool) -> Session? {
        guard token.utf8.count == 64 else { return nil }
        let digest = Digest(of: token)
        guard let entry = entries[digest] else { return nil }
        guard isOpen(entry, at: now) else {
            entries[digest] = nil
            return nil
        }
        if isUse { entries[digest]?.lastUse = now.seconds }
        return entry.session
    }

    /// Seconds until a session ends if nobody does anything; nil where it has ended.
    func secondsLeft(_ token: String, at now: Timestamp) -> Int64? {
        guard let entry = entries[Digest(of: token)], isOpen(entry, at: now) else { return nil }
        return min(
            entry.lastUse + idle(of: entry.session.organisation),
            entry.session.startedAt.seconds + SessionBook.longest) - now.seconds
    }

    mutating func end(_ token: String) -> Session? { entries.removeValue(forKey: Digest(of: token))?.session }

    /// Ends all sessions of an account.
    mutating func end(user: String) { entries = entries.filter { $0.value.session.user != user } }

    private func isOpen(_ entry: Entry, at now: Timestamp) -> Bool {
        let idleFor = now.seconds - entry.lastUse
        return idleFor >= -SessionBook.slack && idleFor < idle(of: entry.session.organisation)
            && now.seconds - entry.session.startedAt.seconds < SessionBook.longest
    }

    private mutating func prune(at now: Timestamp) {
        entries = entries.filter { isOpen($0.value, at: now) }
        while entries.count >= SessionBook.capacity,
            let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })?.key
        { entries[oldest] = nil }
    }
}
