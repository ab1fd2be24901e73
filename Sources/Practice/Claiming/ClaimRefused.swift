import Claims

/// Something that was not done with a claim: the field, what was found, what would help.
///
/// The text never holds a patient's value.
public struct ClaimRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The claim is not where this can happen to it.
        case way
        /// The same claim was sent before.
        case sentAlready = "sent-already"
        /// Somebody else wrote first, or the claim changed since it was seen.
        case overtaken
        /// The checks hold it up.
        case checks
        /// There is no claim to be sent.
        case absent
        /// Something that goes beside it can't be shown.
        case attachment
        /// A field of a form.
        case field
    }

    public let kind: Kind
    /// The field of the form; empty where the whole is meant.
    public let place: String
    /// One sentence.
    public let found: String
    /// One sentence.
    public let wanted: String

    init(_ kind: Kind, place: String = "", found: String, wanted: String) {
        self.kind = kind
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    init(_ refused: ClaimWayRefused, place: String = "") {
        self.init(.way, place: place, found: refused.reason, wanted: refused.cure)
    }

    public var description: String { "\(found) \(wanted)" }
}

extension ClaimRefused {
    /// A field that can't be read.
    public static func field(_ place: String, found: String, wanted: String) -> ClaimRefused {
        ClaimRefused(.field, place: place, found: found, wanted: wanted)
    }
}
