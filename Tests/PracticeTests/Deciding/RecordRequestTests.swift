import Coding
import Essentials
import Patients
import Testing

@testable import Practice

@Suite struct RecordRequestTests {
    static let people = RequestContext(
        caseNumber: "case-17", dateOfService: nil, captured: "Maria Okafor, DDS", read: "Jonas Lindqvist, DMD",
        ordered: nil)

    @Test func noMessageNamesACode() throws {
        let guide = try RecordGuide.shipped()
        var asked = 0
        for example in try DecidedExamples.all() {
            let missing = Set(example.decision.decisions.flatMap(\.missing).map(\.ask))
            let requests = RecordRequest.requests(for: example.decision, about: Self.people, guide: guide)
            #expect(requests == RecordRequest.requests(for: example.decision, about: Self.people, guide: guide))
            #expect(Set(requests.flatMap(\.asks).map(\.ask)) == missing, "\(example.id): everything is asked for")
            #expect(Set(requests.map(\.addressee)).count == requests.count)
            for request in requests {
                asked += 1
                let whole = request.subject + "\n" + request.text
                #expect(whole.firstMatch(of: #/[Dd][0-9]{4}/#) == nil, "\(example.id): \(whole)")
                #expect(whole.firstMatch(of: #/\b[0-9]{5}\b/#) == nil, "\(example.id): \(whole)")
                #expect(request.asks.allSatisfy { request.text.contains($0.ask) && request.text.contains($0.rule) })
                #expect(request.asks.allSatisfy { !$0.sources.isEmpty })
                #expect(request.text.contains("under today's date") && request.text.contains("addendum"))
            }
        }
        #expect(asked > 40, "the property holds of something: \(asked)")
    }

    @Test(arguments: ExampleCases.all) func noMessageNamesThePatient(name: String) throws {
        let billed = try ExampleCases.billed(name)
        let patient = billed.material.source.patient
        let day = billed.material.source.dateOfService
        // Without any facts everything is missing.
        var bare = billed.facts
        bare.services = [CodingFacts.Service(id: "us1")]
        let decision = try DecidedExamples.decider.get().decide(bare)
        let requests = RecordRequest.requests(
            for: decision, about: RequestContext(billed), guide: try RecordGuide.shipped())
        #expect(!requests.isEmpty)
        for request in requests {
            let whole = (request.subject + request.text).lowercased()
            for part in [patient.name.family, patient.name.given, patient.birthDate.description, patient.id] {
                #expect(!whole.contains(part.lowercased()), "\(name)")
            }
            #expect(whole.contains(billed.material.source.id) && whole.contains(day.description))
        }
    }

    @Test func asksWhoCanHelp() throws {
        let billed = try ExampleCases.billed(ExampleCases.noReading)
        let requests = RecordRequest.requests(
            for: billed.decision, about: RequestContext(billed), guide: try RecordGuide.shipped())
        let reader = try #require(requests.first { $0.asks.contains { $0.item.hasPrefix("written_interpretation") } })
        let planned = billed.material.source.service.interpretation.flatMap {
            billed.material.source.provider($0.provider)
        }
        #expect(reader.addressee == planned?.spoken ?? "the practice")
        #expect(reader.text.contains("What the answer depends on"))
        // Who ordered is not known here: the practice is asked.
        let unknown = RecordRequest.requests(
            for: try DecidedExamples.decider.get().decide(
                CodingFacts(
                    dateOfService: billed.facts.dateOfService, plan: .known(.dental), parties: [.init(id: "p")],
                    services: [.init(id: "us1")])), about: RequestContext(caseNumber: "9", dateOfService: nil),
            guide: try RecordGuide.shipped())
        #expect(unknown.map(\.addressee) == ["the practice"])
    }

    @Test func aCaseNamedAfterItsPatientIsNamedByItsOrder() throws {
        let billed = try ExampleCases.billed(ExampleCases.twoParties)
        #expect(RequestContext(billed).caseNumber == "two-parties")
        var source = billed.material.source
        source.id = "moreau-ear"
        #expect(RequestContext.number(source) == source.order.id)
        source.order.id = "LENA-1"
        let number = RequestContext.number(source)
        #expect(number.hasPrefix("C") && number.count == 13)
    }

    @Test func theGuideHoldsEveryItem() throws {
        let guide = try RecordGuide.shipped()
        for example in try DecidedExamples.all() {
            for item in example.decision.decisions.flatMap(\.missing) {
                #expect(guide.place(of: item.item) != "the record", "\(item.item)")
            }
        }
        #expect(guide.place(of: "nothing") == "the record")
        let late: JSONValue = ["text": "Late.", "source": "s"]
        let fine: JSONValue = ["item": "a", "ask": "read", "place": "the report", "source": "s", "$line": 4]
        #expect(throws: Never.self) { try RecordGuide(json: ["late": late, "items": [fine]]) }
        let wrong: [JSONValue] = [
            ["item": "a", "ask": "someone", "place": "the report", "source": "s", "$line": 5],
            ["item": "a", "ask": "read", "place": "the report for D0370", "source": "s", "$line": 5],
            ["item": "a", "ask": "read", "place": "the report", "$line": 5],
            ["item": "a", "ask": "read", "place": "again", "source": "s", "$line": 5],
        ]
        for item in wrong {
            let error = #expect(throws: PracticeDataError.self) {
                try RecordGuide(json: ["late": late, "items": [fine, item]])
            }
            #expect(error?.line == 5)
        }
        #expect(throws: PracticeDataError.self) { try RecordGuide(json: ["items": [fine]]) }
    }
}
