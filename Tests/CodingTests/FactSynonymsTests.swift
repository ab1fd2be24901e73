import CodeReference
import Essentials
import TestSupport
import Testing

@testable import Coding

@Suite struct FactSynonymsTests {
    @Test(arguments: [
        ("modality: ultrasonography", "modality: ultrasound"), ("modality: sonography", "modality: ultrasound"),
        ("modality: cone-beam-ct", "modality: cbct"), ("modality: Cone beam CT", "modality: cbct"),
        ("modality: sialendoscopy", "modality: duct-endoscopy"), ("modality: OPG", "modality: panoramic-radiograph"),
        ("modality: panorex", "modality: panoramic-radiograph"),
        ("area: [TMJ, parotid]", "area: [jaw-joint, parotid-gland]"),
        ("side: left side", "side: left"), ("side: Right", "side: right"),
        ("capture: {images: saved}", "capture: {images: kept}"),
        ("modality: {oneOf: [sonography, mr]}", "modality: {oneOf: [ultrasound, mri]}"),
        ("inputs: [{modality: cone_beam}]", "inputs: [{modality: cbct}]"),
    ])
    func usualWordsAreRead(_ word: String, _ value: String) throws {
        func facts(_ text: String) throws -> CodingFacts {
            try CodingFacts(parsing: Array("services:\n  - id: a\n    \(text)\n".utf8), file: "f.yaml")
        }
        #expect(try facts(word).json.canonical == facts(value).json.canonical)
    }

    @Test(arguments: ["modality: mandible", "field: sonography", "modality: ct", "side: leftish", "indication: kept"])
    func aWordOfAnotherFactIsNone(_ text: String) {
        let yaml = Array("services:\n  - id: a\n    \(text)\n".utf8)
        #expect(throws: (any Error).self) { try CodingFacts(parsing: yaml, file: "f.yaml") }
    }

    @Test func oneValueByTwoWordsIsNoContradiction() {
        let yaml = Array("services: [{id: a, modality: {oneOf: [sonography, ultrasound]}}]".utf8)
        #expect(throws: (any Error).self) { try CodingFacts(parsing: yaml, file: "f.yaml") }
    }

    @Test func eachWordStandsForAValueAndNamesItsSource() throws {
        let synonyms = try FactSynonyms.shipped.get()
        #expect(synonyms.words.count > 80)
        for word in synonyms.words {
            #expect(synonyms.value(of: word.word, for: word.fact) == word.value && !word.sources.isEmpty)
            #expect(synonyms.value(of: word.value, for: word.fact) == word.value)
        }
    }

    /// Other words for the values, in another order, change no byte.
    @Test func wordsAndOrderChangeNothing() throws {
        let decider = try shippedDecider.get()
        let synonyms = try FactSynonyms.shipped.get()
        let words = Dictionary(grouping: synonyms.words) { "\($0.fact)/\($0.value)" }
        var generator = GeneratedFacts(seed: 22)
        var replaced = 0
        func worded(_ value: JSONValue, _ key: String) -> JSONValue {
            if let text = value.string {
                guard let choices = words["\(key)/\(text)"] else { return value }
                replaced += 1
                let word = generator.one(choices).word
                let spaced = word.split(separator: "-").joined(separator: generator.one([" ", "_", "-"]))
                return .string(generator.one([word, word.uppercased(), spaced]))
            }
            if let list = value.array { return .array(list.map { worded($0, key) }) }
            guard let object = value.object else { return value }
            let members = object.members.map { ($0.key, worded($0.value, $0.key == "oneOf" ? key : $0.key)) }
            return .object(JSONObject(members.reversed()))
        }
        let all = try WorkedCase.all().map(\.facts) + (0..<150).map { _ in generator.facts() }
        for facts in all {
            var again = try CodingFacts(json: worded(facts.json, ""))
            #expect(again.json.canonical == facts.json.canonical)
            again.services.reverse()
            again.parties.reverse()
            again.diagnoses.reverse()
            again.billing?.reverse()
            let (first, second) = (decider.decide(facts), decider.decide(again))
            #expect(first.json.canonical == second.json.canonical && first.text == second.text)
        }
        #expect(replaced > 500)
    }

    @Test(arguments: [
        ("{fact: modality, value: sonar, words: [sonic], source: own}", "synonyms[0].value", "sonar"),
        ("{fact: colour, value: cbct, words: [dvt], source: own}", "synonyms[0].fact", "colour"),
        ("{fact: modality, value: cbct, words: [mri], source: own}", "synonyms[0].words", "a value of modality"),
        ("{fact: modality, value: cbct, words: [Dvt], source: own}", "synonyms[0].words", "dvt"),
        ("{fact: modality, value: cbct, words: [], source: own}", "synonyms[0].words", "nothing"),
        ("{fact: modality, value: cbct, words: [dvt]}", "synonyms[0].source", "key of a source"),
        (
            "{fact: modality, value: cbct, words: [sonography], source: own}", "synonyms[1].words",
            "in line 9 for 'cbct'"
        ),
    ])
    func aWrongWordIsAFaultWithItsLine(_ entry: String, _ path: String, _ words: String) throws {
        let files = try Workbench.files { name, text in
            name != "synonyms.yaml"
                ? text
                : """
                #
                #
                #
                #
                sources:
                  own: {title: "Words", standing: editorial}
                review: "not yet"
                synonyms:
                  - \(entry)
                  - {fact: modality, value: ultrasound, words: [sonography], source: own}

                """
        }
        let folder = RuleFolder(files, codes: try CodeBook.shipped())
        let line = path.hasPrefix("synonyms[1]") ? 10 : 9
        #expect(
            folder.faults.map(\.file) == ["synonyms.yaml"] && folder.faults.map(\.line) == [line], "\(folder.faults)")
        #expect(
            folder.faults.allSatisfy { $0.message.contains(path) && $0.message.contains(words) }, "\(folder.faults)")
    }

    /// Words are no rules: a folder with them has the rules that the product has.
    @Test func theWordsAreNotCarriedWithTheRules() throws {
        let folder = try #require(try Workbench.decider(try Workbench.files()))
        #expect(folder.rules.json.canonical == (try shippedDecider.get()).rules.json.canonical)
    }
}
