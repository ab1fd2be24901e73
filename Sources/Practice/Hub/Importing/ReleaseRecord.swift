public import CodeReference
public import Essentials
public import Trust

/// An imported release as lists show it; its texts lie in the archived file.
public struct ReleaseRecord: Hashable, Sendable {
    public let label: ReleaseLabel
    public let scope: ReleaseShelf.Scope
    /// How often it was imported; from 1.
    public let version: Int
    public let file: ReleaseFileRecord
    /// What it changed when it was applied, such as `2 added, 1 changed, 3 deleted, 794 the same`.
    public let summary: String
    /// What it was compared with then.
    public let base: ReleaseLabel?
    /// Who applied it, and when.
    public let author: String
    public let at: Timestamp

    /// Whether a file would only be applied again.
    func isSame(as draft: ReleaseDraft, _ read: ReleaseFile) -> Bool {
        label == draft.label && scope == draft.scope && file.digest == Digest(of: draft.bytes)
            && file.encoding == read.encoding && file.separator == read.separator && file.ignored == read.ignored
    }
}

/// The file of a release in the archive, and how it was read.
public struct ReleaseFileRecord: Hashable, Sendable {
    public let name: String
    public let digest: Digest
    /// In bytes.
    public let size: Int
    public let encoding: ReleaseFile.Encoding
    public let separator: ReleaseFile.Separator
    /// Headings of columns that were left out.
    public let ignored: [String]
    public let codes: Int
    public let lines: Int

    var reading: ReleaseFile.Reading {
        ReleaseFile.Reading(encoding: encoding, separator: separator, ignoring: ignored)
    }
}

/// A release that waits to be applied: what it would change, and what it touches.
public struct StagedRelease: Sendable {
    /// Names it in addresses: letters, digits, dots and dashes.
    public let id: String
    public let file: ReleaseFileRecord
    public let preview: ReleasePreview
    /// Whether this very file is applied already: nothing changes.
    public let isApplied: Bool
    /// What the comparison rests on; ``Hub/applyRelease(_:expecting:by:)`` refuses when it is no longer so.
    public let standing: String
    public let author: String
    public let at: Timestamp

    public var label: ReleaseLabel { preview.label }
    public var scope: ReleaseShelf.Scope { preview.scope }
    public var plan: ReleaseShelf.Plan { preview.plan }
    public var touched: [TouchedPlace] { preview.touched }
    public var notes: [String] { preview.notes }
    /// `nothing changes`, the counts, or that there is nothing to compare with.
    public var summary: String { preview.summary }
}

/// A release that waits, as lists show it.
public struct StagedReleaseSummary: Hashable, Sendable {
    public let id: String
    public let label: ReleaseLabel
    public let scope: ReleaseShelf.Scope
    public let file: ReleaseFileRecord
    public let author: String
    public let at: Timestamp
}
