public import Essentials
public import Patients

/// An order for an ultrasound examination as a person writes it: who, why, what, by whom, for which coverage.
///
/// Providers, places and coverages are named by their keys.
public struct OrderDraft: Hashable, Sendable {
    public var person: String
    public var reason: String
    /// May be empty.
    public var question: String
    /// May be empty; the claim is then weaker.
    public var whyNotRadiograph: String
    /// Areas in the words of the facts, such as `submandibular-gland`.
    public var area: [String]
    /// In the words of the facts, such as `right`.
    public var side: String
    /// In the words of the facts: `diagnosis`, `guidance` or `screening`.
    public var purpose: String
    public var dateOfService: CalendarDate
    public var orderedBy: String
    public var capturedBy: String
    /// Nil where nobody is to read the images.
    public var readBy: String?
    /// A coverage of the person; nil where there is none.
    public var coverage: String?
    /// A place of the directory.
    public var place: String
    /// At most four.
    public var diagnoses: [Diagnosis]

    public init(
        person: String, reason: String, question: String = "", whyNotRadiograph: String = "", area: [String],
        side: String, purpose: String = "diagnosis", dateOfService: CalendarDate, orderedBy: String,
        capturedBy: String, readBy: String?, coverage: String?, place: String, diagnoses: [Diagnosis] = []
    ) {
        self.person = person
        self.reason = reason
        self.question = question
        self.whyNotRadiograph = whyNotRadiograph
        self.area = area
        self.side = side
        self.purpose = purpose
        self.dateOfService = dateOfService
        self.orderedBy = orderedBy
        self.capturedBy = capturedBy
        self.readBy = readBy
        self.coverage = coverage
        self.place = place
        self.diagnoses = diagnoses
    }
}

/// An order that stands, at one version of its case.
public struct StandingOrder: Hashable, Sendable {
    public let draft: OrderDraft
    public let summary: CaseSummary
    /// Who wrote its case last, and when.
    public let author: String
    public let at: Timestamp
}
