public import Essentials
public import Trust

/// The Ed25519 signature (RFC 8032) of a manifest, with the public key that verifies it.
public struct EvidenceSignature: Hashable, Sendable {
    public static let entryName = "signature.json"

    public let key: VerifyingKey
    public let signature: [UInt8]

    /// Signs the canonical JSON of a manifest.
    public init(of manifest: EvidenceManifest, with key: SigningKey) throws {
        self.key = key.verifyingKey
        signature = try key.sign(EvidenceSignature.message(manifest))
    }

    /// What is signed: a fixed prefix, so that no other signed text can pass for a manifest, and the canonical JSON.
    private static func message(_ manifest: EvidenceManifest) -> [UInt8] {
        Array("tragus-evidence-1\n".utf8) + Array(manifest.json.canonical.utf8)
    }

    public func verifies(_ manifest: EvidenceManifest) -> Bool {
        key.verifies(signature, of: EvidenceSignature.message(manifest))
    }

    public var json: JSONValue {
        [
            "algorithm": "Ed25519", "publicKey": .string(key.hex), "signature": .string(Hex.encode(signature)),
            "signs": .string(EvidenceManifest.entryName),
        ]
    }

    public init(json: JSONValue) throws {
        guard json["algorithm"]?.string == "Ed25519", let key = json["publicKey"]?.string,
            let signature = json["signature"]?.string.flatMap(Hex.decode)
        else { throw EvidenceError.signature("no Ed25519 signature", wanted: "algorithm, publicKey and signature") }
        self.key = try VerifyingKey(hex: key)
        self.signature = signature
    }
}
