/// Cuts a stream of bytes into lines, whatever the size of its pieces; it keeps no more than the line that is not whole yet.
///
///     var splitter = LineSplitter()
///     for piece in pieces { for line in splitter.take(piece) { … } }
///     if let last = splitter.finish() { … }
public struct LineSplitter: Sendable {
    public struct Line: Hashable, Sendable {
        /// Counted from 1, empty lines among them.
        public let number: Int
        /// Without its end; nil where it is longer than the limit.
        public let bytes: [UInt8]?
    }

    /// The most bytes of one line.
    public let limit: Int
    private var pending: [UInt8] = []
    private var isTooLong = false
    private var number = 0

    public init(limit: Int = 1 << 20) { self.limit = limit }

    /// How many bytes are kept for the line that is not whole yet.
    public var pendingCount: Int { pending.count }

    /// The lines that end in this piece; those with nothing but spaces are passed over.
    public mutating func take(_ piece: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in piece {
            if byte == UInt8(ascii: "\n") {
                if let line = end() { lines.append(line) }
            } else if pending.count < limit {
                pending.append(byte)
            } else {
                isTooLong = true
            }
        }
        return lines
    }

    /// The last line, where no end of line follows it.
    public mutating func finish() -> Line? { end() }

    private mutating func end() -> Line? {
        defer {
            pending.removeAll(keepingCapacity: pending.capacity < 1 << 16)
            isTooLong = false
        }
        number += 1
        if isTooLong { return Line(number: number, bytes: nil) }
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        let isBlank = pending.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return isBlank ? nil : Line(number: number, bytes: pending)
    }
}
