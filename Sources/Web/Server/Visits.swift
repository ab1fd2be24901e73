import Essentials
import Practice
import Trust

/// Who asks: the cookie's secret, the form token that belongs to it, and the person behind it.
struct Visit: Hashable, Sendable {
    /// What the cookie carries, 64 hexadecimal digits; empty where the browser has none.
    var secret: String
    /// What every form of this visit must send back.
    var token: String
    var viewer: Viewer?

    static let none = Visit(secret: "", token: "", viewer: nil)
}

/// A person who is signed in, as the pages need it.
struct Viewer: Hashable, Sendable {
    /// The secret of the session, which only this person's browser has.
    var secret: String
    var account: String
    var name: String
    /// The roles in words: `biller`.
    var role: String
    /// Minutes without use after which the session ends.
    var idleMinutes = DoorSettings.standard.idleMinutes
}

/// Makes visits from cookies, and tells a form that was served to a visit from one that was not.
struct Visits: Sendable {
    static let cookie = "tragus-visit"
    /// The cookie of the editors' desk.
    static let deskCookie = "tragus-visit-desk"

    /// The name under which a cookie is sent: behind TLS a browser takes it of no other host and of no part of this one.
    ///
    /// Source: RFC 6265bis, section 4.1.3.2 (the `__Host-` prefix).
    static func name(_ cookie: String, isSecure: Bool) -> String { isSecure ? "__Host-" + cookie : cookie }

    private let key: [UInt8]
    private let random: @Sendable (Int) -> [UInt8]

    init(random: @escaping @Sendable (Int) -> [UInt8]) {
        self.random = random
        key = random(32)
    }

    /// A secret for a browser that has none, so that the door's own form can be told from a foreign one.
    func newSecret() -> String { Hex.encode(random(32)) }

    /// The visit of a secret; none where it is no secret at all.
    func visit(_ secret: String?, viewer: Viewer? = nil) -> Visit {
        guard let secret, secret.utf8.count == 64, Hex.decode(secret) != nil else { return .none }
        return Visit(secret: secret, token: token(for: secret), viewer: viewer)
    }

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
