public import Essentials

/// A change that someone suggested, and what became of it; nobody but its sender and the editors sees it.
public struct Contribution: Hashable, Sendable {
    /// How far it has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// For an editor.
        case waiting
        /// For its sender, whom an editor asked something.
        case asked
        case accepted
        case declined

        public var isOpen: Bool { self == .waiting || self == .asked }
    }

    public let id: String
    public let change: SuggestedChange
    /// What the change would replace, as it read when the suggestion was sent; empty for a new statement.
    public let before: String
    public let source: OfferedSource
    /// Why, in the sender's words; may be empty.
    public let comment: String
    /// The name to be shown once it is accepted; empty for none.
    public let name: String
    /// Whether the sender was warned of patients' data and said that it is none.
    public let isConfirmedFree: Bool
    public let sentAt: Timestamp
    public private(set) var state: State
    /// What was said about it, the oldest first.
    public private(set) var remarks: [Remark]

    public init(
        id: String, change: SuggestedChange, before: String, source: OfferedSource, comment: String, name: String,
        isConfirmedFree: Bool, sentAt: Timestamp, state: State = .waiting, remarks: [Remark] = []
    ) {
        self.id = id
        self.change = change
        self.before = before
        self.source = source
        self.comment = comment
        self.name = name
        self.isConfirmedFree = isConfirmedFree
        self.sentAt = sentAt
        self.state = state
        self.remarks = remarks
    }

    /// What can be done to a contribution.
    public enum Step: String, Hashable, Sendable, CaseIterable {
        case askBack = "ask back"
        case reply
        case accept
        case decline
    }

    /// The state after a step; nil where the step is not open.
    public static func state(after step: Step, from state: State) -> State? {
        switch (state, step) {
        case (.waiting, .askBack): .asked
        case (.asked, .reply): .waiting
        case (.waiting, .accept), (.asked, .accept): .accepted
        case (.waiting, .decline), (.asked, .decline): .declined
        default: nil
        }
    }

    /// Takes a step, with what is said about it.
    ///
    /// - Throws: ``StepRefused`` when its state does not allow it, or when it holds too many remarks.
    public mutating func take(_ step: Step, _ remark: Remark) throws {
        guard let next = Contribution.state(after: step, from: state) else {
            throw StepRefused(step: step.rawValue, state: state.rawValue)
        }
        guard remarks.count < Remark.limit || !next.isOpen else {
            throw StepRefused(step: step.rawValue, state: "discussed \(remarks.count) times")
        }
        state = next
        remarks.append(remark)
    }
}

/// One thing said about a contribution or a question.
public struct Remark: Hashable, Sendable {
    /// The most remarks of an open contribution; then it is accepted or declined.
    public static let limit = 20

    /// The editor's user name, empty where the sender reads it; nil for the sender's own.
    public let editor: String?
    /// The editor's name as it is shown; empty for the sender.
    public let name: String
    public let at: Timestamp
    public let text: String

    public init(editor: String?, name: String, at: Timestamp, text: String) {
        self.editor = editor
        self.name = name
        self.at = at
        self.text = text
    }
}

/// A step that the state of a contribution or question does not allow.
public struct StepRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let step: String
    public let state: String

    public init(step: String, state: String) {
        self.step = step
        self.state = state
    }

    public var description: String { "Not possible: to \(step), since this is \(state) already. Load it again." }
}
