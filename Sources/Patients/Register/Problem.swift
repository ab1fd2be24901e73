public import Essentials

/// An entry of a person's problem list.
public struct Problem: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, resolved
    }

    /// Names it within the person: `p1`, `p2`.
    public var key: String
    /// ICD-10-CM with its point: `K11.5`.
    public var code: String
    /// What it is, in words.
    public var note: String
    /// The day on which it began, as far as it is known.
    public var onset: CalendarDate?
    public var status: Status

    public init(key: String, code: String, note: String, onset: CalendarDate? = nil, status: Status = .active) {
        self.key = key
        self.code = code
        self.note = note
        self.onset = onset
        self.status = status
    }

    /// The problem as an order names it.
    public var diagnosis: Diagnosis { Diagnosis(code: code, note: note) }
}
