import Essentials
import Foundation
import TestSupport
import Testing

/// `tragus code` over one and over many, and the coder's workbench for rules.
struct DecideCommandTests {
    static let facts = """
        {"dateOfService":"2026-03-10","plan":"dental","parties":[{"id":"practice"}],"services":[{"id":"us1",
        "activity":"imaging","modality":"ultrasound","area":["parotid-gland"],"capture":{"by":"practice","images":"kept"},
        "interpretation":{"by":"practice","form":"written","signed":true,"findings":true,"impression":true}}]}
        """
    private var line: String { Self.facts.split(separator: "\n").joined() }

    @Test func aDecisionIsExplainedAsATree() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(Self.facts.utf8), to: "facts.json").path
        let text = try Program.run("code", file, "--explain")
        #expect(text.status == 0 && text.output.contains("= End: The record supports D0370."))
        #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
        let json = try JSONValue(parsing: try Program.run("code", file, "--explain", "--json").output)
        #expect(json["decisions"]?.array?.first?["code"]?.string == "D0370")
        #expect(json["trees"]?.array?.first?["end"]?["code"]?.string == "D0370")
    }

    @Test func aFolderIsDecidedFileByFileAndAFaultStopsNoOther() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.facts.utf8), to: "a.json")
        try folder.write(Array("dateOfService: soon".utf8), to: "b.yaml")
        try folder.write(Array("dateOfService: 2026-03-10\nparties: [{id: p}]\nservices: [{id: x}]".utf8), to: "c.yaml")
        let outcome = try Program.run("code", folder.url.path, "--json")
        #expect(outcome.status == 1, "one of them can't be read")
        let rows = try outcome.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(rows.count == 3, "\(outcome.output)")
        #expect(outcome.output.contains("D0370") && outcome.output.contains("b.yaml:1"))
    }

    @Test func linesOfStandardInputAreDecidedOneByOne() throws {
        let lines = [line, "{\"dateOfService\":", line].joined(separator: "\n")
        let outcome = try Peer.run(
            Program.path, ["code", "-", "--ndjson"], input: Data(lines.utf8), directory: Peer.root)
        #expect(outcome.status == 1)
        #expect(outcome.output.components(separatedBy: "D0370").count >= 3, "\(outcome.output)")
        #expect((outcome.output + outcome.errors).contains("2"), "the line of the fault")
    }

    @Test func pastClaimsAreDecidedOnceMore() throws {
        let folder = try TemporaryFolder()
        let claims = ["D0370", "D0367"].map {
            "{\"facts\":\(line),\"claimed\":[{\"party\":\"practice\",\"service\":\"us1\",\"code\":\"\($0)\"}]}"
        }
        let file = try folder.write(Array(claims.joined(separator: "\n").utf8), to: "claims.ndjson").path
        let outcome = try Program.run("code", "--audit", file)
        #expect(outcome.status == 1 && outcome.output.contains("D0367") && outcome.output.contains("modality"))
        let json = try Program.run("code", "--audit", file, "--json").output.split(separator: "\n")
        #expect(try json.prefix(2).map { try JSONValue(parsing: String($0)) }.count == 2)
    }

    @Test func theShippedRulesHoldTheirCases() throws {
        let check = try Program.run("rules", "check", "--json")
        #expect(check.status == 0, "\(check.output.prefix(2000))\(check.errors)")
        #expect(try JSONValue(parsing: check.output)["valid"]?.bool == true)
        #expect(try Program.run("rules", "coverage").status == 0)
        #expect(try Program.run("rules", "absence").status == 0)
    }

    @Test func aChangedRuleIsNamedAndItsDifferenceShown() throws {
        let folder = try TemporaryFolder()
        let data = Peer.root.appendingPathComponent("Sources/Coding/Data")
        for name in try FileManager.default.contentsOfDirectory(atPath: data.path) {
            let text = try String(contentsOf: data.appendingPathComponent(name), encoding: .utf8)
            let changed = text.replacingOccurrences(
                of: "anatomy: [soft-tissue, face, mixed]}, source: ihs24",
                with: "anatomy: [face, mixed]}, source: ihs24")
            try folder.write(Array(changed.utf8), to: name)
        }
        let difference = try Program.run("rules", "diff", "shipped", folder.url.path)
        #expect(difference.status == 1 && difference.output.contains("D0386"), "\(difference.output.prefix(500))")
        #expect(try Program.run("rules", "diff", "shipped", data.path).status == 0)
        let check = try Program.run("rules", "check", folder.url.path)
        #expect(check.status == 1 && check.output.contains("wanted D0386"), "\(check.output.prefix(800))")
        #expect(try Program.run("rules", "check", "/nowhere").status == 2)
    }
}
