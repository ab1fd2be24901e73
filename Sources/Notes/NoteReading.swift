/// What a reader found in one note.
public struct NoteReading: Hashable, Sendable {
    public let text: String
    /// In the order of the note.
    public let proposals: [NoteProposal]
    /// Words that speak of a fact but give none, in the order of the note.
    public let remarks: [NoteRemark]
}
