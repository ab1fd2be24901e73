/// Why a release was not staged or applied, apart from faults of the file itself.
public struct ReleaseImportError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case missing, moved, words, name, reason }

    private let code: Code
    private let subject: String

    static func missing(_ id: String) -> ReleaseImportError { .init(code: .missing, subject: id) }
    static let moved = ReleaseImportError(code: .moved, subject: "")
    static func words(_ wanted: String) -> ReleaseImportError { .init(code: .words, subject: wanted) }
    static let name = ReleaseImportError(code: .name, subject: "")
    static let reason = ReleaseImportError(code: .reason, subject: "")

    /// Whether what was asked for is not there.
    public var isMissing: Bool { code == .missing }
    /// Whether somebody else applied a release since the comparison was shown.
    public var isStale: Bool { code == .moved }

    public var description: String {
        switch code {
        case .missing: "Not found: the release \(subject); it may be applied or discarded already."
        case .moved: "Another release was applied since this comparison was made; look at it again, then apply."
        case .words: "The statement on the licence: wanted \(subject)."
        case .reason: "The reason: wanted 1 to 1000 bytes of words."
        case .name: "The file's name: wanted 1 to 200 bytes without control characters."
        }
    }
}
