import Essentials
import Foundation
import TestSupport
import Testing

struct CommandTests {
    static let commands = [
        ["bill"], ["claim", "check"], ["code"], ["codes", "check"], ["codes", "diff"], ["codes", "import"],
        ["codes", "search"], ["codes", "show"], ["dicom", "check"], ["dicom", "dump"], ["dicom", "json"],
        ["dicom", "receive"], ["dicom", "send"], ["evidence", "verify"],
        ["phantom"], ["records", "verify"], ["rules", "absence"], ["rules", "check"], ["rules", "coverage"],
        ["rules", "diff"], ["serve"], ["user", "add"], ["x12", "check"], ["x12", "json"],
    ]

    @Test(arguments: commands) func everyCommandHasHelpAndStandsInTheReadme(command: [String]) throws {
        let outcome = try Peer.run(Program.path, command + ["--help"])
        #expect(outcome.status == 0 && outcome.output.contains("USAGE: tragus \(command.joined(separator: " "))"))
        let readme = try String(contentsOf: Peer.root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains("tragus \(command.joined(separator: " "))"))
    }

    @Test(arguments: [["bill"], ["bill", "x"], ["nothing"], ["x12", "check", "--nonsense", "f"], ["dicom"]])
    func wrongUseExitsWithTwo(arguments: [String]) throws {
        let outcome = try Peer.run(Program.path, arguments)
        #expect(outcome.status == 2 || (outcome.status == 0 && arguments == ["dicom"]))
        #expect(!(outcome.errors + outcome.output).isEmpty)
    }

    @Test func whatCannotBeReadExitsWithTwoAndNamesTheFile() throws {
        for arguments in [
            ["bill", "/nowhere", "--output", "/tmp/x"], ["x12", "check", "/nowhere"], ["dicom", "dump", "/nowhere"],
            ["evidence", "verify", "/nowhere"], ["code", "/nowhere"], ["records", "verify", "--data", "/nowhere"],
        ] {
            let outcome = try Peer.run(Program.path, arguments)
            #expect(outcome.status == 2, "\(arguments)")
            #expect(outcome.errors.contains("/nowhere") && outcome.output.isEmpty, "\(arguments): \(outcome.errors)")
        }
    }

    @Test func aWrongCaseExitsWithOneAndItsLine() throws {
        let folder = try TemporaryFolder()
        let text = try String(
            contentsOf: Peer.root.appendingPathComponent("Examples/1-submandibular-stone/case.yaml"), encoding: .utf8)
        try folder.write(Array(text.replacingOccurrences(of: "sex: female", with: "sex: woman").utf8), to: "case.yaml")
        let outcome = try Program.run("bill", folder.url.path, "--output", folder.file("out").path)
        #expect(outcome.status == 1 && outcome.errors.contains("case.yaml:30:"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("out").path))
    }

