import Coding
import Essentials
import Testing
import YAMLSource

@Suite struct FactsReadingTests {
    private func findings(_ yaml: String) -> [String] {
        do {
            _ = try CodingFacts(parsing: Array(yaml.utf8), file: "f.yaml")
            return []
        } catch {
            return "\(error)".split(separator: "\n").map(String.init)
        }
    }

    @Test func readsTheDesignsShape() throws {
        let yaml = """
            dateOfService: 2026-03-10
            plan: dental
            parties: [{id: practice}, {id: reader, associatedWith: []}]
            billing: [practice]
            services:
              - id: us1
                study: s1
                activity: imaging
                modality: ultrasound
                area: [submandibular-gland]
                field: null
                inputs: [{modality: cbct, volume: true, date: 2026-01-02}]
                capture: {by: practice, images: kept}
                interpretation: {by: reader, form: written, signed: true}
            diagnoses: [{system: ICD-10-CM, code: K11.5}]
            proofs: {"services[us1].capture.images": ["image:1.2.3#1", "report:impression"]}
            """
        let facts = try CodingFacts(parsing: Array(yaml.utf8), file: "f.yaml")
        #expect(facts.dateOfService == .known(try CalendarDate("2026-03-10")))
        #expect(facts.parties[0].associatedWith == .unknown)
        #expect(facts.parties[1].associatedWith == .known([]))
        let service = try #require(facts.services.first)
        #expect(service.field == .unknown)
        #expect(service.area == .known([.submandibularGland]))
        #expect(service.inputs.value?.first?.volume == .known(true))
        #expect(service.interpretation.signed == .known(true))
        #expect(service.interpretation.findings == .unknown)
        let proofs = facts.proofs[FactPath.service("us1", .captureImages).text]
        #expect(proofs == [.image(sopInstanceUID: "1.2.3", frame: 1), .reportField("impression")])
        #expect(try CodingFacts(json: facts.json) == facts)
    }

    @Test func aContradictionIsKept() throws {
        let yaml = "services: [{id: a, modality: {oneOf: [ultrasound, cbct]}, area: {oneOf: [[lip], [cheek]]}}]"
        let facts = try CodingFacts(parsing: Array(yaml.utf8), file: "f.yaml")
        #expect(facts.services[0].modality == .contradicted([.ultrasound, .cbct]))
        #expect(facts.services[0].area == .contradicted([[.lip], [.cheek]]))
        #expect(try CodingFacts(json: facts.json) == facts)
    }

    @Test(arguments: [
        ("services:\n  - id: a\n    modalty: cbct", "f.yaml:3:", "'modality'"),
        ("services:\n  - id: a\n    modality: sonar", "f.yaml:3:", "ultrasound"),
        ("dateOfService: 2026-02-30", "f.yaml:1:", "date"),
        ("fee: 120", "f.yaml:1:", "a field that is not known here"),
        ("payer: acme", "f.yaml:1:", "a field that is not known here"),
        ("parties: [{id: a}]\nservices:\n  - id: s\n    capture: {by: b}", "f.yaml:4:", "a party that is not listed"),
        ("parties: [{id: a}, {id: a}]", "f.yaml:1:", "stands twice"),
        ("services:\n  - modality: cbct", "f.yaml:2:", "'id'"),
        ("services: [{id: a, modality: {oneOf: [cbct]}}]", "f.yaml:1:", "two or more"),
        ("services: 3", "f.yaml:1:", "a list"),
        ("proofs: {a: [nonsense]}", "f.yaml:1:", "image:"),
    ])
    func refusesWithTheLine(_ yaml: String, _ place: String, _ words: String) {
        let findings = findings(yaml)
        #expect(findings.contains { $0.hasPrefix(place) && $0.contains(words) }, "\(findings)")
    }

    @Test func aFindingNeverRepeatsTheValue() {
        #expect(findings("services: [{id: a, side: Jane-Doe}]").allSatisfy { !$0.contains("Jane") })
        #expect(!findings("services: [{id: a, side: Jane-Doe}]").isEmpty)
    }

    @Test func truncatedFilesNeverCrash() throws {
        let worked = try WorkedCase.all()
        let text = try #require(worked.first).facts.json.pretty
        let bytes = Array(text.utf8)
        var refused = 0
        for length in stride(from: 0, to: bytes.count, by: 7) {
            if (try? CodingFacts(parsing: Array(bytes[..<length]), file: "f")) == nil { refused += 1 }
        }
        #expect(refused > 20)
    }
}
