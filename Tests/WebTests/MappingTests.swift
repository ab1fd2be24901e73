import Testing

@testable import Web

@Suite("Facts and labels")
struct MappingTests {
    @Test("A fact is said as a sentence, keys as words")
    func facts() {
        #expect(FactWords.sentence("modality: ultrasound") == "The modality is ultrasound.")
        #expect(
            FactWords.sentence("area: [submandibular-gland, salivary-duct]")
                == "The area is submandibular gland and salivary duct.")
        #expect(FactWords.sentence("interpretation.by: another-party") == "Who read them is another party.")
        #expect(FactWords.sentence("some.new-fact: x") == "Some, new fact is x.")
        #expect(FactWords.sentence("no colon") == "No colon")
    }

    @Test("A reason with a name becomes a fact; any other stays a sentence")
    func reasons() {
        let modality = ReasonWords.fact("The modality is ultrasound.")
        #expect(modality?.term == "Modality" && modality?.value == "ultrasound")
        let area = ReasonWords.fact("The area examined is [submandibular-gland, salivary-duct].")
        #expect(area?.term == "Area examined" && area?.value == "submandibular gland and salivary duct")
        let who = ReasonWords.fact("Harbor Street Dental took the images.")
        #expect(who?.term == "Who took the images" && who?.value == "Harbor Street Dental")
        #expect(ReasonWords.fact("The date of service, 2026-03-10, picks the edition CDT 2026.") == nil)
        #expect(ReasonWords.fact("") == nil)
    }

    @Test("Labels of marks at one place stand apart and inside the image")
    func labels() {
        let mark = CalliperMark(label: "3.0 mm", shape: .line, points: [.init(x: 440, y: 4), .init(x: 446, y: 8)])
        let labels = CalliperLabel.placed(Array(repeating: mark, count: 5), imageWidth: 448, imageHeight: 412)
        for (index, label) in labels.enumerated() {
            #expect(label.x >= 0 && label.x + label.width <= 448 && label.y > 0 && label.y < 412)
            for other in labels.dropFirst(index + 1) { #expect(abs(label.y - other.y) >= label.size) }
        }
        #expect(Set(labels).count == 5)
    }
}
