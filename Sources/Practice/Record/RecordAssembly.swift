import Essentials
public import Patients

/// One case as a record has it.
public struct RecordCase: Hashable, Sendable {
    public let id: String
    public let order: RecordedOrder
    /// Nil while there are no images.
    public let study: RecordedStudy?
    /// Nil while nobody has read them.
    public let report: RecordedReport?
    public let lesions: [RecordedLesion]
    public let claims: [RecordedClaim]

    public init(
        id: String, order: RecordedOrder, study: RecordedStudy?, report: RecordedReport?, lesions: [RecordedLesion],
        claims: [RecordedClaim]
    ) {
        self.id = id
        self.order = order
        self.study = study
        self.report = report
        self.lesions = lesions
        self.claims = claims
    }
}

/// Puts a record together: a pure function of the person's problems and cases.
///
/// Every part stands in it once, the newest first; on one day the later step of an examination comes first. A diagnosis
/// that an order names and the register does not is a problem since the day of the first order that names it.
public enum RecordAssembly {
    public static func record(
        of person: Patient, problems: [RecordedProblem], cases: [RecordCase], leavesOutClaims: Bool
    ) -> PatientRecord {
        let all = problems + ordered(cases, beyond: problems)
        var entries = all.enumerated().map { index, problem in
            RecordEntry(
                id: "problem/\(index + 1)", date: problem.since, caseID: problem.caseID, content: .problem(problem))
        }
        entries += cases.flatMap { RecordAssembly.entries($0, leavesOutClaims: leavesOutClaims) }
        return PatientRecord(
            person: person, entries: entries.sorted(by: isNewer),
            lesions: LesionFollowing.courses(cases.flatMap { item in item.lesions.map { (item.id, $0) } }),
            leavesOutClaims: leavesOutClaims)
    }

    private static func entries(_ item: RecordCase, leavesOutClaims: Bool) -> [RecordEntry] {
        func entry(_ id: String, _ date: CalendarDate?, _ content: RecordEntry.Content) -> RecordEntry {
            RecordEntry(id: "\(id)", date: date, caseID: item.id, content: content)
        }
        var entries = [entry("order/\(item.id)", item.order.date, .order(item.order))]
        if let study = item.study { entries.append(entry("study/\(item.id)", study.date, .study(study))) }
        if let report = item.report { entries.append(entry("report/\(item.id)", report.date, .report(report))) }
        entries += item.lesions.enumerated().map {
            entry("lesion/\(item.id)/\($0 + 1)", $1.date, .lesion($1))
        }
        guard !leavesOutClaims else { return entries }
        return entries + item.claims.map { entry("claim/\(item.id)/\($0.party)", $0.date, .claim($0)) }
    }

    /// Diagnoses of the orders that the register does not hold, each with the first day on which it was named.
    private static func ordered(_ cases: [RecordCase], beyond known: [RecordedProblem]) -> [RecordedProblem] {
        var seen = Set(known.map { "\($0.diagnosis.system)|\($0.diagnosis.code)" })
        let sorted = cases.sorted { left, right in
            (left.order.date?.dayNumber ?? .max, left.id) < (right.order.date?.dayNumber ?? .max, right.id)
        }
        return sorted.flatMap { item in
            item.order.diagnoses.filter { seen.insert("\($0.system)|\($0.code)").inserted }.map {
                RecordedProblem(diagnosis: $0, since: item.order.date, origin: .order(item.id))
            }
        }
    }

    private static func isNewer(_ left: RecordEntry, _ right: RecordEntry) -> Bool {
        let days = (left.date?.dayNumber ?? .min, right.date?.dayNumber ?? .min)
        if days.0 != days.1 { return days.0 > days.1 }
        if left.step != right.step { return left.step > right.step }
        return left.id < right.id
    }
}

extension RecordedProblem {
    var caseID: String? { if case .order(let id) = origin { id } else { nil } }
}
