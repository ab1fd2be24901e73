import Essentials
import TestSupport
import Testing

@testable import Claims

/// The way of a claim as a state machine.
@Suite struct ClaimWayTests {
    private static let day = Result { try CalendarDate("2026-03-24") }

    private func event(_ act: ClaimAct, _ note: String = "a reason that is long enough") -> ClaimEvent {
        ClaimEvent(act, at: Timestamp(seconds: 1_773_150_000), by: "okafor", note: note)
    }

    private func sending(_ control: Int, _ frequency: DentalClaim.Frequency = .original) -> ClaimAct {
        .sent(
            ClaimSending(
                control: control, frequency: frequency, digest: "00", receiver: "CLEAR", charge: Money(cents: 18500)))
    }

    private func answer(
        _ outcome: ClaimAnswer.Outcome, paid: Int64 = 0, reason: String? = nil, number: String? = nil
    ) throws -> ClaimAct {
        .answered(
            ClaimAnswer(
                outcome: outcome, on: try Self.day.get(), paid: Money(cents: paid),
                adjustments: reason.map {
                    [.init(group: .provider, reason: $0, amount: Money(cents: 18500 - paid), remarks: ["N463"])]
                } ?? [], payerClaimNumber: number))
    }

    private func way(_ acts: [ClaimAct]) throws -> ClaimWay { try ClaimWay(acts.map { event($0) }) }

    @Test func fromTheBilledCaseToTheDenialTheReplacementAndTheVoid() throws {
        let acts: [ClaimAct] = [
            .checked(errors: 1, warnings: 0), .made, .checked(errors: 0, warnings: 1), sending(41), .downloaded,
            .acknowledged(.init(form: .file, isAccepted: true)),
            .acknowledged(.init(form: .claim, isAccepted: true, payerClaimNumber: "B-1")),
            try answer(.denied, reason: "252"), .replaced(payerClaimNumber: "B-1"), .checked(errors: 0, warnings: 0),
            sending(42, .replacement), try answer(.paid, paid: 18500, number: "B-2"), .voided(payerClaimNumber: "B-2"),
            .checked(errors: 0, warnings: 0), sending(43, .void), try answer(.reversed),
        ]
        let stages: [ClaimStage] = [
            .mend, .made, .ready, .sent, .sent, .received, .takenIn, .denied, .made, .ready, .sent, .paid, .made,
            .ready, .sent, .voided,
        ]
        var way = ClaimWay()
        for (act, stage) in zip(acts, stages) {
            try way.add(event(act))
            #expect(way.stage == stage, "\(act.kind)")
        }
        #expect(way.standing.sendings.map(\.control) == [41, 42, 43] && way.standing.payerClaimNumber == "B-2")
        #expect(way.lastSending?.number == "000000043")
        for kind in ClaimActKind.allCases where kind != .downloaded { #expect(!way.permits(kind), "\(kind)") }
    }

    @Test func aCorrectionThatIsLetGoLeavesTheClaimAsItStood() throws {
        let denied: [ClaimAct] = [
            .made, .checked(errors: 0, warnings: 0), sending(1), try answer(.denied, reason: "50", number: "B-1"),
        ]
        let before = try way(denied)
        let after = try way(denied + [.replaced(payerClaimNumber: "B-1"), .checked(errors: 2, warnings: 0), .dropped])
        #expect(after.standing == before.standing)
        let refusedVoid = try way(
            denied + [
                .voided(payerClaimNumber: "B-1"), .checked(errors: 0, warnings: 0), sending(2, .void),
                try answer(.denied),
            ])
        #expect(refusedVoid.stage == .denied && refusedVoid.standing.frequency == .original)
        #expect(refusedVoid.standing.answer == before.standing.answer, "the answer to the claim stands")
    }

    @Test func whatIsTurnedAwayIsMendedAndSentAsAnOriginal() throws {
        let way = try way([
            .made, .checked(errors: 0, warnings: 0), sending(1), .acknowledged(.init(form: .file, isAccepted: false)),
            .mended, .checked(errors: 0, warnings: 0), sending(2),
        ])
        #expect(way.stage == .sent && way.lastSending?.frequency == .original)
    }

    @Test func everyRefusalSaysWhyAndWhatHelps() throws {
        let ready: [ClaimAct] = [.made, .checked(errors: 0, warnings: 0)]
        let out = ready + [sending(1)]
        let denied = out + [try answer(.denied, reason: "252")]
        let cases: [([ClaimAct], ClaimAct, String)] = [
            ([], sending(1), "There is no claim yet."),
            ([], .checked(errors: 0, warnings: 0), "There is no claim yet."),
            ([.made], sending(1), "It was not held against the checks."),
            ([.made, .checked(errors: 1, warnings: 0)], sending(1), "The checks hold it up."),
            (out, sending(2), "It was sent already."), (out, .mended, "It was sent."),
            (ready, sending(1, .void), "The file says another frequency than the claim has."),
            (out, .replaced(payerClaimNumber: "B-1"), "The payer has not taken it in."),
            (out, try answer(.reversed), "No void is out that could be taken."),
            (out, try answer(.paid), "Nothing was paid."), (out, try answer(.denied), "No reason is given"),
            (out, try answer(.denied, paid: 5, reason: "1"), "Something was paid."),
            (out, try answer(.denied, reason: "abc"), "A reason code has another form."),
            (denied, .replaced(payerClaimNumber: ""), "The payer’s number of the claim is not known."),
            (denied, .replaced(payerClaimNumber: "B*1"), "The payer’s number can’t stand in a claim."),
            (denied, .acknowledged(.init(form: .claim, isAccepted: true)), "It was taken in already."),
            (ready, .acceptedDenial, "Nothing of it was denied."), (denied, .writtenOff, "It was sent."),
            (denied, .dropped, "No replacement or void is begun."),
        ]
        for (before, act, words) in cases {
            let way = try way(before)
            let refused = #expect(throws: ClaimWayRefused.self, "\(act.kind)") {
                var way = way
                try way.add(event(act))
            }
            #expect(refused?.reason.hasPrefix(words) == true, "\(act.kind): \(refused?.reason ?? "")")
            #expect(refused?.cure.isEmpty == false)
        }
        var way = try way(denied)
        #expect(throws: ClaimWayRefused.self) { try way.add(event(.acceptedDenial, "short")) }
        #expect(throws: ClaimWayRefused.self) { try way.add(event(.downloaded, String(repeating: "a", count: 1001))) }
        #expect(way.events.count == denied.count)
    }

