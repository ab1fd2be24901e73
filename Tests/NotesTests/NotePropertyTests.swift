import Coding
import Essentials
import Notes
import TestSupport
import Testing

/// What holds of every note.
@Suite struct NotePropertyTests {
    private func facts(_ reading: NoteReading) -> JSONValue {
        reading.facts(confirming: Set(reading.proposals.map(\.id))).json
    }

    private func triples(_ text: String) throws -> Set<FactTriple> {
        FactTriple.of(facts(try shippedReader.get().read(text)))
    }

    /// Every span stands in the note and holds its words, ids count up, and all proposals become facts with proofs.
    private func check(_ reading: NoteReading) throws {
        let bytes = Array(reading.text.utf8)
        let spans = reading.proposals.flatMap(\.spans) + reading.remarks.map(\.span) + reading.remarks.compactMap(\.cue)
        for span in spans {
            try #require(0 <= span.start && span.start < span.end && span.end <= bytes.count)
            try #require(span.words == String(decoding: bytes[span.start..<span.end], as: UTF8.self))
        }
        #expect(reading.proposals.allSatisfy { !$0.spans.isEmpty })
        #expect(reading.proposals.map(\.id) == reading.proposals.indices.map { "p\($0 + 1)" })
        let starts = reading.proposals.map { $0.spans.first?.start ?? 0 }
        #expect(starts == starts.sorted())
        let facts = reading.facts(confirming: Set(reading.proposals.map(\.id)))
        #expect(Set(facts.proofs.keys) == Set(reading.proposals.map(\.path.text)))
        #expect(facts.services.count == Set(reading.proposals.compactMap { service($0.path) }).count)
    }

    private func service(_ path: FactPath) -> String? {
        if case .service(let id, _) = path { id } else { nil }
    }

    @Test func spansStandOnTheText() throws {
        for note in try AnnotatedNote.folder("Development") {
            let reading = try shippedReader.get().read(note.text)
            try check(reading)
            #expect(try shippedReader.get().read(note.text) == reading)
        }
    }

    @Test func caseAndSpacesChangeNothing() throws {
        for note in try AnnotatedNote.folder("Development") {
            let plain = try triples(note.text)
            #expect(try triples(note.text.uppercased()) == plain, "\(note.id)")
            #expect(try triples(note.text.lowercased()) == plain, "\(note.id)")
            #expect(try triples(note.text.replacing(" ", with: "   ")) == plain, "\(note.id)")
            #expect(try triples(note.text.replacing("\n", with: " \r\n")) == plain, "\(note.id)")
        }
    }

    @Test(arguments: [
        "US R parotid", "CBCT taken", "PA #19 taken", "MRI of the left TMJ", "sialogram of the R submandibular gland",
        "panoramic radiograph obtained", "sono of the left masseter performed by me", "iTero scan taken",
        "FMX", "A1c 6.8", "photos taken", "DIAGNOdent 24", "virtual implant plan made", "images fused",
    ])
    func wordsOfDoubtDenialPlanAndPastTakeTheFactsAway(_ clause: String) throws {
        #expect(try !triples("\(clause).").isEmpty)
        for cue in ["r/o", "no", "will get", "last year", "possibly", "consider", "h/o", "mother had", "?"] {
            #expect(try triples("\(cue) \(clause).").isEmpty, "\(cue) \(clause)")
        }
        for cue in ["not done", "last year", "next visit", "if needed", "possibly", "I think"] {
            try #require(try triples("\(clause) \(cue).").isEmpty, "\(clause) \(cue)")
        }
        #expect(try triples("[ ] \(clause)").isEmpty)
        #expect(try triples("PLAN: will do \(clause)").isEmpty)
        #expect(try triples("Past imaging: \(clause)").isEmpty || clause.contains("me"))
    }

    @Test(arguments: 0..<40)
    func anyBytesAreReadOrRefused(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let bytes = (0..<2000).map { _ in UInt8.random(in: seed < 20 ? 0x20...0xFF : 0x09...0x7E, using: &random) }
        do { try check(try shippedReader.get().read(String(decoding: bytes, as: UTF8.self))) } catch is NoteError {}
    }

    @Test(arguments: 0..<30)
    func wordsInAnyOrderAreRead(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let notes = try AnnotatedNote.folder("Development")
        let words = notes.flatMap { $0.text.split(separator: " ") }
        let text = (0..<600).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
        try check(try shippedReader.get().read(text))
    }

    @Test(arguments: [
        "us ", "no us, ", "CBCT 3/2/26 ", "signed by me report ", "[x] us [ ] ", "? ", "P: ", "images saved ",
        "r/o us 2024, ",
        "K11.5 vs ", "a\n", "- us r parotid\n", "report: us\n", "A1c 6.8 ", "us from x imaging read by me ", "(((",
        "us/us",
        "virtual plan cbct ", "\u{301}", "but us ",
    ])
    func hostileTextIsReadToItsEnd(_ piece: String) throws {
        let text = String(repeating: piece, count: NoteReader.sizeLimit / piece.utf8.count)
        try check(try shippedReader.get().read(text))
    }

    @Test func aNoteAfterAnotherKeepsItsDiagnoses() throws {
        let notes = try AnnotatedNote.folder("Development")
        for (one, other) in zip(notes, notes.dropFirst()) {
            let reading = try shippedReader.get().read(one.text + "\n\n" + other.text)
            try check(reading)
            let codes = triples(of: reading, "diagnoses")
            #expect(codes.isSuperset(of: try triples(one.text).filter { $0.fact == "diagnoses" }), "\(one.id)")
        }
    }

    private func triples(of reading: NoteReading, _ fact: String) -> Set<FactTriple> {
        FactTriple.of(facts(reading)).filter { $0.fact == fact }
    }
}
