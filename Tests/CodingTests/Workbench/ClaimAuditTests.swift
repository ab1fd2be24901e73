import Essentials
import Testing
import YAMLSource

@testable import Coding

@Suite struct ClaimAuditTests {
    private func rows(_ id: String, _ claimed: [(party: String, code: String)]) throws -> [ClaimAudit.Row] {
        let facts = try #require(try WorkedCase.all().first { $0.id == id }).facts
        let service = try #require(facts.services.first).id
        let line: JSONValue = [
            "facts": facts.json,
            "claimed": .array(
                claimed.map {
                    ["party": .string($0.party), "service": .string(service), "code": .string($0.code)]
                }),
        ]
        return ClaimAudit(decider: try shippedDecider.get())
            .rows(of: BatchInput(file: "past.ndjson", line: 7, bytes: Array(line.compact.utf8)))
    }

    private func claim(_ id: String, _ party: String, _ code: String) throws -> ClaimAudit.Claim {
        guard case .claim(let claim)? = try rows(id, [(party, code)]).first else { throw Missing() }
        return claim
    }

    private struct Missing: Error {}

    @Test func theSameCodeIsSaidToBeTheSame() throws {
        let claim = try claim("complete-service", "practice", "D0370")
        #expect(claim.verdict == .same && claim.fact.isEmpty && claim.source == "past.ndjson:7")
    }

    @Test func anotherCodeNamesTheFactAgainstTheClaimedOne() throws {
        let claim = try claim("no-reading", "practice", "D0370")
        #expect(claim.verdict == .otherCode && claim.code == "D0386" && claim.fact == "interpretation.form: none")
        #expect(claim.flip.contains("interpretation.form: written"))
    }

    @Test func aCodeThatIsNoNeighbourNamesTheAnswerAtWhichItFell() throws {
        let claim = try claim("complete-service", "practice", "D0321")
        #expect(claim.verdict == .otherCode && claim.code == "D0370" && !claim.fact.isEmpty, "\(claim)")
    }

    @Test func noneAndCannotTellAreKeptApart() throws {
        let guided = try claim("guidance", "practice", "D0370")
        #expect(guided.verdict == .none && guided.code == nil && guided.fact == "purpose: guidance")
        let open = try claim("association-unknown", "reader", "D0391")
        #expect(open.verdict == .cannotTell && open.code == nil && open.fact.contains("cannot tell"))
    }

    /// Claiming what is decided is always the same; claiming anything else never is.
    @Test func everyDecisionAuditsAsItself() throws {
        let decider = try shippedDecider.get()
        var same = 0
        for worked in try WorkedCase.all() {
            for answer in decider.decide(worked.facts).decisions {
                let line: JSONValue = [
                    "facts": worked.facts.json,
                    "claimed": .array(
                        [answer.code ?? "D0370", "D9999"].map {
                            ["party": .string(answer.party), "service": .string(answer.service), "code": .string($0)]
                        }),
                ]
                let rows = ClaimAudit(decider: decider).rows(of: .init(file: "f", bytes: Array(line.compact.utf8)))
                #expect(rows.map(\.isFinding) == [answer.code == nil, true])
                for case .claim(let claim) in rows where claim.verdict != .same { #expect(!claim.fact.isEmpty) }
                if answer.code != nil { same += 1 }
            }
        }
        #expect(same > 10)
    }

    @Test func aPartyOrServiceThatIsNotThereIsAFault() throws {
        let rows = try rows("complete-service", [("nobody", "D0370")])
        guard case .fault(let source, let findings)? = rows.first else { throw Missing() }
        #expect(source == "past.ndjson:7" && findings.map(\.path) == ["claimed[0].party"])
        #expect(rows[0].json["faults"]?.array?.count == 1 && rows[0].isFinding)
    }

    @Test func aFeeHasNoPlaceInAClaim() throws {
        let audit = ClaimAudit(decider: try shippedDecider.get())
        let line = "{\"facts\": {}, \"claimed\": [], \"fee\": 120}"
        let rows = audit.rows(of: .init(file: "f", line: 1, bytes: Array(line.utf8)))
        #expect(rows.map(\.isFinding) == [true])
    }

    @Test func theTableSaysWhyUnderTheLine() throws {
        let row = try #require(try rows("no-reading", [("practice", "D0370")]).first)
        let lines = row.line.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].hasSuffix("D0386") && lines[1].contains("interpretation.form: none"))
        #expect(row.json["verdict"]?.string == "other-code")
    }
}
