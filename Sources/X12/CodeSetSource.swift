public import Essentials

/// What a code set says of one code on one day.
public enum CodeStatus: Hashable, Sendable {
    case valid
    /// A heading whose children are the codes that may be sent.
    case notBillable
    /// The set is held for that day and does not contain the code.
    case unknown
    /// The set, or its edition for that day, is not held: nothing can be said.
    case notHeld
}

/// A code set from outside, asked by name.
///
/// Names in use: `ICD-10-CM`, `CDT`, `place-of-service`, `state`, `provider-taxonomy`.
public protocol CodeSetSource: Sendable {
    func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus

    /// Whether two codes of a set may not be sent together; false where nothing is known.
    func excludes(_ code: String, _ other: String, in set: String, on date: CalendarDate?) -> Bool
}

extension CodeSetSource {
    public func excludes(_ code: String, _ other: String, in set: String, on date: CalendarDate?) -> Bool { false }
}

/// A source that holds no set at all.
public struct NoCodeSets: CodeSetSource {
    public init() {}

    public func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus { .notHeld }
}
