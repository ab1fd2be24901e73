/// A value that is not what its type needs.
///
/// The text never repeats the value itself, since values may be patients' data.
public struct ValueError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable {
        case malformed, outOfRange, failedCheck
    }

    private let code: Code
    /// What was being read, such as `date` or `NPI`.
    public let subject: String
    /// What would have been right.
    public let wanted: String

    public static func malformed(_ subject: String, wanted: String) -> ValueError {
        ValueError(code: .malformed, subject: subject, wanted: wanted)
    }

    public static func outOfRange(_ subject: String, wanted: String) -> ValueError {
        ValueError(code: .outOfRange, subject: subject, wanted: wanted)
    }

    public static func failedCheck(_ subject: String, wanted: String) -> ValueError {
        ValueError(code: .failedCheck, subject: subject, wanted: wanted)
    }

    public var description: String {
        switch code {
        case .malformed: "The \(subject) is malformed: wanted \(wanted)."
        case .outOfRange: "The \(subject) is out of range: wanted \(wanted)."
        case .failedCheck: "The \(subject) fails its check: wanted \(wanted)."
        }
    }
}
