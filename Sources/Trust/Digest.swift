import Crypto
import Essentials

/// A SHA-256 digest (FIPS 180-4), 32 bytes.
///
///     Digest(of: bytes).hex    // 64 lower-case hexadecimal digits
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// Digests contiguous bytes without a copy.
    public init(of buffer: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: buffer)
        bytes = Array(hash.finalize())
    }

    public init(of data: [UInt8]) {
        self = data.withUnsafeBytes { Digest(of: $0) }
    }

    public init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// Takes 32 bytes that are a digest already.
    public init(bytes: some Sequence<UInt8>) throws {
        let bytes = Array(bytes)
        guard bytes.count == 32 else { throw ValueError.malformed("digest", wanted: "32 bytes") }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits.
    public init(hex: some StringProtocol) throws {
        guard let bytes = Hex.decode(hex) else { throw ValueError.malformed("digest", wanted: "64 hexadecimal digits") }
        try self.init(bytes: bytes)
    }

    public var hex: String { Hex.encode(bytes) }

    public var description: String { hex }
}
