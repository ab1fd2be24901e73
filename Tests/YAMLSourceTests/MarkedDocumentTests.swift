import Essentials
import TestSupport
import Testing

@testable import YAMLSource

@Suite struct MarkedDocumentTests {
    static let article = """
        ---
        key: D0370
        title: Ultrasound: of the face
        reviewed: 2026-11-23
        ---
        ## What it is for {#purpose}
        One sentence. [^D0370.covers] Another that
        runs on. [^D0370.covers][^D0370.role]
        - An item
          of two lines. [^editorial]

        - Another. [^D0370.role]
        Text under it. [^editorial]
        ## Questions {#questions}
        ? May one
        bill it?

        ! No. [^D0370.role] Not even once. [^editorial]
        """

    private func read(_ text: String) throws -> MarkedDocument {
        try MarkedDocument(parsing: Array(text.utf8), file: "article.md")
    }

    @Test func readsSectionsBlocksAndSentencesWithTheirLines() throws {
        let document = try read(Self.article)
        typealias Sentence = MarkedDocument.Sentence
        #expect(document.head.map(\.value) == ["D0370", "Ultrasound: of the face", "2026-11-23"])
        #expect(document.sections.map(\.key) == ["purpose", "questions"])
        #expect(document.sections.map(\.title) == ["What it is for", "Questions"])
        #expect(
            document.sections[0].blocks == [
                .paragraph([
                    Sentence(text: "One sentence.", marks: ["D0370.covers"], line: 7),
                    Sentence(text: "Another that runs on.", marks: ["D0370.covers", "D0370.role"], line: 7),
                ]),
                .list([
                    Sentence(text: "An item of two lines.", marks: ["editorial"], line: 9),
                    Sentence(text: "Another.", marks: ["D0370.role"], line: 12),
                ]),
                .paragraph([Sentence(text: "Text under it.", marks: ["editorial"], line: 13)]),
            ])
        #expect(
            document.sections[1].blocks == [
                .question(
                    "May one bill it?", line: 15,
                    answer: [
                        Sentence(text: "No.", marks: ["D0370.role"], line: 18),
                        Sentence(text: "Not even once.", marks: ["editorial"], line: 18),
                    ])
            ])
        #expect(try read(Self.article.replacing("\n", with: "\r\n")).json == document.json)
    }

    @Test func theJSONKeepsEveryLine() throws {
        let json = try read(Self.article).json
        #expect(json["key"]?.string == "D0370" && json["$line"]?.int == 2)
        let sentence = json["sections"]?[0]?["blocks"]?[1]?["list"]?[1]
        #expect(sentence?["$line"]?.int == 12 && sentence?["marks"]?.strings == ["D0370.role"])
        #expect(json["sections"]?[1]?["blocks"]?[0]?["question"]?.string == "May one bill it?")
    }

    @Test(arguments: [
        ("One sentence. [^D0370.covers]", "One sentence.", 7, "two sentences under one mark"),
        (" [^editorial]\n## Questions", "\n## Questions", 13, "a sentence without a mark"),
        ("[^editorial]\n## Questions", "[^ours]\n## Questions", 13, "a mark 'ours'"),
        ("[^D0370.covers] Another", "[^D0370.covers Another", 7, "a mark"),
        ("One sentence. [^D0370.covers]", "[^D0370.covers] One sentence.", 7, "a mark before its sentence"),
        ("[^D0370.covers][^D0370.role]", "[^D0370.role][^D0370.role]", 8, "the mark 'D0370.role' again"),
        ("- Another. [^D0370.role]", "- Another. [^editorial] More. [^editorial]", 12, "an item with 2 sentences"),
        ("{#purpose}", "", 6, "a section without a key"), ("{#purpose}", "{#Purpose}", 6, "a key 'Purpose'"),
        ("{#purpose}", "{#why}", 6, "a section 'why'"), ("{#questions}", "{#purpose}", 14, "'purpose' again"),
        ("{#purpose}", "{#questions}", 14, "'questions' again"), ("What it is for ", "", 6, "a section without a"),
        ("## What it is for {#purpose}\n", "", 6, "text before the first section"),
        ("? May one\nbill it?", "? May one bill it? [^editorial]", 15, "marks on a question"),
        ("! No. [^D0370.role] Not even once. [^editorial]", "", 15, "a question without an answer"),
        ("? May one\nbill it?", "", 17, "an answer without its question"),
        ("Text under it.", "| Text | under | it. |", 13, "a block of another kind"),
        ("Text under it.", "### Text under it.", 13, "a block of another kind"),
        ("Text under it.", "See [it](https://example.org).", 13, "a link, code or HTML"),
        ("Text under it.", "Text <b>under</b> it.", 13, "a link, code or HTML"),
        ("Text under it.", "Text **under it.", 13, "'**' without its end"),
        ("reviewed: 2026-11-23\n", "", 1, "nothing"), ("key: D0370", "keys: D0370", 2, "a field 'keys'"),
        ("reviewed: 2026-11-23", "key: D0371", 4, "a field 'key'"),
        ("title: Ultrasound: of the face", "title:", 3, "a line without"),
        ("---\nkey", "key", 1, "no head"),
    ])
    func everyFaultHasItsLine(_ from: String, _ to: String, _ line: Int, _ found: String) throws {
        try #require(Self.article.contains(from))
        do {
            _ = try read(Self.article.replacing(from, with: to, maxReplacements: 1))
            Issue.record("accepted")
        } catch let error as SourceError {
            #expect(
                error.findings.contains { $0.place.line == line && "\($0.path) \($0.found)".contains(found) },
                "\(error)")
        }
    }

    @Test func sectionsWithoutTextAndFilesWithoutSectionsAreRefused() {
        for text in [
            "", "---\nkey: a\ntitle: b\nreviewed: c\n---\n", "---\nkey: a\ntitle: b\nreviewed: c\n---\n## A {#a}\n",
            String(repeating: "x", count: 1 << 21),
        ] {
            #expect(throws: SourceError.self) { try read(text) }
        }
        #expect(throws: SourceError.self) { try MarkedDocument(parsing: [0xFF, 0xFE], file: "a.md") }
    }

    @Test(arguments: 0..<200) func cutAndMixedTextsNeverCrash(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var bytes = Array(Self.article.utf8.prefix(Int.random(in: 0...Self.article.utf8.count, using: &random)))
        for _ in 0..<Int.random(in: 0..<6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            bytes[place] = Array("[]^#{}?!-*\n .".utf8).randomElement(using: &random) ?? 0
        }
        do {
            let document = try MarkedDocument(parsing: bytes, file: "a.md")
            #expect(!document.sections.isEmpty)
        } catch let error as SourceError {
            #expect(!error.findings.isEmpty)
        }
    }
}
