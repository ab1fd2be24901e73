/// What the practice's store could not do: what was asked for, what was wanted; never a patient's value.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case missing, malformed, exists }

    private let code: Code
    public let subject: String
    public let wanted: String

    static func missing(_ subject: String, wanted: String) -> StoreError { .init(.missing, subject, wanted) }
    static func malformed(_ subject: String, wanted: String) -> StoreError { .init(.malformed, subject, wanted) }
    static func exists(_ subject: String, wanted: String) -> StoreError { .init(.exists, subject, wanted) }

    private init(_ code: Code, _ subject: String, _ wanted: String) {
        self.code = code
        self.subject = subject
        self.wanted = wanted
    }

    /// Whether what was asked for does not exist.
    public var isMissing: Bool { code == .missing }

    public var description: String {
        switch code {
        case .missing: "Not found: \(subject); wanted \(wanted)."
        case .malformed: "Not accepted: \(subject); wanted \(wanted)."
        case .exists: "Already there: \(subject); wanted \(wanted)."
        }
    }
}
