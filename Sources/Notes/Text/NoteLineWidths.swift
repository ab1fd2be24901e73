/// Tells lines that were broken to a width from lines that end where their writer ended them.
struct NoteLineWidths: Sendable {
    /// Whether the line that ends at a token is full, by the place of the line end.
    private var full: Set<Int> = []
    /// Lines longer than this were broken by nobody.
    private static let widest = 132

    init(_ tokens: [NoteToken]) {
        var lines: [(end: Int, width: Int, next: Int)] = []
        var width = 0
        for (index, token) in tokens.enumerated() {
            guard token.kind == .lineEnd else {
                width += Self.width(token) + (token.isApart && width > 0 ? 1 : 0)
                continue
            }
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            let isBlank = next.map { $0.kind == .lineEnd } ?? true
            lines.append((index, width, next.map(Self.width) ?? 0))
            width = 0
            if isBlank {
                close(lines)
                lines = []
            }
        }
        lines.append((tokens.count, width, 0))
        close(lines)
    }

    private static func width(_ token: NoteToken) -> Int { token.end - token.start }

    /// Of lines without a blank one between them those are full after which the next word would have gone beyond the
    /// longest.
    private mutating func close(_ lines: [(end: Int, width: Int, next: Int)]) {
        guard let longest = lines.map(\.width).max(), longest <= Self.widest else { return }
        for line in lines where (line.width + 1 + line.next) * 10 >= longest * 9 { full.insert(line.end) }
    }

    func isFull(_ lineEnd: Int) -> Bool { full.contains(lineEnd) }
}
