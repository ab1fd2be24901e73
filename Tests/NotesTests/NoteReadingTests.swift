import Coding
import Essentials
import Notes
import Testing

/// The shipped reader, made once.
let shippedReader = Result { try NoteReader.shipped() }

@Suite struct NoteReadingTests {
    private func reading(_ text: String) throws -> NoteReading { try shippedReader.get().read(text) }

    private func remarks(_ text: String) throws -> [NoteRemark.Kind: [String]] {
        Dictionary(grouping: try reading(text).remarks, by: \.kind).mapValues { $0.map(\.about) }
    }

    @Test func onlyWhatIsConfirmedBecomesAFact() throws {
        let reading = try reading("3/10/26 Performed US of R parotid, images saved to PACS.")
        #expect(reading.facts(confirming: []) == CodingFacts(parties: [.init(id: "practice")]))
        let side = try #require(reading.proposals.first { $0.path == .service("s1", .side) })
        let facts = reading.facts(confirming: [side.id])
        #expect(facts.services.map(\.side) == [.known(.right)])
        #expect(facts.services.map(\.modality) == [.unknown])
        #expect(facts.dateOfService == .unknown)
        #expect(side.spans.map(\.words) == ["R"])
        #expect(facts.proofs == ["services[s1].side": [.noteWords(start: 24, end: 25)]])
        #expect(facts.proofs["services[s1].side"]?.first?.text == "note:24-25")
        #expect(reading.facts(confirming: ["p99", ""]).services.isEmpty)
    }

    @Test func allConfirmedFactsReadBackFromTheirFile() throws {
        let reading = try reading(
            "3/10/26 US of R parotid and R SMG by outside radiologist, K11.5. Images saved. Signed report.")
        let facts = reading.facts(confirming: Set(reading.proposals.map(\.id)))
        #expect(try CodingFacts(json: facts.json) == facts)
        #expect(facts.parties.map(\.id) == ["practice", "other"])
        #expect(facts.services.first?.area == .known([.parotidGland, .submandibularGland]))
        #expect(facts.diagnoses == [.init(code: "K11.5")])
        #expect(Set(facts.proofs.keys) == Set(reading.proposals.map(\.path.text)))
    }

    @Test func twoValuesOfOneFactAreAContradiction() throws {
        let reading = try reading("US R parotid today.\nUS report: US of the left parotid shows a stone in the duct.")
        let facts = reading.facts(confirming: Set(reading.proposals.map(\.id)))
        #expect(facts.services.first?.side == .contradicted([.right, .left]))
    }

    @Test func theReasonOfARemarkIsSaid() throws {
        #expect(try remarks("No CBCT taken.")[.denied]?.contains("modality: cbct") == true)
        #expect(try remarks("US possibly done.")[.uncertain]?.contains("modality: ultrasound") == true)
        #expect(try remarks("CBCT last year.")[.past] == ["modality: cbct"])
        #expect(try remarks("Will obtain MRI.")[.planned]?.contains("modality: mri") == true)
        #expect(try remarks("[ ] Pano [x] CBCT")[.unticked] == ["modality: panoramic-radiograph"])
        #expect(try remarks("Mother had a sialogram.").values.joined().contains("modality: sialography"))
        let cue = try reading("CBCT last year.").remarks.first?.cue?.words
        #expect(cue == "last year")
    }

    @Test(arguments: [
        "Pt asks re CBCT, told not needed.", "Shade photo forgotten.", "CBCT n/a", "MRI only if spreads.",
        "If node still there 3 wk: US R neck.", "CBCT after delivery.", "That lab has no relation to us.",
        "Sister had the same (K11.5).", "K11.5 only if the culture says so.", "Prior bx 2020 (K11.5?) outside.",
        "Pano 2/2026 inconclusive.", "Side: R L (circle)",
    ])
    func whatIsOnlyNamedGivesNoFact(_ words: String) throws {
        let reading = try reading("3/10/26 Recall, prophy.\n\(words)")
        #expect(reading.proposals.map(\.path) == [.dateOfService], "\(reading.proposals)")
    }

    @Test func aRelativeMayTellOfThePatient() throws {
        let told = try reading("3/10/26 Mother noticed lump, US L cheek by me.")
        #expect(told.proposals.contains { $0.value == "ultrasound" })
        let had = try reading("3/10/26 Mother had lump, US L cheek, MRI.")
        #expect(had.proposals.map(\.path) == [.dateOfService])
    }

    @Test func refusesWhatIsNoNote() throws {
        let reader = try shippedReader.get()
        let large = String(repeating: "a", count: NoteReader.sizeLimit + 1)
        #expect(throws: NoteError.tooLarge(bytes: NoteReader.sizeLimit + 1)) { try reader.read(large) }
        #expect(throws: NoteError.notText(at: 2)) { try reader.read("US\u{0}") }
        #expect(try reader.read("").proposals.isEmpty)
    }
}
