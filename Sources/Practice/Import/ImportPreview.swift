public import Essentials
public import Patients

/// What an import would do with one row.
public struct ImportOutcome: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        case new(PersonRecord)
        case changed(StoredPerson, PersonRecord, [FieldChange])
        case unchanged(PersonRecord)
        /// May be one of these; a person decides, and until then the row is left out.
        case doubtful(PersonRecord, [DuplicateHit])
        case refused([ImportFault])

        /// As the report names it.
        public var word: String {
            switch self {
            case .new: "new"
            case .changed: "changed"
            case .unchanged: "unchanged"
            case .doubtful: "possible duplicate"
            case .refused: "refused"
            }
        }
    }

    /// The line or entry, from 1.
    public let number: Int
    public let place: ImportPlace
    public let state: State
}

/// A file that is staged, held against the register as it is now.
public struct ImportPreview: Hashable, Sendable {
    public let file: StagedImport
    public let outcomes: [ImportOutcome]
    /// Columns or kinds of resources that are not taken, each with how often it is there.
    public let leftOut: [String: Int]

    public func count(_ word: String) -> Int { outcomes.count { $0.state.word == word } }

    /// Whether applying would write anything.
    public var changesAnything: Bool {
        outcomes.contains {
            switch $0.state {
            case .new, .changed: true
            case .unchanged, .doubtful, .refused: false
            }
        }
    }
}

/// What a person decided about a row that may be somebody who is registered.
public enum ImportChoice: Hashable, Sendable {
    case new
    /// The registered person of this number.
    case same(String)
}

/// A file that was uploaded: kept by its digest, applied or not.
public struct StagedImport: Hashable, Sendable {
    public enum State: String, Hashable, Sendable { case staged, applied }

    /// What became of a row when the file was last applied.
    public struct Line: Hashable, Sendable {
        public let number: Int
        /// `new`, `changed`, `unchanged`, `possible duplicate` or `refused`.
        public let word: String
        /// The person's number in the register; empty where there is none.
        public let person: String
        /// The places that were refused, with what was wanted.
        public let remark: String
    }

    /// SHA-256 of the file, in hexadecimal digits.
    public let id: String
    /// The file's name as it was uploaded.
    public let name: String
    /// Whose numbers the people in it have.
    public let system: String
    public let kind: ImportKind
    public var state: State
    /// Who staged or last applied it, and when.
    public var by: String
    public var at: Timestamp
    public var lines: [Line]
    public var version: Int

    /// How many rows came out so, when it was last applied.
    public func count(_ word: String) -> Int { lines.count { $0.word == word } }

    /// The report as CSV: line, outcome, person, remark; no names.
    public var report: String {
        CSVWriter.text(
            [["line", "outcome", "person", "remark"]]
                + lines.map { ["\($0.number)", $0.word, $0.person, $0.remark] })
    }
}
