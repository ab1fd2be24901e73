/// A place in a text that looks like patients' data.
///
/// Its description never repeats what was found.
public struct PatientDataSuspicion: Hashable, Sendable, CustomStringConvertible {
    /// What it looks like; after the identifiers of 45 CFR 164.514(b)(2)(i).
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A date of birth, or a name with a date beside it.
        case birthDate = "birth-date"
        /// A member's, subscriber's or policy's number.
        case memberNumber = "member-number"
        case socialSecurityNumber = "social-security-number"
        /// The number of a chart or medical record.
        case recordNumber = "record-number"
        /// A telephone number or an address of electronic mail beside a name.
        case contact
    }

    public let kind: Kind
    public let field: SubmissionField
    /// As it was typed, for the form to mark.
    public let words: String

    public var description: String { "\(kind.rawValue) in \(field.rawValue)" }
}

/// What was sent looks like patients' data; nothing was kept of it.
public struct PatientDataSuspected: Error, Hashable, Sendable, CustomStringConvertible {
    public let suspicions: [PatientDataSuspicion]

    public init(_ suspicions: [PatientDataSuspicion]) { self.suspicions = suspicions }

    public var description: String {
        let kinds = Set(suspicions.map(\.description)).sorted().joined(separator: ", ")
        return "This may be a patient's: \(kinds). Take it out, or confirm that it is no patient's."
    }
}
