public import Essentials
import Records

/// An entry that somebody else wrote or removed since it was read: who, when, and the version that stands now.
public struct EntryOvertaken: Error, Hashable, Sendable, CustomStringConvertible {
    /// The entry's key.
    public let id: String
    public let version: Int
    public let author: String
    public let at: Timestamp

    /// Nil for a write that expected a document which was never there.
    init?(_ stale: StaleWrite) {
        guard let current = stale.current else { return nil }
        id = stale.key.id
        version = current.version
        author = current.author
        at = current.at
    }

    public var description: String {
        "The entry \(id) is at version \(version), written by \(author) at \(at). Read it again and repeat the change."
    }
}
