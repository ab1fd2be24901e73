public import Essentials

/// A question that someone asked, under a code or on the contact page, and what became of it.
public struct Question: Hashable, Sendable {
    /// How far it has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case waiting
        case answered
        /// Closed without an answer, with a reason.
        case declined
    }

    public let id: String
    /// The code or topic; nil for the contact page.
    public let subject: String?
    public let text: String
    /// May be empty.
    public let name: String
    /// May be empty; never shown but to editors, and no mail is sent.
    public let email: String
    /// Whether the sender was warned of patients' data and said that it is none.
    public let isConfirmedFree: Bool
    public let sentAt: Timestamp
    public private(set) var state: State
    /// The answers and the reason, the oldest first; the last holds.
    public private(set) var remarks: [Remark]
    /// The reviewed entry that was made of it; nil when there is none.
    public private(set) var entry: String?

    public init(
        id: String, subject: String?, text: String, name: String, email: String, isConfirmedFree: Bool,
        sentAt: Timestamp, state: State = .waiting, remarks: [Remark] = [], entry: String? = nil
    ) {
        self.id = id
        self.subject = subject
        self.text = text
        self.name = name
        self.email = email
        self.isConfirmedFree = isConfirmedFree
        self.sentAt = sentAt
        self.state = state
        self.remarks = remarks
        self.entry = entry
    }

    /// What can be done to a question.
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// Also puts another answer in the place of the last.
        case answer
        case decline
        case publish
    }

    /// The state after a step; nil where the step is not open.
    public static func state(after step: Step, from state: State) -> State? {
        switch (state, step) {
        case (.waiting, .answer), (.answered, .answer), (.declined, .answer): .answered
        case (.waiting, .decline): .declined
        case (.answered, .publish): .answered
        default: nil
        }
    }

    /// Answers or declines.
    ///
    /// - Throws: ``StepRefused`` when its state does not allow it.
    public mutating func take(_ step: Step, _ remark: Remark) throws {
        state = try next(step)
        remarks.append(remark)
    }

    /// Notes the entry that was made of it.
    public mutating func publish(entry: String) throws {
        state = try next(.publish)
        self.entry = entry
    }

    private func next(_ step: Step) throws -> State {
        guard let next = Question.state(after: step, from: state) else {
            throw StepRefused(step: step.rawValue, state: state.rawValue)
        }
        guard remarks.count < Remark.limit else {
            throw StepRefused(step: step.rawValue, state: "answered \(remarks.count) times")
        }
        return next
    }

    /// The answer that holds; nil until there is one.
    public var answer: Remark? { state == .answered ? remarks.last : nil }
}
