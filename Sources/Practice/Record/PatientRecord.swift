public import Essentials
public import Patients

/// All that the practice holds of one person, as it goes on in time.
///
/// Made by ``Workspace/record(of:for:)``; ``RecordAssembly`` says in which order.
public struct PatientRecord: Hashable, Sendable {
    public let person: Patient
    /// The newest first; what has no day comes last.
    public let entries: [RecordEntry]
    /// Each lesion that was measured, over all studies, in the order of its first measurement.
    public let lesions: [LesionCourse]
    /// Whether claims were left out, since whoever asks may not see them.
    public let leavesOutClaims: Bool

    public init(person: Patient, entries: [RecordEntry], lesions: [LesionCourse], leavesOutClaims: Bool) {
        self.person = person
        self.entries = entries
        self.lesions = lesions
        self.leavesOutClaims = leavesOutClaims
    }
}

/// One thing of a record that happened on a day.
public struct RecordEntry: Hashable, Sendable {
    /// What happened.
    public enum Content: Hashable, Sendable {
        case problem(RecordedProblem)
        case order(RecordedOrder)
        case study(RecordedStudy)
        case report(RecordedReport)
        case lesion(RecordedLesion)
        case claim(RecordedClaim)
    }

    /// Once in a record, such as `study/c-17` or `claim/c-17/harbor-street`.
    public let id: String
    /// Nil where the record does not say.
    public let date: CalendarDate?
    /// The case that it belongs to; nil for what belongs to the person alone.
    public let caseID: String?
    public let content: Content

    public init(id: String, date: CalendarDate?, caseID: String?, content: Content) {
        self.id = id
        self.date = date
        self.caseID = caseID
        self.content = content
    }

    /// On one day the later step of an examination is the newer.
    var step: Int {
        switch content {
        case .problem: 0
        case .order: 1
        case .study: 2
        case .lesion: 3
        case .report: 4
        case .claim: 5
        }
    }
}
