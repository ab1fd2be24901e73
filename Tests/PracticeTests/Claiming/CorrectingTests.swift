import Claims
import Essentials
import Evidence
import Foundation
import Records
import TestSupport
import Testing
import Trust
import Ultrasound
import X12

@testable import Practice

/// Edits, answers, replacement and void.
@Suite struct CorrectingTests {
    /// The claims of the examples as they were before anybody could choose anything.
    static let before = [
        "1-submandibular-stone/claim-harbor-street.837":
            "a170b8fa7a611bd1399b67ef75e16e3e1c910b797e24fead5881d1f1e6db628e",
        "2-neck-node-follow-up/claim-harbor-street.837":
            "44556f99b020204e82b3e2eb9f04556f7759f3c7d230039aca76435faf058854",
        "3-two-parties/claim-harbor-street.837": "2d3e85b27ed2df46054e350dd6a56cb7aa06a5f5ffa1de4d7bb1545381971ad4",
        "3-two-parties/claim-northgate.837": "a037fda0a4b5dd83026c194e6928059879ffbdaad94d6a3d3f3f9b88026a3920",
    ]

    @Test(arguments: before.keys.sorted()) func withoutAChoiceTheBytesStay(name: String) throws {
        let parts = name.split(separator: "/").map(String.init)
        let bytes = try ExampleCases.file(parts[1], of: try ExampleCases.billed(parts[0]))
        #expect(Digest(of: bytes).hex == Self.before[name])
    }

