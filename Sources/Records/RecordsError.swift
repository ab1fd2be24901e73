/// A store that could not do what was asked: where, what was wanted, and how to cure it.
///
/// The text never holds a payload.
public struct RecordsError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable {
        case invalid, missing, altered, locked, readOnly, file, database, outsideCopy
    }

    private let code: Code
    /// What or where, such as a document key or a path.
    public let place: String
    /// What would have been right, or how to cure it.
    public let wanted: String

    static func invalid(_ place: String, wanted: String) -> RecordsError { .init(.invalid, place, wanted) }
    static func missing(_ place: String, wanted: String) -> RecordsError { .init(.missing, place, wanted) }
    static func altered(_ place: String, wanted: String) -> RecordsError { .init(.altered, place, wanted) }
    static func locked(_ place: String) -> RecordsError {
        .init(.locked, place, "end the other process, or give another folder")
    }
    static func readOnly(_ place: String) -> RecordsError {
        .init(.readOnly, place, "open the store for writing")
    }
    static func file(_ place: String, wanted: String) -> RecordsError { .init(.file, place, wanted) }
    static func database(_ place: String, wanted: String) -> RecordsError { .init(.database, place, wanted) }
    static func outsideCopy(_ place: String, wanted: String) -> RecordsError { .init(.outsideCopy, place, wanted) }

    private init(_ code: Code, _ place: String, _ wanted: String) {
        self.code = code
        self.place = place
        self.wanted = wanted
    }

    /// Whether another process has the store.
    public var isLocked: Bool { code == .locked }
    /// Whether what was asked for does not exist.
    public var isMissing: Bool { code == .missing }
    /// Whether bytes are not what their digest says.
    public var isAltered: Bool { code == .altered }

    public var description: String {
        switch code {
        case .invalid: "Not accepted: \(place); wanted \(wanted)."
        case .missing: "Not found: \(place); wanted \(wanted)."
        case .altered: "Altered: \(place); \(wanted)."
        case .locked: "Another process has the store \(place): \(wanted)."
        case .readOnly: "The store \(place) is open for reading only: \(wanted)."
        case .file: "The file \(place) could not be used: \(wanted)."
        case .database: "The database \(place) could not be used: \(wanted)."
        case .outsideCopy: "The outside copy of the seals at \(place) does not fit the database: \(wanted)."
        }
    }
}

/// A write that was refused because someone else wrote first.
public struct StaleWrite: Error, Hashable, Sendable, CustomStringConvertible {
    public let key: DocumentKey
    public let expected: Expectation
    /// The last version as it now stands; nil when the document does not exist.
    public let current: VersionStamp?

    public var description: String {
        let wanted =
            switch expected {
            case .new: "no document"
            case .version(let number): "version \(number)"
            }
        guard let current else { return "\(key) was not written: it was expected at \(wanted) and does not exist." }
        return "\(key) was not written: it was expected at \(wanted) and is at version \(current.version), "
            + "written by \(current.author) at \(current.at). Read it again and repeat the change."
    }
}
