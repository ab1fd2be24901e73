import Essentials
import Foundation
import Trust

/// A private key as a file keeps it: one line `ed25519-seed` and 64 hexadecimal digits; lines with `#` are notes.
enum SigningKeyFile {
    /// The largest key file that is read, in bytes.
    static let sizeLimit = 4096

    /// - Throws: ``CaseError`` that names the file, never what it holds.
    static func read(_ url: URL, named name: String) throws -> SigningKey {
        guard let bytes = try? FileReading.bytes(of: url, limit: sizeLimit) else {
            throw CaseError.unreadable(name, wanted: "a key file beside the case")
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let words = lines.first?.split(separator: " ") ?? []
        guard lines.count == 1, words.count == 2, words[0] == "ed25519-seed", let key = try? SigningKey(hex: words[1])
        else { throw CaseError.malformed(name, wanted: "one line 'ed25519-seed' with 64 hexadecimal digits") }
        return key
    }
}
