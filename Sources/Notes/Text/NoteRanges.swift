extension NoteReading {
    /// The words from one token to another.
    static func span(_ range: Range<Int>, _ tokens: [NoteToken], _ bytes: [UInt8]) -> NoteSpan {
        var range = range
        while range.count > 1, let last = range.last, tokens[last].kind == .lineEnd { range = range.dropLast() }
        let start = tokens[range.lowerBound].start
        let end = tokens[range.upperBound - 1].end
        return NoteSpan(start: start, end: end, words: String(decoding: bytes[start..<end], as: UTF8.self))
    }
}
