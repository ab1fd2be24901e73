import Essentials
import Foundation
import Trust

/// The private keys with which a practice signs, one file each, readable by the owner alone.
///
/// They lie under `keys/signing` of the data folder, apart from the cases that name them: those of providers and of
/// organisations in folders of their own, so that a provider and an organisation of one name have two keys. A key that
/// an earlier program laid beside these folders is still the one of its name.
struct SigningKeyRing {
    let folder: String

    private static let owners: Set<String> = ["providers", "organisations"]

    /// Where the key of a name lies, or would be laid.
    private func url(_ name: String) -> URL {
        let parts = name.split(separator: "/").map(String.init)
        let signing = URL(fileURLWithPath: folder).appendingPathComponent("keys/signing")
        let earlier = signing.appendingPathComponent(parts.last ?? name)
        guard parts.count > 1, SigningKeyRing.owners.contains(parts[parts.count - 2]) else { return earlier }
        let own = signing.appendingPathComponent(parts.suffix(2).joined(separator: "/"))
        let isEarlier =
            !FileManager.default.fileExists(atPath: own.path) && FileManager.default.fileExists(atPath: earlier.path)
        return isEarlier ? earlier : own
    }

    /// The name of a provider's key within the data folder.
    static func name(ofProvider id: String) -> String { "keys/signing/providers/\(id).key" }

    /// The name of an organisation's key within the data folder.
    static func name(ofOrganisation id: String) -> String { "keys/signing/organisations/\(id).key" }

    /// Keeps a key under the last part of its name; a key that is there stays.
    func keep(_ key: SigningKey, named name: String) throws {
        let url = url(name)
        guard !FileManager.default.fileExists(atPath: url.path) else { return }
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        guard
            FileManager.default.createFile(
                atPath: url.path, contents: Data("ed25519-seed \(Hex.encode(key.seed))\n".utf8),
                attributes: [.posixPermissions: 0o600])
        else { throw CaseError.unreadable("keys/signing", wanted: "a data folder that may be written to") }
    }

    /// The key of a name, made at the first use.
    ///
    /// - Parameter random: gives so many random bytes.
    func keyOrMake(named name: String, random: (Int) -> [UInt8]) throws -> SigningKey {
        if !FileManager.default.fileExists(atPath: url(name).path) {
            try keep(try SigningKey(seed: random(32)), named: name)
        }
        return try key(named: name)
    }

    /// The key under a name; nil where nobody has one yet.
    func keyIfThere(named name: String) throws -> SigningKey? {
        FileManager.default.fileExists(atPath: url(name).path) ? try key(named: name) : nil
    }

    func key(named name: String) throws -> SigningKey { try SigningKeyFile.read(url(name), named: name) }
}
