import Coding
import Essentials

extension NoteAssembly {
    /// Finds the days on which images were taken or read, where they are stated apart from the day of the entry.
    mutating func findDates() {
        for (place, clause) in scan.layout.clauses.enumerated() {
            for index in clause.range {
                guard case .date(let date) = scan.tokens[index].kind, index != scan.day?.token else { continue }
                let blocking = scan.statuses.status[index].subtracting([.dated])
                guard blocking.isEmpty, let fact = datedFact(index, place) else { continue }
                guard let service = service(at: index, clause: place) else { continue }
                if services[service].isProcess { continue }
                findings.propose(
                    .service(services[service].id, fact), .string(date.description), [index..<(index + 1)],
                    "stated-day")
            }
        }
    }

    /// What was done on a day, by the last word of making or reading before it.
    private func datedFact(_ index: Int, _ clause: Int) -> ServiceFact? {
        let before = (byClause[clause] ?? []).last { hit in
            hit.first < index && index - hit.last <= 9 && [.capture, .reading, .study].contains(concept(hit).role)
                && hit.status.subtracting([.dated]).isEmpty
        }
        guard let before else { return nil }
        let between = ((before.last + 1)..<index).map { scan.tokens[$0].text }
        if !Self.otherWork.isDisjoint(with: between) { return nil }
        switch concept(before).role {
        case .reading: return .interpretationDate
        case .capture: return isStudyHere(clause) ? .captureDate : nil
        default:
            guard isReadNow.contains(before.first), between.count <= 6 else { return nil }
            return .captureDate
        }
    }

    private static let otherWork: Set<String> = [
        "signed", "received", "sent", "rec'd", "attached", "uploaded", "scheduled",
    ]

    private func isStudyHere(_ clause: Int) -> Bool {
        services.contains { $0.mentions.contains { $0.clause == clause } }
    }
}
