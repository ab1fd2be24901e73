/// An override that is not taken: the field, what was found, what was wanted.
///
/// The text never holds a patient's value.
public struct OverrideRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Too short, too long.
        case reason
        /// Nothing was decided for this service and party.
        case answer
        /// No code of the dental set.
        case malformed
        /// A code that this house does not carry.
        case notCarried = "not-carried"
        /// A code outside of its dates.
        case notInForce = "not-in-force"
        /// The plan wants another code set.
        case system
        /// The code that the record supports anyway.
        case sameAsDecided = "same-as-decided"
        /// A code on images that are not kept.
        case images
        /// A code on a reading that is not written, signed and whole.
        case reading
        /// A code on a test, on processing or on other work that the record does not hold.
        case record
        /// The work of one study claimed twice.
        case twice
        /// Another decision than the one that was seen.
        case decisionChanged = "decision-changed"
        /// Somebody else wrote first.
        case overtaken
        /// It was withdrawn already, or never made.
        case notStanding = "not-standing"
    }

    public let kind: Kind
    /// The field of the form: `reason`, `code`, `party` or `decision`.
    public let place: String
    public let found: String
    /// What would be taken, or what to do.
    public let wanted: String

    public init(kind: Kind, place: String, found: String, wanted: String) {
        self.kind = kind
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    public var description: String { "\(place): found \(found); wanted \(wanted)." }
}
