public import Essentials

/// A place of this house that names a code which a release touches: what somebody should look at.
public struct TouchedPlace: Hashable, Sendable, Comparable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case article, statement, conflict, answer, criterion, template
        case claimCheck = "claim-check"
        case plan
        /// A case whose claim is not closed, with a date of service on or after the release's first day.
        case claim
        /// What the practice asks for the code.
        case fee
    }

    /// Why the code is touched.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        case added, changed, deleted
        /// The release does not hold it, though this house says that it is in force on the release's first day.
        case missing
    }

    public let code: String
    public let cause: Cause
    public let kind: Kind
    /// `D0370.role`, `criteria.yaml:57`, `riverside/case/c-17`: never a patient's name.
    public let place: String
    /// What stands there, in a few words.
    public let words: String

    public init(code: String, cause: Cause, kind: Kind, place: String, words: String) {
        self.code = code
        self.cause = cause
        self.kind = kind
        self.place = place
        self.words = words
    }

    public static func < (left: TouchedPlace, right: TouchedPlace) -> Bool {
        let order = Kind.allCases
        let (one, other) = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
        return (left.code, one, left.place, left.words) < (right.code, other, right.place, right.words)
    }

    /// `{"code", "cause", "kind", "place", "words"}`.
    public var json: JSONValue {
        [
            "code": .string(code), "cause": .string(cause.rawValue), "kind": .string(kind.rawValue),
            "place": .string(place), "words": .string(words),
        ]
    }
}

/// The codes that a release touches, each with its cause.
public struct TouchedCodes: Hashable, Sendable {
    public let causes: [String: TouchedPlace.Cause]
    /// The release's first day: what was done before it is not touched.
    public let from: CalendarDate

    public init(causes: [String: TouchedPlace.Cause], from: CalendarDate) {
        self.causes = causes
        self.from = from
    }

    /// What a release touches: its changes against the one before it, and codes that the book believes to be in force.
    ///
    /// Where there is nothing to compare with, every code of the release would count as added; then only those that the
    /// release lacks are touched.
    ///
    /// - Parameter comparison: nil where no release was imported before.
    public init(_ release: ImportedRelease, comparison: ReleaseComparison?, book: CodeBook) {
        var causes: [String: TouchedPlace.Cause] = [:]
        let day = release.label.effective
        for entry in book.codes(of: .cdt) where entry.validity(on: day) != nil && release[entry.code] == nil {
            causes[entry.code] = .missing
        }
        for change in comparison?.changes ?? [] {
            causes[change.code] =
                switch change.kind {
                case .added: .added
                case .changed: .changed
                case .deleted: .deleted
                }
        }
        self.init(causes: causes, from: day)
    }
}

/// Looks through one part of the house for the codes that a release touches.
///
/// The hub hands in what it may see; a practice's store is looked into only by whoever has opened it.
public typealias TouchSearch = @Sendable (TouchedCodes) throws -> [TouchedPlace]
