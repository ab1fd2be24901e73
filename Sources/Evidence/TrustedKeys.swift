import Essentials
public import Trust

/// Public keys and whose they are, as a person keeps them in a file.
///
/// One key a line: `ed25519`, 64 hexadecimal digits, and the holder's name up to the end of the line. Empty lines and
/// lines that begin with `#` are passed over.
///
///     ed25519 3b6a27bc… Harbor Street Dental (DEMO)
public struct TrustedKeys: Hashable, Sendable {
    public let holders: [VerifyingKey: String]

    /// - Throws: ``EvidenceError`` with the line that is no key.
    public init(parsing text: String) throws {
        var holders: [VerifyingKey: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.last == "\r" ? line.dropLast() : line
            if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, parts[0] == "ed25519", let key = try? VerifyingKey(hex: parts[1]) else {
                throw EvidenceError.trust(
                    "line \(index + 1), which is no key", wanted: "'ed25519', 64 hexadecimal digits and a name")
            }
            holders[key] = String(parts[2])
        }
        self.holders = holders
    }

    /// The line that names a key in such a file.
    public static func line(for key: VerifyingKey, holder: String) -> String { "ed25519 \(key.hex) \(holder)" }
}
