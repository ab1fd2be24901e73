import CodeReference
import Coding
public import Essentials
import Patients

/// What a diagnosis code means, as far as it is known here.
public struct DiagnosisMeaning: Hashable, Sendable {
    /// With its point: `K11.5`.
    public let code: String
    /// The title of the release, or our own note where no release is loaded.
    public let words: String
    /// False for a header, which no claim may carry.
    public let isBillable: Bool
    /// Whether it is in force on the day.
    public let isInForce: Bool
}

extension Workspace {
    /// The most codes that a look-up shows.
    public static let diagnosisLimit = 8

    /// What a code means on a day; nil where nothing is known of it.
    ///
    /// From the release of ICD-10-CM where it is loaded, else from our own selection.
    public func diagnosisMeaning(_ code: String, on day: CalendarDate) -> DiagnosisMeaning? {
        guard let releases = diagnoses, let found = try? releases.lookUp(code, on: day) else {
            guard let entry = job.decider.codes.entry(code, in: .icd10cm) else { return nil }
            return DiagnosisMeaning(
                code: code, words: entry.note, isBillable: entry.isBillable, isInForce: entry.validity(on: day) != nil)
        }
        func meaning(_ entry: CodeReference.Diagnosis, _ isInForce: Bool) -> DiagnosisMeaning {
            DiagnosisMeaning(
                code: entry.code, words: entry.title, isBillable: entry.isBillable, isInForce: isInForce)
        }
        switch found {
        case .inForce(let entry, _), .uncertain(let entry, _, _): return meaning(entry, true)
        case .notInForce(let entry, _, _): return meaning(entry, false)
        case .beforeFirst(_, let entry): return entry.map { meaning($0, true) }
        case .notKnown, .malformed: return nil
        }
    }

    /// Billable codes by number or words, the best first; at most ``diagnosisLimit``.
    public func diagnoses(matching words: String, on day: CalendarDate) -> [DiagnosisMeaning] {
        let words = String(words.prefix(200))
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
        if let releases = diagnoses, let table = try? releases.table(releases.shown(on: day)) {
            let found = table.search(words, limit: Workspace.diagnosisLimit, isIncluded: { table.isBillable($0) })
            return found.places.map { place in
                let entry = table[place]
                return DiagnosisMeaning(code: entry.code, words: entry.title, isBillable: true, isInForce: true)
            }
        }
        let asked = words.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
        return job.decider.codes.codes(of: .icd10cm).filter { entry in
            let own = entry.note.lowercased().split { !$0.isLetter && !$0.isNumber }
            return entry.isBillable
                && asked.allSatisfy { word in
                    entry.code.lowercased().hasPrefix(word) || own.contains { $0.hasPrefix(word) }
                }
        }.prefix(Workspace.diagnosisLimit).map {
            DiagnosisMeaning(code: $0.code, words: $0.note, isBillable: true, isInForce: $0.validity(on: day) != nil)
        }
    }
}
