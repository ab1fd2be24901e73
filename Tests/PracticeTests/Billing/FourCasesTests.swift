import Claims
import Coding
import Essentials
import Evidence
import Foundation
import Practice
import Reporting
import TestSupport
import Testing
import Ultrasound
import X12

/// What the four cases are for.
struct FourCasesTests {
    private func answer(_ billed: BilledCase, _ party: String) throws -> CodingDecision.Answer {
        try #require(billed.decision.decisions.first { $0.party == party })
    }

    @Test func takenAndReadByOneDentist() throws {
        let billed = try ExampleCases.billed(ExampleCases.stone)
        #expect(try answer(billed, "harbor-street").code == "D0370")
        #expect(billed.isWholeClaimed && billed.report?.verifies == true)
        let stone = try #require(billed.report?.measurement("stone-long")?.result.calibration)
        #expect(abs(stone.value - 3.0) <= stone.smallest)
        let claim = try #require(billed.bills.first?.claim)
        #expect(claim.claim.lines.map(\.code) == ["D0370"] && claim.claim.lines[0].charge == Money(cents: 18500))
        #expect(claim.checks.allSatisfy { $0.severity != .error })
    }

    @Test func followedUpWithItsPriorAndTheError() throws {
        let billed = try ExampleCases.billed(ExampleCases.node)
        #expect(try answer(billed, "harbor-street").code == "D0370")
        let long = try #require(billed.report?.measurement("node-long"))
        let change = try #require(long.change)
        let error = try #require(change.error)
        #expect(change.word == .decreased)
        #expect(
            error.quantity.value > 0 && error.quantity.value < 1.6,
            "the change of 1.6 mm is more than the error of placing")
        let text = String(decoding: try ExampleCases.file("report.html", of: billed), as: UTF8.self)
        #expect(text.contains("Decreased: −1.6\u{A0}mm against 12.0\u{A0}mm") || text.contains("Decreased: −1.6 mm"))
    }

    @Test func takenByOnePracticeAndReadByAnother() throws {
        let billed = try ExampleCases.billed(ExampleCases.twoParties)
        #expect(try answer(billed, "harbor-street").code == "D0386")
        #expect(try answer(billed, "northgate").code == "D0391")
        for party in ["harbor-street", "northgate"] {
            let answer = try answer(billed, party)
            #expect(answer.rejected.contains { $0.code == "D0370" && !$0.fact.isEmpty && !$0.flip.isEmpty })
        }
        let claims = billed.bills.compactMap(\.claim)
        #expect(claims.count == 2 && Set(claims.map(\.claim.id)).count == 2)
        let capture = try #require(billed.bills.first { $0.party == "harbor-street" }?.claim?.evidence)
        #expect(capture.entries(.report).isEmpty, "who did not read shows no report")
        #expect(!capture.entries(.image).isEmpty)
    }

    @Test func unreadImagesAreNotBilled() throws {
        let billed = try ExampleCases.billed(ExampleCases.noReading)
        #expect(!billed.isWholeClaimed && billed.report == nil)
        #expect(billed.files.map(\.name) == ["decision.json", "decision.txt"])
        let answer = try answer(billed, "harbor-street")
        #expect(answer.code != "D0370")
        let missing = answer.missing.filter { $0.effect == .changesCode }.map(\.item)
        #expect(missing.contains { $0.hasPrefix("written_interpretation") })
        #expect(billed.bills[0].obstacles.contains { $0.item.hasPrefix("written_interpretation") })
    }

    @Test func aCaseMayAskForTheCaptureAlone() throws {
        let folder = try TemporaryFolder()
        let url = try ExampleCases.copy(ExampleCases.noReading, into: folder)
        try ExampleCases.edit(url.appendingPathComponent("case.yaml")) {
            $0.replacingOccurrences(of: "fee: 185.00,", with: "fee: 105.00, captureOnly: true,")
        }
        let billed = try ExampleCases.run(url)
        #expect(billed.isWholeClaimed)
        #expect(billed.bills.first?.claim?.claim.lines.map(\.code) == ["D0386"])
    }

    @Test func withoutAKeyTheReportStaysPreliminary() throws {
        let folder = try TemporaryFolder()
        let url = try ExampleCases.copy(ExampleCases.stone, into: folder)
        try ExampleCases.edit(url.appendingPathComponent("case.yaml")) {
            $0.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("signature:") }
                .joined(separator: "\n")
        }
        let billed = try ExampleCases.run(url)
        #expect(billed.report?.status == .preliminary && billed.report?.signature == nil)
        #expect(!billed.isWholeClaimed && !billed.files.contains { $0.name.hasSuffix(".837") })
        #expect(try answer(billed, "harbor-street").code != "D0370")
    }

    @Test func imagesOfAnotherPersonStopTheCase() throws {
        let folder = try TemporaryFolder()
        let url = try ExampleCases.copy(ExampleCases.stone, into: folder)
        try ExampleCases.edit(url.appendingPathComponent("case.yaml")) {
            $0.replacingOccurrences(of: "id: HS-0001", with: "id: HS-0009")
        }
        let error = try #require(throws: CaseError.self) { try ExampleCases.run(url) }
        #expect(error.file == "images/1-right-stone.dcm" && error.isFinding && !"\(error)".contains("Rivera"))
    }
}
