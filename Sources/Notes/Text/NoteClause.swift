/// A run of words that is read together: at most a sentence, a line of a list, a box with its words.
struct NoteClause: Sendable {
    var range: Range<Int>
    /// The heading that it stands under, as a place in ``NoteLayout/sections``.
    var section: Int?
    var paragraph: Int
    /// The box that governs it.
    var box: Bool?
    /// Whether it is the end of a question.
    var isQuestion = false
}

/// A heading and where its words begin.
struct NoteSection: Sendable {
    let heading: Int
    let range: Range<Int>
}
