import Essentials
import Patients
import Practice

/// Makes a person's page of the register's values.
struct PatientMapping {
    var person: StoredPerson
    var cases: [CaseSummary]
    var directory: Directory
    var today: CalendarDate
    var roles: Set<PracticeAction>
    var token: String

    func page() -> PatientPage {
        let record = person.record
        let patient = record.patient
        let contact: [(String, String)] =
            [
                ("Address", RegisterWords.address(patient.address)),
                ("Telephone", patient.telephone.isEmpty ? "unknown" : RegisterWords.telephone(patient.telephone)),
            ] + record.identifiers.map { ("Number, \($0.system)", $0.value) }
            + (record.note.isEmpty ? [] : [("Note", record.note)])
        return PatientPage(
            id: patient.id, name: patient.name.listed, head: PatientMapping.head(patient, today: today),
            studies: cases.map(study),
            insurances: record.coverages.map(insurance).sorted { !$0.hasEnded && $1.hasEnded },
            complaints: (record.activeProblems + record.problems.filter { $0.status == .resolved }).map(complaint),
            terms: contact.map(\.0), values: contact.map(\.1), version: person.version,
            mayChange: roles.contains(.savePatient), mayOrder: roles.contains(.orderStudy), token: token)
    }

    /// `2 July 1984, 41 years · HS-0001 · female`.
    static func head(_ patient: Patient, today: CalendarDate) -> String {
        let age = patient.age(on: today)
        return [
            "\(patient.birthDate.spoken), \(Words.count(age, "year", "years"))", patient.id,
            patient.sex == .unknown ? "sex unknown" : patient.sex.rawValue,
        ].joined(separator: " · ")
    }

    private func study(_ summary: CaseSummary) -> PatientPage.Study {
        let isOpen = [.ordered, .captured, .reading].contains(summary.state)
        let address = CasePlace.images.address(of: summary.id)
        let kind: Tag.Kind =
            switch summary.state {
            case .ordered, .captured, .reading, .received: .plain
            case .incomplete: .warn
            case .signed, .billed, .answered: .ok
            }
        return PatientPage.Study(
            id: summary.order ?? summary.id, title: summary.title, date: summary.dateOfService?.spoken ?? "unknown",
            state: Tag(kind, RegisterWords.state(summary.state)),
            address: roles.contains(.seeStudy) ? address : nil,
            change: isOpen && summary.person != nil && roles.contains(.orderStudy) ? "\(address)/order" : nil)
    }

    private func insurance(_ held: HeldCoverage) -> PatientPage.Insurance {
        let days = [held.from.map { "from \($0.spoken)" }, held.until.map { "until \($0.spoken)" }].compactMap(\.self)
        let payer = directory.payer(held.payer)
        var details = ["Member \(held.memberID)" + (held.groupNumber.isEmpty ? "" : ", group \(held.groupNumber)")]
        if let holder = held.subscriber {
            details.append(
                "Held by \(holder.name.spoken), the patient is \(PatientMapping.relation(held.relationship))")
        }
        if !days.isEmpty { details.append(Words.sentence(days.joined(separator: " "))) }
        if payer == nil { details.append("This payer is no longer in the directory") }
        return PatientPage.Insurance(
            key: held.key, payer: payer?.name ?? held.payer,
            rank: "\(payer.map { "\($0.plan.rawValue), " } ?? "")asked \(held.rank == .primary ? "first" : "second")",
            details: details, hasEnded: held.until.map { $0 < today } ?? false,
            goesOn: held.until.map { $0 > today } ?? true)
    }

    private static func relation(_ relationship: Coverage.Relationship) -> String {
        switch relationship {
        case .`self`: "the holder"
        case .spouse: "the spouse"
        case .child: "the child"
        case .other: "someone else"
        }
    }

    private func complaint(_ problem: Problem) -> PatientPage.Complaint {
        PatientPage.Complaint(
            key: problem.key, code: problem.code, words: problem.note, since: problem.onset?.spoken ?? "",
            isActive: problem.status == .active)
    }
}
