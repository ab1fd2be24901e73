public import Coding
public import Reporting

/// What a case supports as it stands: the first half of ``BillingJob/run(_:overrides:)``.
public struct AssessedCase: Sendable {
    public let material: CaseMaterial
    /// Nil where nobody has read the images.
    public let report: Report?
    public let facts: CodingFacts
    public let decision: CodingDecision
}
