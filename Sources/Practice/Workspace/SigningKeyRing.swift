import Essentials
import Foundation
import Trust

/// The private keys with which a practice signs, one file each, readable by the owner alone.
///
/// They lie under `keys/signing` of the data folder, apart from the cases that name them.
struct SigningKeyRing {
    let folder: String

    private func url(_ name: String) -> URL {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return URL(fileURLWithPath: folder).appendingPathComponent("keys/signing/\(last)")
    }

    /// The name of a provider's key within the data folder.
    static func name(ofProvider id: String) -> String { "keys/signing/\(id).key" }

    /// The name of an organisation's key within the data folder.
    static func name(ofOrganisation id: String) -> String { "keys/signing/\(id).key" }

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

    /// The key under a name; nil where nobody has one yet.
    func keyIfThere(named name: String) throws -> SigningKey? {
        FileManager.default.fileExists(atPath: url(name).path) ? try key(named: name) : nil
    }

    func key(named name: String) throws -> SigningKey { try SigningKeyFile.read(url(name), named: name) }
}
