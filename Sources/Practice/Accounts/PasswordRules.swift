import Essentials

/// What a password must be, as data: long, not of a few characters, not well known, not the user's own name.
///
/// No rule asks for kinds of characters, and none expires (NIST SP 800-63B-4 section 3.1.1.2).
public struct PasswordRules: Hashable, Sendable {
    public let minimum: Int
    public let maximum: Int
    let distinct: Int
    let refused: Set<String>
    let demo: String

    public static func shipped() throws -> PasswordRules {
        try PasswordRules(json: try JSONValue(parsing: "\(CompiledData.passwords)"))
    }

    init(json: JSONValue) throws {
        guard let minimum = json["length"]?["minimum"]?.int, let maximum = json["length"]?["maximum"]?.int,
            let distinct = json["distinct"]?["minimum"]?.int, let refused = json["refused"]?["words"]?.strings,
            let demo = json["demo"]?.string
        else {
            throw PracticeDataError(
                file: "passwords.yaml", line: 1, wanted: "length, distinct, refused words and the demo's password")
        }
        self.minimum = minimum
        self.maximum = maximum
        self.distinct = distinct
        self.refused = Set(refused)
        self.demo = demo
    }

    /// Throws what is wrong with a password; the text never repeats it.
    public func check(_ password: String, user: String) throws {
        let bare = PasswordRules.bare(password)
        guard password.count >= minimum else { throw PasswordRefused(wanted: "at least \(minimum) characters") }
        guard password.count <= maximum, password.utf8.count <= 4 * maximum else {
            throw PasswordRefused(wanted: "at most \(maximum) characters")
        }
        guard !password.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw PasswordRefused(wanted: "no control characters")
        }
        guard Set(password).count >= distinct else {
            throw PasswordRefused(wanted: "at least \(distinct) different characters")
        }
        guard !refused.contains(bare), bare != PasswordRules.bare(demo) else {
            throw PasswordRefused(wanted: "a password that is not well known")
        }
        let name = PasswordRules.bare(user)
        guard name.count < 3 || bare.replacing(name, with: "").count >= minimum / 2 else {
            throw PasswordRefused(wanted: "more than the user's own name")
        }
    }

    /// Small letters and digits alone.
    private static func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// A password that may not be used, and what is wanted instead.
public struct PasswordRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let wanted: String

    public var description: String { "The password is not accepted: wanted \(wanted)." }
}
