import Crypto
import CryptoExtras
import Essentials

/// A password kept as its scrypt hash (RFC 7914), with salt and cost in the text.
///
///     let hash = try PasswordHash(of: "correct horse", salt: SystemRandom.bytes(16))
///     hash.matches("correct horse")      // true
///     hash.text                          // "scrypt$32768$8$1$salt$hash"
public struct PasswordHash: Hashable, Sendable {
    /// The cost: N × r × 128 bytes of memory, 32 MB by default.
    public struct Cost: Hashable, Sendable {
        public let rounds: Int
        public let blockSize: Int
        public let parallelism: Int

        public init(rounds: Int, blockSize: Int, parallelism: Int) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }

        public static let standard = Cost(rounds: 1 << 15, blockSize: 8, parallelism: 1)
    }

    public let cost: Cost
    public let salt: [UInt8]
    public let hash: [UInt8]

    public init(of password: String, salt: [UInt8], cost: Cost = .standard) throws {
        self.cost = cost
        self.salt = salt
        hash = try PasswordHash.derive(password, salt, cost)
    }

    /// Reads the text form.
    public init(text: some StringProtocol) throws {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
            let lanes = Int(parts[3]), let salt = Hex.decode(parts[4]), let hash = Hex.decode(parts[5]),
            hash.count == 32,
            (2...1 << 20).contains(rounds), (1...32).contains(block), (1...16).contains(lanes)
        else { throw ValueError.malformed("password hash", wanted: "scrypt with cost, salt and hash") }
        cost = Cost(rounds: rounds, blockSize: block, parallelism: lanes)
        self.salt = salt
        self.hash = hash
    }

    public var text: String {
        "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)$\(Hex.encode(salt))$\(Hex.encode(hash))"
    }

    /// Compares in constant time.
    public func matches(_ password: String) -> Bool {
        guard let other = try? PasswordHash.derive(password, salt, cost) else { return false }
        return ConstantTime.equal(hash, other)
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: 256 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}

/// Comparison whose time does not depend on where two byte strings differ.
public enum ConstantTime {
    public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Bytes from the system's generator, for salts, sessions and keys.
public enum SystemRandom {
    public static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
