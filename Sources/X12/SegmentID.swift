/// A segment's identifier, two or three letters and digits, packed so that comparing is one instruction.
///
///     segment.id == "CLM"
public struct SegmentID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    @usableFromInline
    let packed: UInt32

    init(packed: UInt32) { self.packed = packed }

    @inlinable
    public init(stringLiteral value: String) { self.init(value.utf8) }

    @inlinable
    public init(_ text: String) { self.init(text.utf8) }

    /// Packs at most three bytes; longer ones give an identifier that equals none.
    @inlinable
    public init(_ bytes: some Sequence<UInt8>) {
        var value: UInt32 = 0
        var count = 0
        for byte in bytes {
            count += 1
            guard count <= 3 else { break }
            value = value << 8 | UInt32(byte)
        }
        packed = count <= 3 ? value : .max
    }

    /// Whether it is two or three capitals and digits that start with a capital.
    public var isWellFormed: Bool {
        guard packed != .max else { return false }
        var bytes: [UInt8] = []
        for shift in [UInt32(16), 8, 0] {
            let byte = UInt8(packed >> shift & 255)
            if byte != 0 || !bytes.isEmpty { bytes.append(byte) }
        }
        guard bytes.count >= 2, let first = bytes.first, (0x41...0x5A).contains(first) else { return false }
        return bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }

    public var description: String {
        guard packed != .max else { return "(too long)" }
        var text = ""
        for shift in [UInt32(16), 8, 0] {
            let byte = UInt8(packed >> shift & 255)
            if byte != 0 { text.append(Character(Unicode.Scalar((0x21...0x7E).contains(byte) ? byte : 0x3F))) }
        }
        return text
    }
}