    @Test func theMainJobWritesItsFiles() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            "bill", "Examples/3-two-parties", "--output", folder.file("out").path, "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out").path).sorted()
        #expect(
            names == [
                "claim-harbor-street.837", "claim-harbor-street.fhir.json", "claim-northgate.837",
                "claim-northgate.fhir.json", "decision.json", "decision.txt", "evidence-harbor-street.zip",
                "evidence-northgate.zip", "report.dcm", "report.fhir.json", "report.html", "report.pdf",
            ])
        let json = try JSONValue(parsing: outcome.output)
        #expect(json["bills"]?.array?.compactMap { $0["code"]?.string } == ["D0386", "D0391"])

        let bundle = folder.file("out/evidence-northgate.zip").path
        let verified = try Program.run("evidence", "verify", bundle)
        #expect(verified.status == 0 && verified.output.contains("intact, signer not identified"))
        let known = try Program.run("evidence", "verify", bundle, "--trust", "Examples/keys/trusted.DEMO.txt")
        #expect(known.status == 0 && known.output.contains("Northgate Oral Radiology (DEMO)"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: bundle))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: bundle))
        #expect(try Program.run("evidence", "verify", bundle).status == 1)
    }

    @Test func unreadImagesExitWithOneAndSayWhatIsMissing() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run("bill", "Examples/4-no-reading", "--output", folder.url.path)
        #expect(outcome.status == 1 && outcome.output.contains("written_interpretation"))
        let decision = try JSONValue(parsing: [UInt8](Data(contentsOf: folder.file("decision.json"))))
        let missing = decision["decisions"]?[0]?["missing"]?.array ?? []
        #expect(
            missing.contains {
                $0["item"]?.string == "written_interpretation" && $0["effect"]?.string == "changes-code"
            })
    }

    @Test func readsStandardInput() throws {
        let facts = "dateOfService: 2026-03-10\nservices: [{id: us1}]\nparties: [{id: practice}]\n"
        let outcome = try Program.run("code", "-", "--json", input: facts)
        #expect(outcome.status == 0)
        #expect(try JSONValue(parsing: outcome.output)["decisions"]?[0]?["status"]?.string == "cannot-tell")
        let broken = try Program.run("x12", "check", "-", "--json", input: "ISA*00")
        #expect(broken.status == 1)
        let line = try JSONValue(parsing: broken.output)
        #expect(line["file"]?.string == "-" && line["valid"]?.bool == false)
        let finding = try #require(line["findings"]?[0]?.object)
        #expect(finding.keys == ["rule", "severity", "segment", "element", "offset", "message", "fix"])
    }

    @Test func showsACodeOnADay() throws {
        let now = try Program.run("codes", "show", "D0370", "--on", "2026-03-10", "--json")
        #expect(try now.status == 0 && JSONValue(parsing: now.output)["inForce"]?.bool == true)
        let before = try Program.run("codes", "show", "D0370", "--on", "2012-12-31", "--json")
        #expect(try before.status == 1 && JSONValue(parsing: before.output)["inForce"]?.bool == false)
        #expect(try Program.run("codes", "search", "0370").output.hasPrefix("D0370"))
        let misspelt = try Program.run("codes", "search", "ultrasond", "--on", "2026-03-10")
        #expect(misspelt.output.hasPrefix("D0370") && misspelt.output.contains("[ultrasond: nearly Ultrasound]"))
        let found = try JSONValue(parsing: try Program.run("codes", "search", "parotid swelling", "--json").output)
        #expect(found[0]?["code"]?.string == "D0370" && found[0]?["inForce"]?.bool == true)
        #expect(found[0]?.object?.keys == ["code", "note", "inForce"])
        #expect(try Program.run("codes", "search", "zebra").status == 1)
    }

    @Test func theHubHasAnEditorAndIsVerifiedToo() throws {
        let folder = try TemporaryFolder()
        let data = folder.file("data").path
        let add = ["user", "add", "haddad", "--data", data, "--name", "Nadia Haddad", "--role"]
        let password = Data("four quiet herons wade\n".utf8)
        let added = try Peer.run(Program.path, add + ["editor", "--hub"], input: password, directory: Peer.root)
        #expect(added.status == 0, "\(added.errors)")
        let wrong = try Peer.run(Program.path, add + ["dentist", "--hub"], input: password, directory: Peer.root)
        #expect(wrong.status == 1 && wrong.errors.contains("editor"))
        let neither = try Peer.run(Program.path, add + ["editor"], input: password, directory: Peer.root)
        #expect(neither.status == 2 && neither.errors.contains("--hub"))
        let alone = try Program.run("records", "verify", "--data", data)
        #expect(alone.status == 0 && alone.output.hasPrefix("hub: intact") && !alone.output.contains("\nintact"))
        #expect(!FileManager.default.fileExists(atPath: data + "/records.sqlite"), "the practice's store stays closed")
        let both = try Peer.run(
            Program.path,
            ["user", "add", "okafor", "--data", data, "--name", "M Okafor", "--role", "dentist"]
                + ["--organisation", "harbor-street"], input: password, directory: Peer.root)
        #expect(both.status == 0, "\(both.errors)")
        let json = try JSONValue(parsing: try Program.run("records", "verify", "--data", data, "--json").output)
        #expect(json["intact"] == .bool(true) && json["versions"]?.int == 1 && json["hub"]?["versions"]?.int == 1)
        try FileManager.default.removeItem(atPath: data + "/hub/seals.jsonl")
        let altered = try Program.run("records", "verify", "--data", data)
        #expect(altered.status == 1 && altered.output.contains("hub: ") && altered.output.contains("NOT intact"))
    }
}
