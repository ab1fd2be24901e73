import Coding
import Essentials
import Payer
import Practice
import Testing

@Suite struct CoverageLayerTests {
    @Test func saysWhatTheTextSaysAndUnknownOtherwise() throws {
        let billed = try ExampleCases.billed(ExampleCases.twoParties)
        let book = try PlanBook.shipped()
        let layer = CoverageLayer(decision: billed.decision, payer: "DEMO1", plans: book)
        #expect(layer.lines.map(\.code) == billed.decision.decisions.compactMap(\.code))
        #expect(layer.lines.map(\.coverage.status) == [.deniedPatientMayBeBilled, .notBillableToPatient])
        #expect(layer.text.contains("made up for demonstration") && layer.text.contains("no promise of payment"))
        #expect(layer.json["lines"]?[0]?["status"]?.string == "denied-patient-may-be-billed")
        let other = CoverageLayer(decision: billed.decision, payer: "SOMEONE", plans: book)
        #expect(other.lines.map(\.coverage) == [.unknown, .unknown])
        #expect(other.json["lines"]?[0]?["status"]?.string == "unknown")
        #expect(other.text.contains("unknown; no text that is held says anything"))
        #expect(!other.text.contains("the text says"))
    }

    @Test func anotherPlanBookChangesNoByteOfTheDecision() throws {
        let billed = try ExampleCases.billed(ExampleCases.stone)
        let before = billed.decision.json.canonical
        let other = try PlanBook(
            json: JSONValue(
                parsing: """
                    {"sources":{"s":{"title":"T","standing":"editorial"}},"plans":[{"payer":"DEMO1","name":"N",
                     "rules":[{"code":"D0370","status":"not-billable-to-patient","from":"2013-01-01","source":"s"}]}]}
                    """))
        let first = CoverageLayer(decision: billed.decision, payer: "DEMO1", plans: try .shipped())
        let second = CoverageLayer(decision: billed.decision, payer: "DEMO1", plans: other)
        #expect(first != second && second.lines.map(\.coverage.status) == [.notBillableToPatient])
        #expect(try ExampleCases.run(ExampleCases.stone).decision.json.canonical == before)
        #expect(!before.contains("not-billable-to-patient") && !before.contains("coverage"))
    }

    @Test func nothingSupportedNothingSaid() throws {
        let facts = CodingFacts(parties: [.init(id: "p")], services: [.init(id: "us1")])
        let decision = try DecidedExamples.decider.get().decide(facts)
        #expect(CoverageLayer(decision: decision, payer: "DEMO1", plans: try .shipped()).lines.isEmpty)
    }
}
