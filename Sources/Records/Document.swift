public import Essentials
public import Trust

/// What a version did to its document.
public enum Change: String, Hashable, Sendable, CaseIterable {
    /// New content.
    case put
    /// The document is no longer current; its versions stay.
    case remove
    /// The payload of an earlier version was destroyed on purpose.
    case destroy
}

/// One link of a document's chain, without its payload: who changed what, when and why.
public struct VersionStamp: Hashable, Sendable {
    public let key: DocumentKey
    /// From 1, without gaps.
    public let version: Int
    public let change: Change
    /// The version whose payload was destroyed, for ``Change/destroy``.
    public let target: Int?
    public let author: String
    public let at: Timestamp
    public let reason: String
    /// Covers all of this, the payload's salted digest, and the hash of the version before.
    public let hash: Digest
    /// The seal that covers the version; nil until the sealer has come by.
    public let seal: Int?
}

/// The current content of a document.
public struct Document: Hashable, Sendable {
    public let key: DocumentKey
    /// The last version of the chain: what a writer must name in ``Expectation/version(_:)``.
    public let version: Int
    /// The version that the content came with.
    public let stamp: VersionStamp
    public let payload: JSONValue
}

/// A document in a list: its key, its version and its declared fields.
public struct DocumentSummary: Hashable, Sendable {
    public let key: DocumentKey
    public let version: Int
    /// The values of each declared field, in the order of the payload.
    public let fields: [String: [IndexValue]]

    /// The first text of a field.
    public func text(_ field: String) -> String? { fields[field]?.first?.text }

    /// The first number of a field.
    public func number(_ field: String) -> Int? { fields[field]?.first?.number }
}
