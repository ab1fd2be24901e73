/// Bytes that grow by element headers and values in one encoding.
struct ElementOutput {
    var bytes: [UInt8]
    var encoding: Encoding

    private mutating func append(_ number: UInt16) {
        let low = UInt8(truncatingIfNeeded: number)
        let high = UInt8(truncatingIfNeeded: number >> 8)
        bytes.append(encoding.isLittleEndian ? low : high)
        bytes.append(encoding.isLittleEndian ? high : low)
    }

    private mutating func append(_ number: UInt32) {
        let low = UInt16(truncatingIfNeeded: number)
        let high = UInt16(truncatingIfNeeded: number >> 16)
        append(encoding.isLittleEndian ? low : high)
        append(encoding.isLittleEndian ? high : low)
    }

    mutating func append(_ slice: ByteSlice) { bytes.append(contentsOf: slice.slice) }

    /// An item or a delimiter: a tag and a length without VR.
    mutating func marker(_ tag: Tag, _ length: UInt32) {
        append(tag.group)
        append(tag.element)
        append(length)
    }

    /// Tag, VR where the encoding writes it, and length.
    mutating func header(_ tag: Tag, _ vr: VR, _ length: UInt32) {
        append(tag.group)
        append(tag.element)
        guard encoding.isExplicit else { return append(length) }
        bytes.append(contentsOf: vr.rawValue.utf8)
        guard vr.hasLongLength else { return append(UInt16(truncatingIfNeeded: length)) }
        append(UInt16(0))
        append(length)
    }

    /// Overwrites four bytes with a number.
    mutating func patch(_ number: UInt32, at index: Int) {
        for (place, byte) in number.littleEndianBytes.enumerated() {
            bytes[index + (encoding.isLittleEndian ? place : 3 - place)] = byte
        }
    }
}
