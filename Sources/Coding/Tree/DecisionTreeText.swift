import Essentials

extension DecisionTree {
    /// The tree for people at a terminal: each question one step further in, at most 100 columns wide.
    ///
    /// `x` stands before a way that was not taken, `?` before one that the record leaves open.
    public var text: String {
        var lines = TextBlock.lines("\(party), service \(service)", first: "", next: "  ")
        for (depth, node) in nodes.enumerated() {
            let margin = String(repeating: " ", count: depth)
            lines += node.lines(margin, isFirst: depth == 0)
        }
        let margin = String(repeating: " ", count: nodes.count)
        lines += TextBlock.lines("End: \(end.says)", first: "\(margin)= ", next: "\(margin)  ")
        let rules = end.ways.map(\.id)
        if !rules.isEmpty {
            let title = end.status == .supported ? "by" : "left"
            lines += TextBlock.lines(
                "\(title): \(rules.joined(separator: ", "))", first: "\(margin)  ", next: "\(margin)    ")
        }
        if end.system != "CDT", !end.candidates.isEmpty {
            lines += TextBlock.lines(
                "\(end.system): \(end.candidates.joined(separator: ", "))", first: "\(margin)  ", next: "\(margin)    ")
        }
        for question in end.open {
            lines += TextBlock.lines(
                "open: \(question.question) (\(question.fact))", first: "\(margin)  ", next: "\(margin)    ")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension DecisionTree.Node {
    /// How many rules are named at one question; JSON names all.
    private static let namedLimit = 6

    fileprivate func lines(_ margin: String, isFirst: Bool) -> [String] {
        let inner = "\(margin)   "
        var lines = TextBlock.lines("\(question) \(says)", first: "\(margin)> ", next: inner)
        if !proofs.isEmpty {
            lines += TextBlock.lines(
                "proof: \(proofs.map(\.text).joined(separator: ", "))", first: inner, next: "\(inner)  ")
        }
        for branch in branches where !branch.isTaken || !isSettled {
            // A way on which nothing is left says no more than the question does.
            if branch.codes.isEmpty && branch.isTaken { continue }
            let codes = branch.codes.isEmpty ? "no code" : branch.codes.joined(separator: " ")
            lines += TextBlock.lines(
                "\(branch.answers.joined(separator: ", ")): \(codes)",
                first: "\(inner)\(branch.isTaken ? "?" : "x") ", next: "\(inner)    ")
        }
        if !fallen.isEmpty {
            var names: [String] = []
            for rule in fallen.map(\.way.rule) where !names.contains(rule) { names.append(rule) }
            let more = names.count - Self.namedLimit
            let listed = names.prefix(Self.namedLimit).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
            lines += TextBlock.lines("falls: \(listed)", first: inner, next: "\(inner)  ")
        }
        return lines
    }
}

/// Text in lines of at most 100 columns, broken between words.
enum TextBlock {
    static let width = 100

    /// - Parameters:
    ///   - first: what the first line begins with.
    ///   - next: what the others begin with.
    static func lines(_ text: String, first: String, next: String) -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                (line, isEmpty) = (next, true)
            }
            var rest = word[...]
            while line.count + rest.count > width, line.count < width {
                let room = width - line.count
                lines.append(line + rest.prefix(room))
                rest = rest.dropFirst(room)
                line = next
            }
            line += (isEmpty ? "" : " ") + rest
            isEmpty = false
        }
        return lines + [line]
    }
}
