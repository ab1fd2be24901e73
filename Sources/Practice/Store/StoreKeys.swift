import Essentials
import Records
import Trust

/// The keys of a store's seals: `keys/seal.key` with the seed, `keys/seal.pub` with the public keys that are believed.
///
/// Whoever has the key and the database can make seals; keep a copy of `seal.pub` and of the seals elsewhere.
struct StoreKeys {
    let folder: String

    private var keyPath: String { folder + "/keys/seal.key" }
    private var publicPath: String { folder + "/keys/seal.pub" }

    /// The keys of a store, made anew where the folder has none.
    func openOrMake(random: (Int) -> [UInt8]) throws -> SealKeys {
        let key: SigningKey
        if let bytes = try DurableFile.read(keyPath) {
            guard let word = StoreKeys.words(bytes).last, let read = try? SigningKey(hex: word) else {
                throw StoreError.malformed(keyPath, wanted: "a line 'ed25519-seed' with 64 hexadecimal digits")
            }
            key = read
        } else {
            guard try DurableFile.read(folder + "/records.sqlite") == nil else {
                throw StoreError.missing(keyPath, wanted: "the key that the store was made with; bring it back")
            }
            key = try SigningKey(seed: random(32))
            // Of two processes that start in the same empty folder, one makes the key.
            let text = "ed25519-seed \(Hex.encode(key.seed))\n"
            try DurableFile.write(Array(text.utf8), to: keyPath, isNew: true, random: random)
        }
        var trusted = try read()
        if !trusted.contains(key.verifyingKey) {
            trusted.append(key.verifyingKey)
            let lines = trusted.map { "ed25519 \($0.hex)\n" }.joined()
            try DurableFile.write(Array(lines.utf8), to: publicPath, random: random)
        }
        return SealKeys(signing: key, earlier: Set(trusted))
    }

    /// The public keys alone, for verifying.
    func trusted() throws -> SealKeys {
        let keys = try read()
        guard !keys.isEmpty else { throw StoreError.missing(publicPath, wanted: "the public keys of the seals") }
        return SealKeys(trusted: Set(keys))
    }

    private func read() throws -> [VerifyingKey] {
        try StoreKeys.words(try DurableFile.read(publicPath) ?? []).filter { $0 != "ed25519" }.map {
            guard let key = try? VerifyingKey(hex: $0) else {
                throw StoreError.malformed(publicPath, wanted: "lines 'ed25519' with 64 hexadecimal digits")
            }
            return key
        }
    }

    private static func words(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }.map(String.init)
    }
}
