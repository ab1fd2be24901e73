import Essentials
import Foundation
import TestSupport
import Testing

/// `tragus codes import` and `tragus codes diff`, over invented codes.
struct CodesReleaseTests {
    private static func file(_ names: [String: String]) -> [UInt8] {
        let rows = names.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\tRound\n" }
        return Array(("Code\tNomenclature\tDescriptor\n" + rows.joined()).utf8)
    }

    private static let older = file(["D0001": "Widget alpha", "D0002": "Widget beta", "D0370": "Widget scan"])
    private static let newer = file(["D0001": "Widget alpha", "D0003": "Widget gamma", "D0370": "Widget scan, new"])

    @Test func showsBeforeItAppliesAndAppliesOnce() throws {
        let folder = try TemporaryFolder()
        let data = folder.file("data").path
        let (old, new) = (folder.file("2026.txt").path, folder.file("2027.txt").path)
        try folder.write(Self.older, to: "2026.txt")
        try folder.write(Self.newer, to: "2027.txt")
        let first = ["codes", "import", old, "--release", "2026", "--effective", "2026-01-01", "--data", data]
        let shown = try Peer.run(Program.path, first)
        #expect(shown.status == 0 && shown.output.contains("Nothing is applied yet"), "\(shown.errors)")
        #expect(!FileManager.default.fileExists(atPath: data))
        let applied = try Peer.run(Program.path, first + ["--apply"])
        #expect(applied.status == 0 && applied.output.hasSuffix("Applied.\n"), "\(applied.errors)")
        let again = try Peer.run(Program.path, first + ["--apply"])
        #expect(again.status == 0 && again.output.contains("nothing changes"))

        let second = ["codes", "import", new, "--release", "2027", "--effective", "2027-01-01", "--data", data]
        let json = try JSONValue(parsing: try Peer.run(Program.path, second + ["--apply", "--json"]).output)
        #expect(json["against"]?.string == "CDT 2026" && json["applied"]?.bool == true)
        #expect(json["comparison"]?["added"]?[0]?["code"]?.string == "D0003")
        #expect(json["comparison"]?["deleted"]?[0]?["name"]?.string == "Widget beta")
        #expect(json["comparison"]?["changed"]?[0]?["fields"]?[0]?["after"]?.string == "Widget scan, new")
        let touched = json["touched"]?.array ?? []
        #expect(touched.contains { $0["code"]?.string == "D0370" && $0["kind"]?.string == "article" })

        let diff = try Program.run("codes", "diff", "2026", "2027", "--data", data)
        #expect(diff.status == 0 && diff.output.contains("- Widget scan\n      + Widget scan, new"))
        #expect(diff.output.hasSuffix("CDT 2026 to CDT 2027: 1 added, 1 changed, 1 deleted, 1 the same\n"))
        let files = try Program.run("codes", "diff", new, old, "--json")
        #expect(try JSONValue(parsing: files.output)["comparison"]?["added"]?[0]?["code"]?.string == "D0002")

        let show = ["codes", "show", "D0370", "--data", data, "--on"]
        #expect(try Peer.run(Program.path, show + ["2026-05-01"]).output.contains("Widget scan\n"))
        #expect(try Peer.run(Program.path, show + ["2027-05-01"]).output.contains("Widget scan, new\n"))
        #expect(!(try Peer.run(Program.path, show + ["2025-05-01"]).output.contains("Widget")))
        let gone = try Program.run("codes", "show", "D0002", "--data", data, "--on", "2027-05-01", "--json")
        #expect(gone.status == 1)
        #expect(try JSONValue(parsing: gone.output)["imported"]?["inForce"]?.bool == false)
        let absent = try Program.run("codes", "diff", "2026", "2028", "--data", data)
        #expect(absent.status == 2 && absent.errors.contains("2026-01-01, 2027-01-01"))
    }

    @Test func refusesAndNamesThePlace() throws {
        let folder = try TemporaryFolder()
        let url = try folder.write(Array("Code,Name\nD0001,\"Widget\nD0002,Widget\n".utf8), to: "codes.csv")
        let arguments = ["codes", "import", url.path, "--release", "2027", "--effective", "2027-01-01"]
        let outcome = try Peer.run(Program.path, arguments)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("\(url.path): line 2, row 2, column 2: found a quoted text that never ends"))
        #expect(outcome.errors.contains("Nothing was imported."))
        let json = try Peer.run(Program.path, arguments + ["--json"])
        let refused = try #require(try JSONValue(parsing: json.output)["refused"]?[0])
        #expect(json.status == 1 && refused["line"]?.int == 2 && refused["cure"]?.string?.isEmpty == false)
        let diff = try Program.run("codes", "diff", url.path, url.path)
        #expect(diff.status == 1 && diff.errors.contains("line 2, row 2, column 2"))
    }

    @Test(arguments: [
        ["--release", "2027", "--effective", "2026-12-31"], ["--release", "2027", "--effective", "2027-02-30"],
        ["--release", "27", "--effective", "2027-01-01"],
        ["--release", "2027", "--effective", "2027-01-01", "--apply"],
        ["--release", "2027"], ["--release", "2027", "--effective", "2027-01-01", "--separator", "semicolon"],
    ])
    func wrongUseExitsWithTwo(_ options: [String]) throws {
        let folder = try TemporaryFolder()
        let url = try folder.write(Self.older, to: "codes.txt")
        let outcome = try Peer.run(Program.path, ["codes", "import", url.path] + options)
        #expect(outcome.status == 2 && outcome.errors.contains("--") && outcome.output.isEmpty, "\(outcome.errors)")
    }

    @Test func readsStandardInputAndNamesAMissingFile() throws {
        let text = String(decoding: Self.older, as: UTF8.self)
        let read = try Program.run(
            "codes", "import", "-", "--release", "2026", "--effective", "2026-01-01", "--json", input: text)
        #expect(read.status == 0)
        let json = try JSONValue(parsing: read.output)
        #expect(json["read"]?["codes"]?.int == 3 && json["read"]?["separator"]?.string == "tab")
        #expect(json["file"]?.string == "standard input" && json["applied"]?.bool == false)
        let missing = try Program.run(
            "codes", "import", "/nowhere", "--release", "2026", "--effective", "2026-01-01")
        #expect(missing.status == 2 && missing.errors.contains("/nowhere"))
    }
}
