extension Article.Sentence {
    /// A piece of a sentence that is shown in one way.
    public enum Run: Hashable, Sendable {
        case text(String)
        case strong(String)
        /// A dental code in the text, such as `D0386`; whether it is known the reference says.
        case code(String)
    }

    /// The sentence's pieces in order.
    public var runs: [Run] { Self.runs(of: text) }

    /// The text without its marks of stress.
    public var plain: String {
        runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .code(let text): text
            }
        }.joined()
    }

    /// Takes any text of an article apart, such as a question.
    public static func runs(of text: String) -> [Run] {
        var runs: [Run] = []
        var isStrong = false
        var rest = text[...]
        while let stars = rest.firstRange(of: "**") {
            add(rest[..<stars.lowerBound], isStrong, to: &runs)
            isStrong.toggle()
            rest = rest[stars.upperBound...]
        }
        add(rest, isStrong, to: &runs)
        return runs
    }

    private static func add(_ text: Substring, _ isStrong: Bool, to runs: inout [Run]) {
        if text.isEmpty { return }
        if isStrong {
            runs.append(.strong(String(text)))
            return
        }
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        func isWord(_ at: Int) -> Bool {
            guard bytes.indices.contains(at) else { return false }
            let byte = bytes[at]
            return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte >= 0x80
        }
        func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        while index + 5 <= bytes.count {
            if bytes[index] == UInt8(ascii: "D"),
                bytes[index + 1..<index + 5].allSatisfy({ (0x30...0x39).contains($0) }),
                !isWord(index - 1), !isWord(index + 5)
            {
                if start < index { runs.append(.text(slice(start..<index))) }
                runs.append(.code(slice(index..<index + 5)))
                index += 5
                start = index
            } else {
                index += 1
            }
        }
        if start < bytes.count { runs.append(.text(slice(start..<bytes.count))) }
    }
}
