public import Essentials
public import Trust

/// A signed statement that these versions and journal entries existed at this moment, after the seal before it.
public struct Seal: Hashable, Sendable {
    /// From 1, without gaps.
    public let sequence: Int
    public let at: Timestamp
    /// How many versions and journal entries it covers.
    public let entries: Int
    /// The Merkle root over their hashes: versions in their order, then journal entries in theirs.
    public let root: Digest
    /// The ``hash`` of the seal before; nil for the first.
    public let previous: Digest?
    public let key: VerifyingKey
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    /// What is signed.
    static func message(
        store: String, sequence: Int, at: Timestamp, entries: Int, root: Digest, previous: Digest?, key: VerifyingKey
    ) -> [UInt8] {
        var framed = FramedBytes("tragus.seal.1")
        framed.append(store)
        framed.append(sequence)
        framed.append(at.seconds)
        framed.append(entries)
        framed.append(root.bytes)
        framed.append(previous?.bytes)
        framed.append(key.bytes)
        return framed.bytes
    }

    func message(store: String) -> [UInt8] {
        Seal.message(
            store: store, sequence: sequence, at: at, entries: entries, root: root, previous: previous, key: key)
    }

    /// The digest of the signed message and its signature, which the next seal names.
    func hash(store: String) -> Digest {
        var framed = FramedBytes("tragus.seal.hash.1")
        framed.append(message(store: store))
        framed.append(signature)
        return framed.digest
    }

    /// The line of the outside copy: canonical JSON.
    func line(store: String) -> String {
        JSONValue.members([
            "store": .string(store),
            "seal": .number(JSONNumber(sequence)),
            "at": .string(at.description),
            "entries": .number(JSONNumber(entries)),
            "root": .string(root.hex),
            "previous": previous.map { .string($0.hex) },
            "key": .string(key.hex),
            "signature": .string(Hex.encode(signature)),
        ]).canonical
    }
}

/// The key that new seals are signed with, and the keys whose seals are believed.
public struct SealKeys: Sendable {
    /// Nil where the store is only read.
    public let signing: SigningKey?
    public let trusted: Set<VerifyingKey>

    /// - Parameter earlier: public keys of earlier years, whose seals are still believed.
    public init(signing: SigningKey, earlier: Set<VerifyingKey> = []) {
        self.signing = signing
        trusted = earlier.union([signing.verifyingKey])
    }

    /// For verifying only.
    public init(trusted: Set<VerifyingKey>) {
        signing = nil
        self.trusted = trusted
    }
}