    @Test(arguments: 0..<200) func randomEventsNeverReachAnIllegalState(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 77)
        var way = ClaimWay()
        var isOut = false
        for step in 0..<80 {
            let act = try random(step, &generator)
            let before = way
            do {
                try way.add(event(act, Bool.random(using: &generator) ? "a reason that is long enough" : ""))
            } catch {
                #expect(way == before && !error.reason.isEmpty && !error.cure.isEmpty)
                continue
            }
            #expect(before.permits(act.kind), "what happened was permitted")
            if case .sent(let sent) = act {
                #expect(before.stage == .ready && !isOut, "nothing goes out twice")
                #expect(sent.frequency == before.standing.frequency)
                isOut = true
            }
            if [.acknowledged, .answered, .replaced, .voided].contains(act.kind), !way.stage.isWaiting {
                isOut = false
            }
            check(way)
        }
        #expect(try ClaimWay(way.events) == way, "the same events give the same state")
        let read = try way.events.map { try ClaimEvent(json: JSONValue(parsing: $0.json.canonical)) }
        #expect(try ClaimWay(read) == way, "so do events that were written and read")
    }

    private func check(_ way: ClaimWay) {
        let standing = way.standing
        #expect(standing.sendings.count == way.events.count { $0.act.kind == .sent })
        #expect(Set(standing.sendings.map(\.control)).count == standing.sendings.count)
        if standing.stage.isWaiting || standing.stage.isAnswered { #expect(!standing.sendings.isEmpty) }
        if standing.stage.isAnswered { #expect(standing.answer != nil) }
        if standing.frequency != .original { #expect(standing.payerClaimNumber?.isEmpty == false) }
        if standing.stage == .voided { #expect(standing.frequency == .void) }
        if standing.stage == .closed { #expect(way.events.last { $0.act.kind != .downloaded }?.note.isEmpty == false) }
    }

    /// Any act with numbers that may or may not fit.
    private func random(_ step: Int, _ generator: inout SeededGenerator) throws -> ClaimAct {
        let number: String? = [nil, "B-7", "", "B*"].randomElement(using: &generator) ?? nil
        switch ClaimActKind.allCases.randomElement(using: &generator) ?? .made {
        case .made: return .made
        case .checked:
            return .checked(errors: Int.random(in: 0...1, using: &generator), warnings: 0)
        case .mended: return .mended
        case .sent:
            return sending(
                Int.random(in: 0...90, using: &generator),
                DentalClaim.Frequency.allCases.randomElement(using: &generator) ?? .original)
        case .downloaded: return .downloaded
        case .acknowledged:
            return .acknowledged(
                ClaimAcknowledgement(
                    form: Bool.random(using: &generator) ? .file : .claim,
                    isAccepted: Bool.random(using: &generator), payerClaimNumber: number))
        case .answered:
            return try answer(
                ClaimAnswer.Outcome.allCases.randomElement(using: &generator) ?? .paid,
                paid: Int64.random(in: 0...1, using: &generator) * 9000,
                reason: Bool.random(using: &generator) ? "252" : nil, number: number)
        case .replaced: return .replaced(payerClaimNumber: number ?? "B-\(step)")
        case .voided: return .voided(payerClaimNumber: number ?? "B-\(step)")
        case .dropped: return .dropped
        case .acceptedDenial: return .acceptedDenial
        case .writtenOff: return .writtenOff
        }
    }

    @Test func deadlinesPressOnlyWhereTheyCount() throws {
        let limits = [
            ClaimDeadline(kind: .filing, day: try CalendarDate("2027-03-10"), source: "Manual, page 3"),
            ClaimDeadline(kind: .correction, day: try CalendarDate("2026-06-08"), source: "Letter"),
        ]
        let made = try way([.made])
        #expect(made.pressing(limits).map(\.kind) == [.filing])
        let denied = try way([
            .made, .checked(errors: 0, warnings: 0), sending(1), try answer(.denied, reason: "252"),
        ])
        #expect(denied.pressing(limits).map(\.kind) == [.correction])
        #expect(limits[1].daysLeft(on: try Self.day.get()) == 76)
        #expect(try ClaimDeadline(json: limits[0].json) == limits[0])
        let edit = ClaimEdit(
            pointers: [[2, 1]], fee: Money(cents: 9900), priorAuthorization: "A-1",
            attachments: .init(report: true, images: ["1.2.3"]), note: "See the report.")
        #expect(try ClaimEdit(json: JSONValue(parsing: edit.json.canonical)) == edit)
        #expect(try ClaimEdit(json: ClaimEdit().json).isEmpty)
    }
}
