import CodeReference
import Coding
import Essentials

/// Whether a code may be claimed in place of a decision: the lines that no reason crosses.
///
/// A function of facts, decision and codes; used when an override is made and again when it is billed.
struct OverrideRules {
    let facts: CodingFacts
    let decision: CodingDecision
    let codes: CodeBook
    /// What stands for other parties and services of the case.
    let others: [DecisionOverride]

    /// - Throws: ``OverrideRefused``.
    func check(_ chosen: String?, party: String, service: String) throws -> CodingDecision.Answer {
        guard let answer = decision.decisions.first(where: { $0.party == party && $0.service == service }) else {
            throw refused(
                .answer, "party", "a service and party without an answer", "one of those that the decision names")
        }
        guard chosen != answer.code || (chosen == nil && answer.status != .none) else {
            throw refused(.sameAsDecided, "code", "what the record supports anyway", "another code, or no override")
        }
        guard let chosen else { return answer }
        guard answer.plan != .medical, answer.system == CodeSystem.cdt.rawValue else {
            throw refused(
                .system, "code", "a dental code for a medical plan", "no override; the plan takes other codes")
        }
        let entry = try entry(chosen)
        try checkRecord(entry, service: service)
        try checkOnce(entry, answer: answer)
        return answer
    }

    private func entry(_ code: String) throws -> CodeEntry {
        guard let day = decision.dateOfService.value else {
            throw refused(.notInForce, "code", "a date of service that is not settled", "one date of service first")
        }
        switch codes.lookUp(code, on: day) {
        case .inForce(let entry, _): return entry
        case .notInForce:
            throw refused(
                .notInForce, "code", "\(code), not in force on \(day)", "a code that was in force on that day")
        case .notCarried, .noPack:
            throw refused(.notCarried, "code", "\(code), which this house does not carry", "a code that it carries")
        case .malformed: throw refused(.malformed, "code", "no dental code", "D and four digits, or none")
        }
    }

    /// A code on undocumented work is refused.
    private func checkRecord(_ entry: CodeEntry, service id: String) throws {
        guard let service = facts.services.first(where: { $0.id == id }) else { return }
        guard !entry.isImaging || service.capture.images == .known(.kept) else {
            throw refused(
                .images, "code", "\(entry.code) and no kept images in the record",
                "kept images; find them in the archive and add them first")
        }
        let reading = service.interpretation
        let isWhole =
            reading.form == .known(.written) && reading.signed == .known(true) && reading.findings == .known(true)
            && reading.impression == .known(true)
        guard !entry.needsReading || isWhole else {
            throw refused(
                .reading, "code", "\(entry.code) and no written, signed reading with findings and impression",
                "the reading that exists; or one written now, under today's date")
        }
        let lacksRecord =
            (entry.documentation.contains("M") && service.result != .known(.recorded))
            || (entry.documentation.contains("S") && service.activity != .known(.processing))
            || (entry.family == "unlisted" && service.narrative != .known(.recorded))
        guard !lacksRecord else {
            throw refused(
                .record, "code", "\(entry.code) and no record of such work",
                "the recorded result, the processed data or the narrative; add it first")
        }
    }

    /// Two full services for one study, or a full one beside the capture of the same images, claim the work twice.
    private func checkOnce(_ entry: CodeEntry, answer: CodingDecision.Answer) throws {
        let study = facts.services.first { $0.id == answer.service }?.study
        for other in decision.decisions where other.party != answer.party || other.service != answer.service {
            let isSameStudy =
                other.service == answer.service
                || (study != nil && facts.services.first { $0.id == other.service }?.study == study)
            let override = others.first {
                $0.isStanding && $0.party == other.party && $0.service == other.service
            }
            let claimed = override.map(\.chosen) ?? other.code
            guard isSameStudy, let held = claimed.flatMap({ codes.entry($0) }) else { continue }
            guard entry.isImaging, held.isImaging, entry.takesImages, held.takesImages,
                entry.isComplete || held.isComplete
            else { continue }
            throw refused(
                .twice, "code", "\(entry.code) here and \(held.code) for another party on the same images",
                "one of the two; withdraw or override the other first")
        }
    }

    private func refused(_ kind: OverrideRefused.Kind, _ place: String, _ found: String, _ wanted: String)
        -> OverrideRefused
    {
        OverrideRefused(kind: kind, place: place, found: found, wanted: wanted)
    }
}

/// What a code stands for, by the letters of the pack: C images, F a full reading, N images of another, X capture alone.
extension CodeEntry {
    var isImaging: Bool { documentation.contains("C") }
    var needsReading: Bool { documentation.contains("F") }
    var takesImages: Bool { isImaging && !documentation.contains("N") }
    var isComplete: Bool { takesImages && needsReading }
}
