/// A case folder that can't be used: which file, what was wanted, the cure.
///
/// Faults inside `case.yaml` and `reading.yaml` are a ``YAMLSource/SourceError`` with their lines.
public struct CaseError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case unreadable, malformed, tooLarge, mismatch }

    private let code: Code
    /// The file within the case folder.
    public let file: String
    public let wanted: String

    static func unreadable(_ file: String, wanted: String) -> CaseError {
        CaseError(code: .unreadable, file: file, wanted: wanted)
    }
    static func malformed(_ file: String, wanted: String) -> CaseError {
        CaseError(code: .malformed, file: file, wanted: wanted)
    }
    static func tooLarge(_ file: String, wanted: String) -> CaseError {
        CaseError(code: .tooLarge, file: file, wanted: wanted)
    }
    static func mismatch(_ file: String, wanted: String) -> CaseError {
        CaseError(code: .mismatch, file: file, wanted: wanted)
    }

    /// Whether the file is there but wrong, rather than not to be read at all.
    public var isFinding: Bool { code == .malformed || code == .mismatch }

    public var description: String {
        switch code {
        case .unreadable: "\(file) can't be read: wanted \(wanted)."
        case .malformed: "\(file) is malformed: wanted \(wanted)."
        case .tooLarge: "\(file) is too large: wanted \(wanted)."
        case .mismatch: "\(file) belongs to another case: wanted \(wanted)."
        }
    }
}
