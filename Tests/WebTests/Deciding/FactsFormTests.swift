import Coding
import Essentials
import TestSupport
import Testing

@testable import Web

@Suite("The form of facts")
struct FactsFormTests {
    /// Fields that say at random what a record says.
    private func random(_ seed: UInt64) -> FactsForm {
        var generator = SeededGenerator(seed: seed)
        var form = FactsForm()
        form.services = Int.random(in: 1...3, using: &generator)
        form.texts["dateOfService"] = "2026-03-10"
        form.texts["diagnoses"] = "K11.5, R22.0"
        for tick in ["plan:dental", "plan:medical", "asks:practice", "asks:other", "associated:no", "associated:yes"]
        where Bool.random(using: &generator) { form.ticks.insert(tick) }
        if !form.ticks.contains("asks:other") { form.ticks.insert("asks:practice") }
        for service in 1...form.services {
            for question in FactQuestion.all {
                for answer in question.answers where Int.random(in: 0..<4, using: &generator) == 0 {
                    form.ticks.insert(FactsForm.box(service, question.fact, answer.key))
                }
            }
            form.texts[FactsForm.field(service, .captureDate)] = "2026-03-0\(Int.random(in: 1...9, using: &generator))"
            form.texts[FactsForm.field(service, .exposures)] = "\(Int.random(in: 0...4, using: &generator))"
        }
        return form
    }

    @Test("Every question is asked once, and together they ask for every fact of a service but study and inputs")
    func wholeness() {
        let facts = FactQuestion.all.map(\.fact)
        #expect(Set(facts).count == facts.count)
        #expect(Set(ServiceFact.allCases).subtracting(facts) == [.study, .inputs])
        for question in FactQuestion.all where !question.isWritten {
            #expect(Set(question.answers.map(\.words)).count == question.answers.count, "\(question.label)")
        }
    }

    @Test("What is ticked comes back from the facts as it was", arguments: UInt64(1)...40)
    func roundTrip(_ seed: UInt64) throws {
        let form = random(seed)
        let facts = try form.facts()
        let again = FactsForm(facts)
        #expect(again.ticks == form.ticks)
        #expect(try again.facts() == facts)
    }

    @Test("Nothing ticked is unknown, one is known, two are a contradiction; several areas are a list")
    func certainty() throws {
        var form = FactsForm()
        #expect(try form.facts().services[0].modality == .unknown)
        form.ticks = ["s1.modality:ultrasound", "s1.area:lip", "s1.area:cheek", "s1.interpretation.signed:yes"]
        var service = try form.facts().services[0]
        #expect(service.modality == .known(.ultrasound) && service.interpretation.signed == .known(true))
        #expect(service.area == .known([.cheek, .lip]))
        form.ticks.formUnion(["s1.modality:mri", "s1.interpretation.signed:no"])
        service = try form.facts().services[0]
        #expect(service.modality.values.count == 2 && service.interpretation.signed.values.count == 2)
    }

    @Test("A day, a number and too many codes are refused at their fields; the rest is kept")
    func faults() {
        var form = FactsForm()
        form.texts = [
            "dateOfService": "10 March", "s1.capture.date": "2026-02-30", "s1.exposures": "many",
            "diagnoses": String(repeating: "K11.5 ", count: 13),
        ]
        let error = #expect(throws: FactsFaults.self) { try form.facts() }
        #expect(Set(error?.faults.keys.map { $0 } ?? []) == Set(form.texts.keys))
    }

    @Test("A field that is not of the form changes nothing")
    func foreign() throws {
        let form = FactsForm(form: ["fee": "100", "s1.fee:high": "1", "services": "99", "s1.modality:x-ray": "1"])
        #expect(form.services == FactsForm.largestCount)
        #expect(try form.facts().services.allSatisfy { $0.modality == .unknown })
    }
}
