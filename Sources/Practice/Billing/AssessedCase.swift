public import Coding
public import Reporting

/// What a case supports as it stands: the first half of ``BillingJob/run(_:overrides:choices:diagnoses:fees:)``.
public struct AssessedCase: Sendable {
    public let material: CaseMaterial
    /// Nil where nobody has read the images.
    public let report: Report?
    public let facts: CodingFacts
    /// What decided, with an extract of the whole diagnoses where they were loaded.
    public let decider: Decider
    public let decision: CodingDecision
}
