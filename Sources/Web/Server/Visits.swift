import Essentials
import Synchronization
import Trust

/// Who asks: the cookie's identifier, the form token that belongs to it, and the account behind it.
struct Visit: Hashable, Sendable {
    /// The secret that the cookie carries; empty where the browser has none yet.
    var secret: String
    /// What every form of this visit must send back.
    var token: String
    var viewer: Viewer?

    static let none = Visit(secret: "", token: "", viewer: nil)
}

/// A person who is signed in, as the pages need it.
struct Viewer: Hashable, Sendable {
    var account: String
    var name: String
    /// The role in words: `biller`.
    var role: String
}

/// The visits of signed-in people, in memory; a restart signs everybody off.
///
/// Only the digest of a cookie's secret is kept, so that a copy of the memory opens no visit.
final class Visits: Sendable {
    static let cookie = "tragus-visit"

    private struct Entry {
        var viewer: Viewer
        var began: Int64
        var lastSeen: Int64
    }

    private let entries = Mutex<[Digest: Entry]>([:])
    private let key: [UInt8]
    private let idleSeconds: Int64
    private let longestSeconds: Int64 = 12 * 3600
    private let most = 10_000
    private let random: @Sendable (Int) -> [UInt8]

    init(idleSeconds: Int64, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.idleSeconds = idleSeconds
        self.random = random
        key = random(32)
    }

    /// A secret for a browser that has none.
    func newSecret() -> String { Hex.encode(random(32)) }

    /// The visit behind a cookie's secret at a moment; without an account where it is unknown or over.
    func visit(_ secret: String?, at now: Int64) -> Visit {
        guard let secret, secret.utf8.count == 64, Hex.decode(secret) != nil else { return .none }
        let digest = Digest(of: secret)
        let viewer = entries.withLock { entries -> Viewer? in
            guard var entry = entries[digest] else { return nil }
            // A clock that was set back ends the visit as well.
            guard now >= entry.lastSeen - 60, now - entry.lastSeen <= idleSeconds, now - entry.began <= longestSeconds
            else {
                entries[digest] = nil
                return nil
            }
            entry.lastSeen = max(now, entry.lastSeen)
            entries[digest] = entry
            return entry.viewer
        }
        return Visit(secret: secret, token: token(for: secret), viewer: viewer)
    }

    /// Begins a visit under a new secret, so that nobody can have planted it.
    func begin(_ viewer: Viewer, at now: Int64) -> Visit {
        let secret = newSecret()
        entries.withLock { entries in
            if entries.count >= most {
                entries = entries.filter { now - $0.value.lastSeen <= idleSeconds }
            }
            if entries.count >= most, let oldest = entries.min(by: { $0.value.lastSeen < $1.value.lastSeen }) {
                entries[oldest.key] = nil
            }
            entries[Digest(of: secret)] = Entry(viewer: viewer, began: now, lastSeen: now)
        }
        return Visit(secret: secret, token: token(for: secret), viewer: viewer)
    }

    func end(_ visit: Visit) {
        entries.withLock { $0[Digest(of: visit.secret)] = nil }
    }

    /// How many people are signed in.
    var count: Int { entries.withLock { $0.count } }

    /// The form token of a secret: keyed, so that it says nothing about the cookie.
    func token(for secret: String) -> String {
        // Key and secret have fixed lengths, and the result is hashed again, so that nothing can be appended.
        Digest(of: key + Digest(of: key + Array(secret.utf8)).bytes).hex
    }

    func accepts(_ token: String?, of visit: Visit) -> Bool {
        guard let token, !visit.secret.isEmpty else { return false }
        return ConstantTime.equal(Array(token.utf8), Array(visit.token.utf8))
    }
}
