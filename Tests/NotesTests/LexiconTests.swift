import Essentials
import Notes
import Testing

@Suite struct LexiconTests {
    private static let sources: JSONValue = ["choice": ["title": "Choice", "standing": "editorial"]]

    /// A small lexicon with one more concept; entries begin at line 7.
    private func json(
        concept: JSONValue, cue: JSONValue = ["status": "denied", "phrases": ["no"], "source": "choice"]
    ) -> JSONValue {
        let study: JSONValue = [
            "id": "cbct", "role": "study", "gives": ["modality": "cbct"], "phrases": ["cbct"], "source": "choice",
            "$line": 6,
        ]
        guard case .object(var added) = concept else { return .null }
        added["$line"] = 7
        return [
            "concepts": ["sources": Self.sources, "concepts": .array([study, .object(added)])],
            "cues": ["sources": Self.sources, "cues": .array([cue])],
            "headings": ["sources": Self.sources],
        ]
    }

    private func fault(_ json: JSONValue) -> String {
        do {
            _ = try NoteReader(json: json)
            return ""
        } catch { return "\(error)" }
    }

    @Test func aSoundEntryIsAccepted() {
        let entry: JSONValue = ["id": "a", "gives": ["side": "left"], "phrases": ["lt"], "source": "choice"]
        #expect(fault(json(concept: entry)) == "")
    }

    @Test(
        arguments: [
            (["id": "a", "gives": ["colour": "red"], "phrases": ["x"], "source": "choice"], "a fact 'colour'"),
            (["id": "a", "gives": ["side": "upper"], "phrases": ["x"], "source": "choice"], "found upper"),
            (["id": "a", "gives": ["area": ["hand"]], "phrases": ["x"], "source": "choice"], "found hand"),
            (
                ["id": "a", "gives": ["interpretation.signed": "yes"], "phrases": ["x"], "source": "choice"],
                "found yes"
            ),
            (["id": "a", "gives": ["side": "left"], "phrases": ["x"]], "the key of a source"),
            (["id": "a", "gives": ["side": "left"], "phrases": ["x"], "source": "gossip"], "'gossip'"),
            (["id": "a", "gives": ["side": "left"], "phrases": ["cbct"], "source": "choice"], "another meaning"),
            (["id": "a", "gives": ["side": "left"], "phrases": ["x", "X"], "source": "choice"], "each phrase once"),
            (["id": "a", "gives": ["side": "left"], "source": "choice"], "found nothing, wanted phrases"),
            (["id": "a", "only": ["xray"], "phrases": ["x"], "source": "choice"], "a modality"),
            (["id": "a", "plan": "vision", "phrases": ["x"], "source": "choice"], "dental or medical"),
            (["id": "a", "role": "actor", "party": "they", "phrases": ["x"], "source": "choice"], "practice or other"),
            (["id": "cbct", "gives": ["side": "left"], "phrases": ["x"], "source": "choice"], "'cbct' again"),
        ] as [(JSONValue, String)])
    func aFaultIsNamedWithItsLine(_ concept: JSONValue, _ words: String) {
        let text = fault(json(concept: concept))
        #expect(text.hasPrefix("concepts.yaml:7:"), "\(text)")
        #expect(text.contains(words), "\(text)")
    }

    @Test func aCueNeedsAStatusThatExists() {
        let sound: JSONValue = ["id": "a", "gives": ["side": "left"], "phrases": ["lt"], "source": "choice"]
        let cue: JSONValue = ["status": "hoped", "phrases": ["oh"], "source": "choice", "$line": 9]
        #expect(fault(json(concept: sound, cue: cue)).contains("cues.yaml:9: cues[0].status: found 'hoped'"))
    }

    @Test func aMissingFileIsAFault() { #expect(fault(["concepts": [], "cues": []]).contains("headings.yaml:1:")) }
}
