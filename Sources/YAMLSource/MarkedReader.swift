/// Reads a marked document line by line.
struct MarkedReader {
    let file: String
    let report: SourceReport
    var head: [MarkedDocument.HeadField] = []
    var sections: [MarkedDocument.Section] = []
    /// Lines of the block that is being read, with their numbers.
    private var open: [(text: Substring, line: Int)] = []
    private var kind = Kind.paragraph
    private var question: (text: String, line: Int)?

    private enum Kind { case paragraph, item, question, answer }

    /// A megabyte is a hundred articles.
    private static let mostBytes = 1 << 20

    init(file: String, report: SourceReport) {
        self.file = file
        self.report = report
    }

    func fault(_ line: Int, _ found: String, _ wanted: String, column: Int = 1, path: String = "") {
        let place = SourcePlace(file: file, line: line, column: column)
        report.add(SourceFinding(place: place, path: path, found: found, wanted: wanted))
    }

    mutating func read(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= Self.mostBytes, String(validating: bytes, as: UTF8.self) != nil else {
            return fault(1, "a file that is no UTF-8 text of up to one megabyte", "UTF-8 text")
        }
        // Split as bytes: to Swift the end of line of Windows is one character.
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            let text = String(decoding: line, as: UTF8.self)[...]
            return text.last == "\r" ? text.dropLast() : text
        }
        let body = readHead(lines)
        for (index, line) in lines.enumerated().dropFirst(body) { readLine(line, index + 1) }
        close()
        dropQuestion()
        if sections.isEmpty { fault(lines.count, "no section", "a heading such as '## What it is for {#purpose}'") }
        checkSections()
    }

    /// Reads the lines between `---` and `---`.
    ///
    /// - Returns: how many lines the head takes.
    private mutating func readHead(_ lines: [Substring]) -> Int {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            fault(1, "no head", "'---', then key, title and reviewed, then '---'")
            return 0
        }
        for index in 1..<end {
            let parts = lines[index].split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard parts.count == 2, !parts[1].isEmpty else {
                fault(index + 1, "a line without a field", "such as 'title: Ultrasound'")
                continue
            }
            if !["key", "title", "reviewed"].contains(parts[0]) || head.contains(where: { $0.key == parts[0] }) {
                fault(index + 1, "a field '\(parts[0])'", "key, title and reviewed, each once")
            } else {
                head.append(MarkedDocument.HeadField(key: parts[0], value: parts[1], line: index + 1))
            }
        }
        for key in ["key", "title", "reviewed"] where !head.contains(where: { $0.key == key }) {
            fault(1, "nothing", "the field '\(key)' in the head", path: key)
        }
        return end + 1
    }

    private mutating func readLine(_ line: Substring, _ number: Int) {
        let text = line.trimmed[...]
        if text.isEmpty {
            close()
        } else if text.hasPrefix("## ") {
            close()
            beginSection(text.dropFirst(3), number)
        } else if text.hasPrefix("- ") {
            begin(.item, text.dropFirst(2), number)
        } else if text.hasPrefix("? ") {
            begin(.question, text.dropFirst(2), number)
        } else if text.hasPrefix("! ") {
            close()
            if question == nil { fault(number, "an answer without its question", "a line '? …' before it") }
            begin(.answer, text.dropFirst(2), number)
        } else if text.first.map({ "#>|`*+=".contains($0) }) == true && !text.hasPrefix("**") {
            fault(number, "a block of another kind", "a section, a paragraph, '- ' items, or '? ' and '! '")
        } else if open.isEmpty {
            begin(.paragraph, text, number)
        } else if kind == .item && line.first != " " {
            // Text under an item that is not indented is a paragraph of its own.
            begin(.paragraph, text, number)
        } else {
            open.append((text, number))
        }
    }

    private mutating func begin(_ kind: Kind, _ text: Substring, _ number: Int) {
        close()
        if kind != .answer { dropQuestion() }
        self.kind = kind
        open = [(text, number)]
    }

    private mutating func beginSection(_ text: Substring, _ number: Int) {
        dropQuestion()
        guard let mark = text.firstRange(of: " {#"), text.hasSuffix("}") else {
            return fault(number, "a section without a key", "such as '## What it is for {#purpose}'")
        }
        let key = String(text[mark.upperBound...].dropLast())
        if key.isEmpty
            || !key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        {
            fault(number, "a key '\(key)'", "lower-case letters, digits and hyphens")
        }
        sections.append(
            MarkedDocument.Section(key: key, title: text[..<mark.lowerBound].trimmed, line: number))
    }

    private mutating func dropQuestion() {
        if let question { fault(question.line, "a question without an answer", "a line '! …' after it") }
        question = nil
    }

    /// Ends the block that is being read.
    private mutating func close() {
        guard let first = open.first else { return }
        defer { open = [] }
        if sections.isEmpty { return fault(first.line, "text before the first section", "a heading '## … {#key}'") }
        if kind == .question {
            let text = open.map { $0.text.trimmed }.joined(separator: " ")
            if text.contains("[^") { fault(first.line, "marks on a question", "marks on its answer only") }
            question = (text, first.line)
            return
        }
        let sentences = MarkedSentences(reader: self).read(open)
        if kind == .item, sentences.count > 1 {
            fault(first.line, "an item with \(sentences.count) sentences", "one sentence, its marks at its end")
        }
        add(sentences)
    }

    private mutating func add(_ sentences: [MarkedDocument.Sentence]) {
        let last = sections.count - 1
        switch kind {
        case .question: break
        case .paragraph: sections[last].blocks.append(.paragraph(sentences))
        case .answer:
            if let question {
                sections[last].blocks.append(.question(question.text, line: question.line, answer: sentences))
            }
            question = nil
        case .item:
            if case .list(let items)? = sections[last].blocks.last {
                sections[last].blocks[sections[last].blocks.count - 1] = .list(items + sentences)
            } else {
                sections[last].blocks.append(.list(sentences))
            }
        }
    }

    private func checkSections() {
        var seen: Set<String> = []
        var order = -1
        let key = head.first { $0.key == "key" }?.value ?? ""
        let isCode = key.utf8.count == 5 && key.first == "D" && key.dropFirst().allSatisfy(\.isNumber)
        for section in sections {
            if !seen.insert(section.key).inserted {
                fault(section.line, "the section '\(section.key)' again", "each section once")
            }
            if section.title.isEmpty { fault(section.line, "a section without a title", "words before the key") }
            if section.blocks.isEmpty { fault(section.line, "an empty section", "sentences, or no section") }
            guard isCode else { continue }
            let wanted = "in this order \(MarkedDocument.codeSections.joined(separator: ", "))"
            guard let place = MarkedDocument.codeSections.firstIndex(of: section.key) else {
                fault(section.line, "a section '\(section.key)'", wanted)
                continue
            }
            if place < order { fault(section.line, "the section '\(section.key)' too late", wanted) }
            order = max(order, place)
        }
    }
}

extension StringProtocol {
    /// Without spaces at both ends.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
        return start < end ? String(self[start..<end]) : ""
    }
}
