import Essentials
import Trust

/// Fields as bytes, so that no two lists of fields give the same bytes.
///
/// Each field is its length in eight bytes, most significant first, then itself; an absent one is eight bytes of FF.
/// The first field is a label, so that the digest of one kind of thing is never that of another.
struct FramedBytes {
    private(set) var bytes: [UInt8] = []

    init(_ label: String) { append(label) }

    mutating func append(_ text: String) { append(Array(text.utf8)) }

    mutating func append(_ number: Int64) {
        append((0..<8).map { UInt8(truncatingIfNeeded: number >> Int64(56 - 8 * $0)) })
    }

    mutating func append(_ number: Int?) {
        if let number { append(Int64(number)) } else { append(nil as [UInt8]?) }
    }

    mutating func append(_ field: [UInt8]?) {
        guard let field else { return bytes.append(contentsOf: repeatElement(0xFF, count: 8)) }
        let count = UInt64(field.count)
        for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(56 - 8 * index))) }
        bytes += field
    }

    var digest: Digest { Digest(of: bytes) }
}
