import Crypto
import Essentials

/// An Ed25519 private key (RFC 8032): the same text gives the same signature.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a key from the 32 bytes of its seed.
    public init(seed: some Sequence<UInt8>) throws {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed)) else {
            throw ValueError.malformed("signing key", wanted: "a seed of 32 bytes")
        }
        self.key = key
    }

    /// Reads the seed as 64 hexadecimal digits.
    public init(hex: some StringProtocol) throws {
        guard let seed = Hex.decode(hex) else {
            throw ValueError.malformed("signing key", wanted: "64 hexadecimal digits")
        }
        try self.init(seed: seed)
    }

    /// A new key from the system's random numbers.
    public static func random() -> SigningKey { SigningKey(key: Curve25519.Signing.PrivateKey()) }

    private init(key: Curve25519.Signing.PrivateKey) { self.key = key }

    public var seed: [UInt8] { Array(key.rawRepresentation) }

    public var verifyingKey: VerifyingKey { VerifyingKey(key: key.publicKey) }

    /// The signature, 64 bytes.
    public func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

/// An Ed25519 public key.
public struct VerifyingKey: Sendable, Hashable, CustomStringConvertible {
    private let key: Curve25519.Signing.PublicKey

    fileprivate init(key: Curve25519.Signing.PublicKey) { self.key = key }

    /// Reads the key as 64 hexadecimal digits.
    public init(hex: some StringProtocol) throws {
        guard let bytes = Hex.decode(hex), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            throw ValueError.malformed("public key", wanted: "64 hexadecimal digits")
        }
        self.key = key
    }

    public var bytes: [UInt8] { Array(key.rawRepresentation) }

    public var hex: String { Hex.encode(bytes) }

    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        key.isValidSignature(signature, for: message)
    }

    public static func == (left: VerifyingKey, right: VerifyingKey) -> Bool { left.bytes == right.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    public var description: String { hex }
}
