import NIOCore

/// Reads a PDU byte by byte, big endian, every length checked against what is left.
struct PDUCursor {
    private let bytes: ByteBufferView
    private(set) var position: Int
    let end: Int

    init(_ bytes: ByteBufferView) {
        self.bytes = bytes
        position = bytes.startIndex
        end = bytes.endIndex
    }

    private init(_ bytes: ByteBufferView, _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var left: Int { end - position }

    /// The place in the PDU, from 0.
    var offset: Int { position - bytes.startIndex }

    private mutating func take(_ count: Int, _ wanted: String) throws -> Range<Int> {
        guard count >= 0, count <= left else { throw PDUFault.invalid(at: offset, wanted) }
        defer { position += count }
        return position..<position + count
    }

    mutating func skip(_ count: Int) throws { _ = try take(count, "\(count) more bytes") }

    mutating func byte() throws -> UInt8 { bytes[try take(1, "another byte").lowerBound] }

    mutating func short() throws -> UInt16 {
        let range = try take(2, "a number of 2 bytes")
        return UInt16(bytes[range.lowerBound]) << 8 | UInt16(bytes[range.lowerBound + 1])
    }

    mutating func long() throws -> UInt32 {
        let range = try take(4, "a number of 4 bytes")
        return range.reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
    }

    /// ASCII text of that many bytes, without the spaces and zeros around it.
    mutating func text(_ count: Int) throws -> String {
        let start = offset
        let range = try take(count, "text of \(count) bytes")
        var text = bytes[range][...]
        while let last = text.last, last == 0x20 || last == 0 { text = text.dropLast() }
        while let first = text.first, first == 0x20 { text = text.dropFirst() }
        guard text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw PDUFault.invalid(at: start, "ASCII text") }
        return String(decoding: text, as: UTF8.self)
    }

    /// Everything that is left, as text.
    mutating func restAsText() throws -> String { try text(left) }

    /// An item: its type, a reserved byte, the length of its content, and the content.
    mutating func item() throws -> (type: UInt8, content: PDUCursor) {
        let type = try byte()
        try skip(1)
        let length = Int(try short())
        let range = try take(length, "an item of \(length) bytes")
        return (type, PDUCursor(bytes, range))
    }
}
