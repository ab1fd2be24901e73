public import Essentials

/// A question on which sources disagree, with what each says, and what holds until or since an editor decided.
public struct Conflict: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        case open, resolved
    }

    /// What one source, or several that agree, say.
    public struct Side: Hashable, Sendable {
        /// The id of a statement.
        public let statement: String
    }

    public let id: String
    /// The code or topic that it is about.
    public let topic: String
    public let question: String
    /// At least two.
    public let sides: [Side]
    public let state: State
    /// The statement that holds; nil while the conflict is open.
    public let holds: String?
    /// Why it holds, or why it can't be settled yet.
    public let reason: String
    public let decidedBy: String?
    public let decidedOn: CalendarDate?
    /// How to go on while it is open.
    public let meanwhile: String?
}
