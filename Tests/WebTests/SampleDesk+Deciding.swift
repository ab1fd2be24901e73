import Coding
import Essentials
import Notes
import Practice

@testable import Web

/// What the sample says of decisions; facts and notes are decided and read in earnest.
extension SampleDesk {
    var standing: OverrideBox.Entry {
        .init(
            time: dress("10 March 2026, 16:58"), who: dress("Maria Okafor"), what: dress("D0386 in place of D0370"),
            reason: dress("The reading was withdrawn."))
    }

    func request(_ id: String, for viewer: Viewer) async throws -> CasePage<RequestPage> {
        try page(id, "What is missing", .decision) {
            RequestPage(
                title: dress("2 records to ask for"), note: dress("Case 7"),
                lines: [
                    .init(
                        halves: .took, code: dress("D0386"), party: dress("Bay Street Dental"),
                        finding: dress("The record supports D0386."))
                ], missing: [missing(.changesCode)],
                letters: [
                    Letter(
                        id: "letter-1", addressee: dress("Maria Okafor"), subject: dress("Case 7: records to add"),
                        text: dress("For case 7 the record lacks:"), asks: 2)
                ], back: Button(text: dress("Back"), address: CasePlace.decision.address(of: id)),
                basis: dress("What the record supports."))
        }
    }

    func override(_ draft: OverrideDraft, by viewer: Viewer) async throws {
        if draft.reason.count < 20 {
            throw OverrideRefused(
                kind: .reason, place: "reason", found: "a short text", wanted: "at least 20 characters")
        }
    }

    func withdrawOverride(
        of id: String, party: String, service: String, expecting: Int, reason: String, by viewer: Viewer
    ) async throws {}

    private static let decider = Result { try Decider.shipped() }
    private static let notes = Result { try NoteReader.shipped() }

    func decide(_ facts: CodingFacts, for viewer: Viewer) async throws -> DecidedFacts {
        let decider = try Self.decider.get()
        let decision = decider.decide(facts)
        let context = RequestContext(caseNumber: "", dateOfService: facts.dateOfService.value)
        return DecidedFacts(
            facts: facts, decision: decision, trees: decider.trees(of: facts),
            requests: RecordRequest.requests(for: decision, about: context, guide: try .shipped()))
    }

    func pastClaims(for viewer: Viewer) async throws -> PastClaimsPage {
        PastClaimsPage(rows: [
            .init(
                id: dress("stone"), address: CasePlace.decision.address(of: "stone"), party: dress("practice"),
                claimed: dress("D0367"), today: dress("D0370"), halves: .both, tag: Tag(.warn, dress("otherwise")),
                why: [dress("It does not fit."), dress("modality: ultrasound")])
        ])
    }

    func read(note: String, for viewer: Viewer) async throws -> NoteReading { try Self.notes.get().read(note) }
}
