import Essentials

/// A word, a number, a mark or a line end of a note, by its UTF-8 offsets.
struct NoteToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word, number
        case mark
        /// A box, ticked or not.
        case box(Bool)
        case date(CalendarDate)
        /// Of the shape of an ICD-10-CM code with its dot.
        case code(String)
        case lineEnd
    }

    var kind: Kind
    var start: Int
    var end: Int
    /// Folded: lower-case, without accents.
    var text: String
    /// Whether white space stands before it.
    var isApart: Bool

    var isWord: Bool { kind == .word || kind == .number }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}
