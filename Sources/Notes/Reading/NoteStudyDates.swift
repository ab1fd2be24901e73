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
                let fitting = fact == .interpretationDate ? readable : []
                guard let service = service(at: index, clause: place, fitting: fitting) else { continue }
                if services[service].isProcess { continue }
                if fact == .interpretationDate {
                    if !fitting.isEmpty { giveReadingDay(service, date, index..<(index + 1)) }
                    continue
                }
                findings.propose(
                    .service(services[service].id, fact), .string(date.description), [index..<(index + 1)],
                    "stated-day")
            }
        }
    }

    /// What was done on a day, by the last word of making or reading before it.
    private func datedFact(_ index: Int, _ clause: Int) -> ServiceFact? {
        let before = (byClause[clause] ?? []).last { hit in
            hit.first < index && distance(hit.last, index) <= 9
                && ([.capture, .reading, .study].contains(concept(hit).role) || isOfReading(hit))
                && hit.status.subtracting([.dated]).isEmpty
        }
        guard let before else {
            return heading(clause)?.kind == .signature ? .interpretationDate : nil
        }
        let between = (before.first..<index).map { scan.tokens[$0].text }
        if !Self.otherWork.isDisjoint(with: between) { return nil }
        if concept(before).role == .reading || isOfReading(before) { return .interpretationDate }
        if concept(before).role == .capture { return isStudyHere(clause) ? .captureDate : nil }
        guard isReadNow.contains(before.first), index - before.last <= 7 else { return nil }
        return .captureDate
    }

    /// The tokens between two places, brackets left out.
    private func distance(_ start: Int, _ end: Int) -> Int {
        guard (0...40).contains(end - start) else { return abs(end - start) }
        var count = 0
        var isInside = false
        for index in start..<end {
            if scan.tokens[index].isMark("(") { isInside = true }
            if !isInside { count += 1 }
            if scan.tokens[index].isMark(")") { isInside = false }
        }
        return count
    }

    /// Whether words tell of a report or its signature.
    private func isOfReading(_ hit: NoteHit) -> Bool {
        concept(hit).gives.contains {
            ($0.fact == .interpretationForm && $0.value == "written")
                || ($0.fact == .interpretationSigned && $0.value == true)
        }
    }

    /// Readings and reports of today, where that is said: `report written and signed by me today`.
    mutating func findReadingsOfToday() {
        guard let day = scan.day else { return }
        for cue in scan.cues where lexicon.cues[cue.cue].isToday {
            let index = cue.range.lowerBound
            guard scan.statuses.status[index].isEmpty, datedFact(index, cue.clause) == .interpretationDate,
                let service = service(at: index, clause: cue.clause, fitting: readable), !readable.isEmpty
            else { continue }
            // Of an addendum of a later day that day is meant.
            let isDated = scan.layout.clauses[cue.clause].range.contains {
                if case .date = scan.tokens[$0].kind { $0 != scan.day?.token } else { false }
            }
            if !isDated { giveReadingDay(service, day.date, cue.range) }
        }
    }

    private mutating func giveReadingDay(_ service: Int, _ date: CalendarDate, _ range: Range<Int>) {
        let id = services[service].id
        guard
            findings.has(.service(id, .interpretationBy))
                || findings.values(.service(id, .interpretationForm)) == ["written"]
        else { return }
        findings.propose(.service(id, .interpretationDate), .string(date.description), [range], "stated-day")
    }

    private static let otherWork: Set<String> = [
        "received", "sent", "rec'd", "attached", "uploaded", "scheduled",
    ]

    private func isStudyHere(_ clause: Int) -> Bool {
        services.contains { $0.mentions.contains { $0.clause == clause } }
    }
}