    @Test func aChoiceGoesIntoTheClaimAndAnEmptyOneLeavesItAsItWas() throws {
        let test = try TestClaims()
        let before = try #require(try test.dossier().draft)
        let image = try #require(try test.dossier().billed.material.images.first?.image.sopInstanceUID)
        let edit = ClaimEdit(
            pointers: [[1]], fee: Money(cents: 20000), priorAuthorization: "AUTH-77",
            attachments: .init(report: true, images: [image]), note: "Report and image beside the claim.")
        let kept = try test.workspace.saveEdit(edit, of: try test.place(), by: test.biller)
        #expect(kept.way.events.map(\.act.kind) == [.made, .checked, .mended, .checked] && kept.way.stage == .ready)
        let draft = try #require(try test.dossier().draft)
        #expect(try draft.claim.total == Money(cents: 20000) && draft.claim.priorAuthorization == "AUTH-77")
        #expect(
            draft.claim.notes == [edit.note]
                && draft.claim.attachments.map(\.report) == [.radiologyReport, .radiologyFilms])
        #expect(draft.checks.allSatisfy { $0.severity != .error })
        let output = try test.workspace.store.file("claim-harbor-street.837", of: test.id, for: test.biller)
        #expect(output.bytes == draft.x12, "what is downloaded is the changed claim")
        let same = try test.workspace.saveEdit(edit, of: try test.place(), by: test.biller)
        #expect(same.version == kept.version, "the same again changes nothing")
        try test.workspace.saveEdit(ClaimEdit(), of: try test.place(), by: test.biller)
        #expect(try test.dossier().draft?.x12 == before.x12)
    }

    @Test func picturesGoWithTheirLabel() throws {
        let test = try TestClaims()
        let images = try test.dossier().billed.material.images.map(\.image.sopInstanceUID)
        try test.workspace.saveEdit(
            ClaimEdit(attachments: .init(report: false, images: images)), of: try test.place(), by: test.biller)
        let sent = try test.send()
        let pictures = sent.files.filter { $0.mediaType == "image/png" }
        #expect(pictures.count == images.count && !sent.files.contains { $0.mediaType == "application/pdf" })
        let claim = try #require(try test.dossier().sent?.claim)
        for picture in pictures {
            #expect(claim.attachments.contains { picture.name == "000000001-\($0.controlNumber ?? "").png" })
        }
    }

    @Test(arguments: [
        (ClaimEdit(pointers: [[2]]), "pointers"), (ClaimEdit(pointers: [[1, 1]]), "pointers"),
        (ClaimEdit(fee: Money(cents: -1)), "fee"), (ClaimEdit(priorAuthorization: "A*B"), "authorization"),
        (ClaimEdit(note: "<script>~"), "note"), (ClaimEdit(note: String(repeating: "a", count: 81)), "note"),
        (ClaimEdit(attachments: .init(report: false, images: ["1.2"])), "attachments"),
    ])
    func aChoiceThatDoesNotFitIsRefusedWithItsField(edit: ClaimEdit, place: String) throws {
        let test = try TestClaims()
        let refused = #expect(throws: ClaimRefused.self) {
            try test.workspace.saveEdit(edit, of: try test.place(), by: test.biller)
        }
        #expect(refused?.place == place)
        #expect(try test.stored().edit == nil)
    }

    @Test func deniedReplacedAndPaid() throws {
        let test = try TestClaims()
        let first = try test.send()
        try test.takeIn()
        let denied = try test.deny()
        #expect(denied.way.stage == .denied)
        #expect(try test.workspace.store.storedCase(test.id, for: test.dentist).summary.state == .answered)
        let late = #expect(throws: ClaimRefused.self) {
            try test.workspace.saveEdit(ClaimEdit(note: "x"), of: try test.place(), by: test.biller)
        }
        #expect(late?.wanted.contains("replacement") == true)
        let short = #expect(throws: ClaimRefused.self) {
            try test.workspace.replaceClaim(try test.place(), reason: "wrong", by: test.biller)
        }
        #expect(short?.place == "reason")
        let begun = try test.workspace.replaceClaim(
            try test.place(), reason: "The payer wants to see the images.", by: test.biller)
        #expect(begun.way.stage == .ready && begun.way.standing.frequency == .replacement)
        let image = try #require(try test.dossier().billed.material.images.first?.image.sopInstanceUID)
        try test.workspace.saveEdit(
            ClaimEdit(attachments: .init(report: true, images: [image])), of: try test.place(), by: test.biller)
        let draft = try #require(try test.dossier().draft)
        #expect(draft.claim.frequency == .replacement && draft.claim.payerClaimNumber == "B-26083-55120")
        #expect(draft.checks.allSatisfy { $0.severity != .error })
        let earlier = try #require(try test.dossier().sent?.claim.attachments.compactMap(\.controlNumber))
        #expect(Set(earlier).isDisjoint(with: draft.claim.attachments.compactMap(\.controlNumber)))
        let second = try test.send()
        #expect(second.way.standing.sendings.map(\.control) == [1, 2])
        #expect(second.files.prefix(first.files.count) == first.files[...], "what went out first stays as it was")
        let paid = try test.workspace.recordAnswer(
            ClaimAnswer(outcome: .paid, on: try CalendarDate("2026-04-10"), paid: Money(cents: 18500)),
            of: try test.place(), by: test.biller)
        #expect(paid.way.stage == .paid)
        try readByPeer(test)
    }

    @Test func aVoidRepeatsTheLinesThatWereSent() throws {
        let test = try TestClaims()
        let soon = #expect(throws: ClaimRefused.self) {
            try test.workspace.voidClaim(try test.place(), reason: "sent by mistake", by: test.biller)
        }
        #expect(soon?.found == "No claim is with the payer.")
        try test.send()
        try test.takeIn()
        let sent = try #require(try test.dossier().sent?.claim)
        try test.workspace.voidClaim(try test.place(), reason: "Claimed under the wrong policy.", by: test.biller)
        let draft = try #require(try test.dossier().draft)
        #expect(draft.claim.lines == sent.lines && draft.claim.frequency == .void && draft.claim.attachments.isEmpty)
        #expect(draft.claim.payerClaimNumber == "B-26083-55120")
        let back = try test.workspace.dropCorrection(try test.place(), by: test.biller)
        #expect(back.way.stage == .takenIn && back.way.standing.frequency == .original)
        try test.workspace.voidClaim(try test.place(), reason: "Claimed under the wrong policy.", by: test.biller)
        try test.send()
        let over = try test.workspace.recordAnswer(
            ClaimAnswer(outcome: .reversed, on: try CalendarDate("2026-04-10"), paid: .zero), of: try test.place(),
            by: test.biller)
        #expect(over.way.stage == .voided)
        #expect(throws: ClaimRefused.self) {
            try test.workspace.replaceClaim(try test.place(), reason: "after all it was right", by: test.biller)
        }
        try readByPeer(test)
    }

    /// Every file of the outbox is read to its end by another's reader.
    private func readByPeer(_ test: TestClaims) throws {
        let root = test.practice.path + "/outbox"
        let paths = try test.outbox().keys.filter { $0.hasSuffix(".837") }.sorted().map { "\(root)/\($0)" }
        let script = """
            import sys, pyx12.x12file
            for path in sys.argv[1:]:
                reader = pyx12.x12file.X12Reader(path)
                segments = [s.format() for s in reader]
                frequency = [s.split('*')[5].split(':')[2] for s in segments if s.startswith('CLM')][0]
                number = [s.split('*')[2].strip('~') for s in segments if s.startswith('REF*F8')]
                print(segments[-1][:3], len(reader.pop_errors()), frequency, *number)
            """
        let last = try #require(try test.stored().way.lastSending)
        #expect(
            try Peer.python(script, paths)
                == "IEA 0 1\nIEA 0 \(last.frequency.rawValue) B-26083-55120\n")
    }

    @Test func aDenialIsAcceptedWithAReason() throws {
        let test = try TestClaims()
        try test.send()
        try test.deny()
        let short = #expect(throws: ClaimRefused.self) {
            try test.workspace.acceptDenial(try test.place(), reason: "ok", by: test.biller)
        }
        #expect(short?.place == "accepted-denial")
        let stale = try test.place()
        try test.workspace.setDeadline(
            ClaimDeadline(kind: .correction, day: try CalendarDate("2026-06-08"), source: "Letter of 24 March"),
            kind: .correction, of: stale, by: test.biller)
        let overtaken = #expect(throws: ClaimRefused.self) {
            try test.workspace.acceptDenial(stale, reason: "The plan excludes it.", by: test.biller)
        }
        #expect(overtaken?.kind == .overtaken)
        let closed = try test.workspace.acceptDenial(
            try test.place(), reason: "The plan excludes it.", by: test.biller)
        #expect(closed.way.stage == .closed && closed.deadlines.count == 1)
    }

    @Test func theBoardSaysWhatComesNext() throws {
        let test = try TestClaims()
        try test.workspace.take(ExampleCases.folder(ExampleCases.noReading), by: test.dentist)
        let board = try test.workspace.claimBoard(for: test.biller)
        #expect(board.groups.map(\.group) == [.mend, .send])
        #expect(board.groups[0].claims.first?.code == "" && board.groups[1].charge == Money(cents: 18500))
        #expect(try test.workspace.claimBoard(group: .send, payer: "OTHER", for: test.biller).groups.isEmpty)
        let billing = try test.workspace.billCase("no-reading", by: test.biller)
        #expect(billing.state == .incomplete)
        #expect(billing.obstacles.first?.obstacles.contains { $0.item.hasPrefix("written_interpretation") } == true)
        try test.send()
        #expect(try test.workspace.claimBoard(for: test.biller).groups.map(\.group) == [.mend, .sent])
        let again = try test.workspace.billCase(test.id, by: test.biller)
        #expect(again.state == .billed)
        #expect(try test.stored().way.stage == .sent, "a claim that is out stays out")
        #expect(try test.stands() == [.sent])
        try test.deny()
        #expect(try test.stands() == [.mend], "a denial is something to do")
    }

    @Test func theWordsOfAClaimGoWithADestroyedCase() throws {
        let test = try TestClaims()
        try test.send()
        let administrator = try test.practice.session(.administrator, in: test.workspace.store)
        try test.workspace.store.destroyCase(test.id, by: administrator, reason: "asked for by law")
        #expect(try test.workspace.claimBoard(for: test.biller).groups.isEmpty)
        try test.workspace.store.seal()
        #expect(try test.workspace.store.verify(for: test.practice.console).findings == [])
    }
}
