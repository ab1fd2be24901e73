public import Essentials

/// What a plan says of one code on one day.
public enum CoverageStatus: String, Hashable, Sendable, CaseIterable {
    case covered
    /// The plan pays nothing; the patient may be charged.
    case deniedPatientMayBeBilled = "denied-patient-may-be-billed"
    /// The plan pays nothing, and the patient may not be charged.
    case notBillableToPatient = "not-billable-to-patient"
    /// No source that is held says anything.
    case unknown
}

/// The answer to what a plan says of a code, with what it rests on.
public struct PlanCoverage: Hashable, Sendable {
    public let status: CoverageStatus
    /// Nil where the answer is unknown.
    public let source: Citation?
    /// The first day on which the rule holds.
    public let from: CalendarDate?
    /// The last day on which it holds; nil where none is set.
    public let until: CalendarDate?
    /// Whether the plan is made up for demonstration.
    public let isDemonstration: Bool

    /// Nothing is known.
    public static let unknown = PlanCoverage(
        status: .unknown, source: nil, from: nil, until: nil, isDemonstration: false)

    init(
        status: CoverageStatus, source: Citation?, from: CalendarDate?, until: CalendarDate?, isDemonstration: Bool
    ) {
        self.status = status
        self.source = source
        self.from = from
        self.until = until
        self.isDemonstration = isDemonstration
    }
}
