import Notes

/// Cuts a note into pieces at the words that were read in it.
struct NoteMarks {
    let reading: NoteReading

    static func anchor(_ start: Int) -> String { "w-\(start)" }

    static func words(of text: String, _ start: Int, _ end: Int) -> String {
        let bytes = Array(text.utf8)
        guard start >= 0, end <= bytes.count, start < end else { return "" }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// - Parameter kind: how words of proposals are marked: to be confirmed, or as facts that count.
    func text(title: String, kind: NoteText.Kind) -> NoteText {
        let bytes = Array(reading.text.utf8)
        var cuts: Set<Int> = [0, bytes.count]
        for proposal in reading.proposals {
            for span in proposal.spans { cuts.formUnion([span.start, span.end]) }
        }
        for remark in reading.remarks { cuts.formUnion([remark.span.start, remark.span.end]) }
        let places = cuts.filter { (0...bytes.count).contains($0) }.sorted()
        let pieces = zip(places, places.dropFirst()).map { start, end in
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            let own = reading.proposals.filter { proposal in
                proposal.spans.contains { $0.start <= start && end <= $0.end }
            }
            if !own.isEmpty {
                return NoteText.Piece(
                    text: text, kind: kind, proposals: own.map(\.id), anchor: NoteMarks.anchor(start))
            }
            let isPassed = reading.remarks.contains { $0.span.start <= start && end <= $0.span.end }
            return NoteText.Piece(text: text, kind: isPassed ? .passed : .plain)
        }
        return NoteText(title: title, pieces: pieces)
    }
}
