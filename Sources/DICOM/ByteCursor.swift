/// A place in a buffer, from which numbers are read in one byte order.
///
/// Callers ask ``left(until:)`` before they read: reading past the end traps, as any array does.
@usableFromInline
struct ByteCursor {
    @usableFromInline let bytes: ArraySlice<UInt8>
    /// The index in the buffer, which is that of the whole file.
    @usableFromInline var position: Int

    @inlinable
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The offset from the start of what is read.
    @inlinable var offset: Int { position - bytes.startIndex }

    @inlinable
    func left(until end: Int) -> Int { end - position }

    @inlinable
    func word(at distance: Int, littleEndian: Bool) -> UInt16 {
        let first = UInt16(bytes[position + distance])
        let second = UInt16(bytes[position + distance + 1])
        return littleEndian ? second << 8 | first : first << 8 | second
    }

    @inlinable
    func long(at distance: Int, littleEndian: Bool) -> UInt32 {
        let first = UInt32(word(at: distance, littleEndian: littleEndian))
        let second = UInt32(word(at: distance + 2, littleEndian: littleEndian))
        return littleEndian ? second << 16 | first : first << 16 | second
    }

    @inlinable
    func tag(littleEndian: Bool) -> Tag {
        Tag(word(at: 0, littleEndian: littleEndian), word(at: 2, littleEndian: littleEndian))
    }

    /// The next bytes, shared with the buffer; the cursor moves past them.
    @inlinable
    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        defer { position += count }
        return bytes[position..<position + count]
    }
}
