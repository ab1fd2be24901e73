import CodeReference
import Coding
import Essentials
import Foundation
import TestSupport
import Testing

@testable import Practice

@Suite struct TouchTests {
    private func codes(_ code: String, from day: String) throws -> TouchedCodes {
        TouchedCodes(causes: [code: .changed], from: try CalendarDate(day))
    }

    @Test func rulesThatNameACodeAreNamedWithTheirLines() throws {
        let found = try RuleTouches.search(try codes("D0386", from: "2027-01-01"))
        let file = Peer.root.appendingPathComponent("Sources/Coding/Data/criteria.yaml")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let criteria = found.filter { $0.place.hasPrefix("criteria.yaml:") }
        #expect(!criteria.isEmpty && found.allSatisfy { $0.code == "D0386" })
        for place in criteria {
            let line = try #require(Int(place.place.split(separator: ":").last ?? ""))
            #expect(lines[(line - 1)...].prefix(12).contains { $0.contains("D0386") }, "\(place.place)")
        }
        #expect(found.contains { $0.kind == .claimCheck && $0.words.contains("service.parts-of-whole") })
        #expect(found.contains { $0.kind == .plan })
        #expect(try RuleTouches.search(try codes("D9999", from: "2027-01-01")).isEmpty)
    }

    @Test func openClaimsAndFeesFromTheFirstDayOnAreNamedWithoutNames() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        for (id, day, outputs) in [
            ("c-1", "2027-01-01", [claim("D0370", "185.00")]), ("c-2", "2026-12-31", [claim("D0370", "170.00")]),
            ("c-3", "2027-02-01", [decision("D0370")]), ("c-4", "2027-02-02", [claim("D0386", "90.00")]),
            ("c-5", "2027-02-03", [claim("D0370", "185.00"), decision("D0370")]),
        ] {
            let saved = try store.saveCase(try TestPractice.draft(id, on: day), by: dentist)
            try store.saveOutputs(outputs, of: id, state: .billed, expecting: saved.version, by: dentist)
        }
        let search = try #require(ClaimTouches.search(at: practice.path))
        let found = try search(try codes("D0370", from: "2027-01-01"))
        #expect(
            found.filter { $0.kind == .claim }.map(\.place) == [
                "harbor-street/case/c-1", "harbor-street/case/c-3", "harbor-street/case/c-5",
            ])
        #expect(found.filter { $0.kind == .fee }.map(\.words) == ["185.00 dollars asked 2 times"])
        #expect(!"\(found)".contains("Rivera"))
        #expect(try search(try codes("D0371", from: "2027-01-01")).isEmpty)
        #expect(ClaimTouches.search(at: practice.folder.file("nothing").path) == nil)
        try store.close()
    }

    private func claim(_ code: String, _ fee: String) -> OutputFile {
        OutputFile(
            name: "claim-harbor-street.fhir.json", mediaType: "application/fhir+json",
            text: """
                {"resourceType": "Claim", "item": [{"productOrService": {"coding": [{"code": "\(code)"}]}, \
                "unitPrice": {"value": \(fee), "currency": "USD"}}]}
                """)
    }

    private func decision(_ code: String) -> OutputFile {
        OutputFile(
            name: "decision.json", mediaType: "application/json",
            text: "{\"decisions\": [{\"party\": \"harbor-street\", \"code\": \"\(code)\"}]}")
    }
}
