/// Takes the lines of one block apart into sentences, each closed by its marks.
struct MarkedSentences {
    let reader: MarkedReader

    func read(_ lines: [(text: Substring, line: Int)]) -> [MarkedDocument.Sentence] {
        var sentences: [MarkedDocument.Sentence] = []
        var words: [String] = []
        var marks: [String] = []
        var start = lines.first?.line ?? 1
        func finish() {
            let text = words.joined(separator: " ")
            check(text, start)
            sentences.append(MarkedDocument.Sentence(text: text, marks: marks, line: start))
            (words, marks) = ([], [])
        }
        func add(_ text: Substring, _ line: Int) {
            let text = text.trimmed
            if text.isEmpty { return }
            if !marks.isEmpty { finish() }
            if words.isEmpty { start = line }
            words.append(text)
        }
        for (text, line) in lines {
            var rest = text
            while let begin = rest.firstRange(of: "[^") {
                add(rest[..<begin.lowerBound], line)
                guard let end = rest[begin.upperBound...].firstIndex(of: "]") else {
                    reader.fault(line, "a mark without its end", "such as '[^D0370.role]'")
                    return sentences
                }
                let mark = String(rest[begin.upperBound..<end])
                if !Self.isMark(mark) {
                    reader.fault(line, "a mark '\(mark)'", "a statement such as 'D0370.role', or 'editorial'")
                } else if words.isEmpty {
                    reader.fault(line, "a mark before its sentence", "the sentence, then its marks")
                } else if marks.contains(mark) {
                    reader.fault(line, "the mark '\(mark)' again", "each mark once")
                } else {
                    marks.append(mark)
                }
                rest = rest[rest.index(after: end)...]
            }
            add(rest, line)
        }
        if !words.isEmpty {
            if marks.isEmpty {
                reader.fault(start, "a sentence without a mark", "'[^STATEMENT]' or '[^editorial]' after it")
            }
            finish()
        }
        return sentences
    }

    private func check(_ text: String, _ line: Int) {
        if marksOfStress(text) % 2 == 1 { reader.fault(line, "'**' without its end", "'**' before and after") }
        if let next = Self.secondSentence(text) {
            reader.fault(line, "two sentences under one mark, the second at '\(next)'", "marks after each sentence")
        }
        if text.contains("](") || text.contains("`") || text.contains("<") {
            reader.fault(line, "a link, code or HTML", "plain words; '**strong**' is the only inline mark")
        }
    }

    private func marksOfStress(_ text: String) -> Int { text.ranges(of: "**").count }

    /// `editorial`, or letters, digits and hyphens on both sides of one dot.
    static func isMark(_ mark: String) -> Bool {
        if mark == "editorial" { return true }
        let parts = mark.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.count <= 60
                    && part.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
                            || $0 == 0x2D
                    }
            }
    }

    /// The first words of a second sentence within a text, if there is one.
    ///
    /// A stop ends a sentence when three lower-case letters or a bracket stand before it and a capital letter after it.
    static func secondSentence(_ text: String) -> String? {
        let letters = Array(text)
        for index in letters.indices where ".?!".contains(letters[index]) {
            guard index >= 3, index + 2 < letters.count, letters[index + 1] == " ", letters[index + 2].isUppercase
            else {
                continue
            }
            let before = letters[index - 3..<index]
            if before.allSatisfy(\.isLowercase) || letters[index - 1] == ")" || letters[index - 1].isNumber {
                return String(letters[(index + 2)...].prefix(24))
            }
        }
        return nil
    }
}
