import Foundation
import TestSupport
import Testing

struct CodesCheckTests {
    private static let data = Peer.root.appendingPathComponent("Sources/CodeReference/Data")

    /// A copy of the shipped data in which one text of one file is another.
    private func changed(_ file: String, _ from: String, _ to: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.data.path) {
            var text = try String(contentsOf: Self.data.appendingPathComponent(name), encoding: .utf8)
            if name == file {
                try #require(text.contains(from), "\(from) in \(name)")
                text = text.replacing(from, with: to, maxReplacements: 1)
            }
            try folder.write(Array(text.utf8), to: name)
        }
        return folder
    }

    @Test func theShippedDataHaveNoFault() throws {
        let shipped = try Program.run("codes", "check")
        #expect(shipped.status == 0 && shipped.output.contains("no fault"), "\(shipped.errors)")
        let folder = try Program.run("codes", "check", Self.data.path)
        #expect(folder.status == 0 && folder.output == shipped.output, "\(folder.errors)")
    }

    @Test(arguments: [
        ("article-D0370.md", " [^D0370.covers]", "", "article-D0370.md:", "under one mark"),
        ("article-D0370.md", "{#purpose}", "{#why}", "article-D0370.md:6:", "a section 'why'"),
        ("article-D0370.md", "[^D0370.role]", "[^D0370.nothing]", "article-D0370.md:7:", "'D0370.nothing'"),
        ("article-D0370.md", "title:", "titel:", "article-D0370.md:3:", "a field 'titel'"),
        ("conflicts.yaml", "sides: [D0386.area,", "sides: [D0386.nothing,", "conflicts.yaml:6:", "'D0386.nothing'"),
        ("topics.yaml", "sources:\n", "sources: [\n", "topics.yaml:", "wanted YAML"),
        ("search.yaml", "codes: [D0371]", "codes: [D0001]", "search.yaml:", "'D0001'"),
    ])
    func aFaultHasItsFileAndLine(_ file: String, _ from: String, _ to: String, _ place: String, _ found: String) throws
    {
        let folder = try changed(file, from, to)
        let outcome = try Program.run("codes", "check", folder.url.path)
        #expect(outcome.status == 1 && outcome.errors.contains(place), "\(outcome.errors)")
        #expect(outcome.errors.contains(found), "\(outcome.errors)")
    }

    @Test func theCompilerOfDataStopsAtEveryFaultOfForm() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("---\nkey: a\n---\n## A {#a}\nNo mark.\n".utf8), to: "topic-a.md")
        try folder.write(Array("sources: {own: {title: Ours}}\nitems: [{source: they}]\n".utf8), to: "b.yaml")
        let compiler = URL(fileURLWithPath: Program.path).deletingLastPathComponent().appendingPathComponent(
            "tragus-data")
        let output = folder.file("Out.swift").path
        let outcome = try Peer.run(
            compiler.path, ["--output", output, folder.file("topic-a.md").path, folder.file("b.yaml").path])
        #expect(outcome.status == 1 && !FileManager.default.fileExists(atPath: output))
        for part in ["topic-a.md:1:1: error: title", "topic-a.md:5:1: error:", "without a mark", "b.yaml:2:18: error:"]
        {
            #expect(outcome.errors.contains(part), "\(part) in \(outcome.errors)")
        }
    }

    @Test func aFolderWithoutDataCannotBeChecked() throws {
        let folder = try TemporaryFolder()
        for path in [folder.url.path, "/nowhere"] {
            let outcome = try Program.run("codes", "check", path)
            #expect(outcome.status == 2 && outcome.errors.contains(path))
        }
    }
}
