public import Essentials

/// What patient and provider have agreed to (CLM06 to CLM09).
public struct ClaimIndicators: Hashable, Sendable {
    /// Whether the provider accepts the payer's terms (CLM07).
    public enum Assignment: String, Hashable, Sendable, CaseIterable {
        case accepted = "A"

        case notAccepted = "C"
    }

    /// Whether the patient lets the payer pay the provider (CLM08).
    public enum Benefits: String, Hashable, Sendable, CaseIterable {
        case assigned = "Y"
        case notAssigned = "N"
        case notApplicable = "W"
    }

    /// Whether the patient lets the record be shown (CLM09).
    public enum Release: String, Hashable, Sendable, CaseIterable {
        case signed = "Y"
        case permittedByStatute = "I"
    }

    /// Whether the provider's signature is on file (CLM06).
    public var signatureOnFile: Bool
    public var assignment: Assignment
    public var benefits: Benefits
    public var release: Release

    public init(
        signatureOnFile: Bool = true, assignment: Assignment = .accepted, benefits: Benefits = .assigned,
        release: Release = .signed
    ) {
        self.signatureOnFile = signatureOnFile
        self.assignment = assignment
        self.benefits = benefits
        self.release = release
    }
}

/// An accident to which the service is related (CLM11, DTP 439).
public struct ClaimAccident: Hashable, Sendable {
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        case automobile = "AA"
        case employment = "EM"
        case other = "OA"
    }

    /// One to three different causes.
    public var causes: [Cause]
    /// The state of an automobile accident, two letters; nil otherwise.
    public var state: String?
    public var date: CalendarDate?

    public init(causes: [Cause], state: String? = nil, date: CalendarDate? = nil) {
        self.causes = causes
        self.state = state
        self.date = date
    }
}
