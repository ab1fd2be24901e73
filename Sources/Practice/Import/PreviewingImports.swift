import Essentials
import Patients
import Records
import Trust

extension PracticeStore {
    /// What applying a staged file would do with the register as it is now.
    ///
    /// - Parameter choices: what a person decided about rows that may be somebody, by the rows' numbers.
    public func previewImport(_ id: String, choices: [Int: ImportChoice] = [:], for session: Session) throws
        -> ImportPreview
    {
        try permit(.importPatients, session, subject: "import/\(id)", detail: "preview")
        return try preview(try storedImport(id, session), choices, session)
    }

    func preview(_ staged: StagedImport, _ choices: [Int: ImportChoice], _ session: Session) throws -> ImportPreview {
        let file = try staged.kind.read(try records.images.read(try Digest(hex: staged.id)))
        let directory = try storedDirectory(of: session.organisation)
        let index = try registerIndex(of: session)
        let payers = Dictionary(directory.payers.map { ($0.id, $0.name) }) { first, _ in first }
        let today = try today
        var seen: [String: ImportPlace] = [:]
        var targets: [String: ImportPlace] = [:]
        let outcomes = file.rows.map { row in
            let maker = PersonOfRow(row: row, system: staged.system, directory: directory, today: today)
            var state: ImportOutcome.State
            if let number = row.texts["identifier"], let earlier = seen[number] {
                state = .refused([
                    row.fault(
                        "identifier", found: "the number of \(earlier) once more", wanted: "each person once in a file")
                ])
            } else {
                state = PracticeStore.outcome(maker, index, choices[row.number], payers)
            }
            if case .changed(let person, _, _) = state, let earlier = targets.updateValue(row.place, forKey: person.id)
            {
                state = .refused([
                    row.fault(
                        "identifier", found: "the same registered person as \(earlier)",
                        wanted: "each person once in a file")
                ])
            }
            if let number = row.texts["identifier"], seen[number] == nil { seen[number] = row.place }
            return ImportOutcome(number: row.number, place: row.place, state: state)
        }
        return ImportPreview(file: staged, outcomes: outcomes, leftOut: file.leftOut)
    }

    private static func outcome(
        _ maker: PersonOfRow, _ index: RegisterIndex, _ choice: ImportChoice?, _ payers: [String: String]
    ) -> ImportOutcome.State {
        let known = index.people(maker.identifier)
        guard known.count < 2 else {
            return .refused([
                maker.row.fault(
                    "identifier", found: "a number that \(known.map(\.id).joined(separator: " and ")) have both",
                    wanted: "a number of one person; mend the register first")
            ])
        }
        func onto(_ person: StoredPerson) -> ImportOutcome.State {
            switch maker.record(on: person.record) {
            case .failure(let refused): return .refused(refused.faults)
            case .success(let record):
                let changes = FieldChange.between(person.record, and: record, payers: payers)
                return record == person.record ? .unchanged(record) : .changed(person, record, changes)
            }
        }
        if let person = known.first { return onto(person) }
        switch maker.record(on: nil) {
        case .failure(let refused): return .refused(refused.faults)
        case .success(let record):
            let hits = index.duplicates(of: record)
            switch choice {
            case .new: return .new(record)
            case .same(let id):
                // Only somebody who was offered: nobody else is written to by a form.
                if hits.contains(where: { $0.person.patient.id == id }), let person = index.people[id] {
                    return onto(person)
                }
                return .doubtful(record, hits)
            case nil: return hits.isEmpty ? .new(record) : .doubtful(record, hits)
            }
        }
    }
}
