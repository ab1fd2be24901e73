public import Essentials

/// Somebody else changed the same field of a draft first; both texts are here, and nothing is lost.
public struct FieldConflict: Error, Hashable, Sendable, CustomStringConvertible {
    /// The field's path.
    public let path: String
    /// What was to be saved.
    public let mine: String
    /// What stands now.
    public let theirs: String
    /// The name of who wrote it, and when.
    public let name: String
    public let time: Timestamp
    /// The version that stands now: who keeps their own text names it.
    public let version: Int

    /// Carries neither of the texts.
    public var description: String { "The field \(path) was changed by \(name) in between." }
}

/// A report that can't be written to, signed or supplemented: what stands in the way, and the cure.
public struct ReadingRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        /// It is signed already.
        case signed
        /// The draft was changed after it was shown.
        case overtaken
        /// Something is missing; see ``ReadingRefused/missing``.
        case incomplete
        /// The account is nobody who may sign this case.
        case signer
        /// The clock stands before something that has happened.
        case clock
        /// A field, a value or a limit.
        case value
        /// Nothing is signed yet.
        case unsigned
    }

    public let kind: Kind
    /// A sentence or two for the page; never a patient's value.
    public let words: String
    /// The paths of the fields that are missing.
    public let missing: [String]

    init(_ kind: Kind, _ words: String, missing: [String] = []) {
        self.kind = kind
        self.words = words
        self.missing = missing
    }

    public var description: String { words }
}
