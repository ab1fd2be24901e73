/// Lines of text in the order of their bytes, each a key, a space and the rest, searched in place.
struct SortedLines {
    private let text: StaticString

    init(_ text: StaticString) { self.text = text }

    /// The line whose first word is the key.
    func line(startingWith key: String) -> String? {
        let key = Array(key.utf8)
        return text.withUTF8Buffer { bytes in
            var low = 0
            var high = bytes.count
            while low < high {
                var start = (low + high) / 2
                while start > low, bytes[start - 1] != 0x0A { start -= 1 }
                var end = start
                while end < high, bytes[end] != 0x0A { end += 1 }
                switch SortedLines.order(of: bytes, start, end, key) {
                case 0: return String(decoding: bytes[start..<end], as: UTF8.self)
                case ..<0: low = min(end + 1, high)
                default: high = start
                }
            }
            return nil
        }
    }

    /// Below zero when the first word of a line comes before the key, above zero when after it.
    private static func order(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ key: [UInt8]) -> Int {
        var index = 0
        while index < key.count {
            guard start + index < end, bytes[start + index] != 0x20 else { return -1 }
            let difference = Int(bytes[start + index]) - Int(key[index])
            if difference != 0 { return difference }
            index += 1
        }
        return start + index == end || bytes[start + index] == 0x20 ? 0 : 1
    }

    func first(where matches: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> String? {
        text.withUTF8Buffer { bytes in
            bytes.split(separator: 0x0A).first(where: matches).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
