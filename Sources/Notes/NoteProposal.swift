public import Coding
public import Essentials

/// A fact that words of a note carry; it counts for nothing before a person confirms it.
public struct NoteProposal: Hashable, Sendable, Identifiable {
    /// `p1`, `p2` …, the same for the same note.
    public let id: String
    /// Services have the ids s1, s2 … in the order in which the note first tells of them.
    public let path: FactPath
    /// As the facts file would hold it; a list holds one element, and confirmed lists are joined.
    public let value: JSONValue
    /// The words, several where several carry the fact.
    public let spans: [NoteSpan]
    /// The id of the lexicon's entry.
    public let rule: String
}

/// Words that speak of a fact but give none, with the reason.
public struct NoteRemark: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The note says that it was not so.
        case denied
        case uncertain
        /// Done before this encounter.
        case past
        /// To be done after it.
        case planned
        /// A box that is not ticked.
        case unticked
        /// Of another person, or of something that the note does not say enough of.
        case other
    }

    public let kind: Kind
    public let span: NoteSpan
    /// The words that made it so; nil where a heading or a date did.
    public let cue: NoteSpan?
    /// The fact that is not given: `modality: cbct`.
    public let about: String
}
