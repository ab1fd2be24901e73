import Essentials
import TestSupport
import Testing

@testable import Reporting

@Suite("A draft of a report")
struct ReportDraftTests {
    private static let now = Timestamp(seconds: 1_773_150_000)

    private func draft(_ fields: [String: String]) -> ReportDraft {
        ReportDraft(
            fields: fields.mapValues { .init(value: $0, author: "a", name: "A", time: Self.now, version: 1) })
    }

    @Test("A reading made into a draft makes the same reading again", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var made = try GeneratedReadings(seed: seed)
        var reading = try made.reading().placeless
        reading.signing = nil
        // In a draft a text that begins with '@' stands for a measurement only where a number is asked for.
        let draft = ReportDraft(reading, author: "a", name: "A", time: Self.now)
        let again = draft.reading(by: "okafor", measurements: reading.measurements, template: made.template)
        #expect(again.problems.isEmpty)
        #expect(again.reading == reading)
        #expect(try ReportDraft(json: try JSONValue(parsing: draft.json.canonical)) == draft)
    }

    @Test("Whatever is typed anywhere is in the reading or named by a problem", arguments: 0..<200)
    func nothingIsThrownAway(seed: UInt64) throws {
        var made = try GeneratedReadings(seed: seed)
        let template = made.template
        var fields: [String: String] = [:]
        func put(_ path: DraftPath) {
            fields[path.description] = "zq\(fields.count)x"
        }
        for field in DraftPath.ReportField.allCases where made.chance(2) { put(.report(field)) }
        for region in template.regions where made.chance(3) {
            let site = ReportDraft.Site(region: region.id, side: region.sides == .none ? nil : .right)
            for field in region.fields.map(\.id) + ["text", "normal"] where made.chance(2) { put(site.path(field)) }
        }
        for id in ["L1", "L2"] where made.chance(2) {
            for field in ["kind", "tracking", "trackingUID", "region", "side", "site", "text", "size-max", "number"]
            where made.chance(2) { put(DraftPath(.lesion(id: id, field: field))) }
        }
        for field in ["date", "study", "note"] where made.chance(3) { put(DraftPath(.prior(id: "P1", field: field))) }
        for field in ["to", "at", "by", "how", "readBack"] where made.chance(3) {
            put(DraftPath(.critical(field: field)))
        }
        let result = draft(fields).reading(by: "okafor", measurements: [], template: template)
        let kept = result.reading.json.canonical
        let named = Set(result.problems.map(\.path.description))
        for (path, value) in fields {
            // The parts of a lesion, a prior study or a communication are named together.
            let parts = path.split(separator: ".")
            let group = parts.prefix(parts.first == "critical" ? 1 : 2).joined(separator: ".")
            let isNamed = named.contains(path) || (parts.count > 1 && named.contains { $0.hasPrefix(group + ".") })
            #expect(kept.contains(value) || isNamed, "\(path) is lost")
        }
    }

    @Test("Numbers are taken as people type them, and measurements by their id")
    func numbers() throws {
        let template = try ReportTemplate.shipped()
        for typed in ["3.1", "3,1", " 3.1 mm ", "3.1mm"] {
            let made = draft(["finding.submandibular.right.ap-length": typed]).reading(
                by: "a", measurements: [], template: template)
            #expect(made.problems.isEmpty)
            #expect(
                made.reading.findings[0].fields[0].value == Quantity(decimal: "3.1", unit: "mm").map { .quantity($0) })
        }
        for typed in ["three", "3.1 cm", "1,000.5", "@m9", "3.1.2"] {
            let made = draft(["finding.submandibular.right.ap-length": typed]).reading(
                by: "a", measurements: [], template: template)
            #expect(made.problems.map(\.path.description) == ["finding.submandibular.right.ap-length"], "\(typed)")
            #expect(made.reading.findings.isEmpty)
        }
    }

    @Test("Paths are read as they are written, and nothing else is")
    func paths() throws {
        let template = try ReportTemplate.shipped()
        for text in [
            "technique", "finding.submandibular.right.echotexture", "lesion.L1.size-max", "prior.P1.date",
            "critical.readBack", "finding.minor-glands.none.probe-frequency",
        ] {
            let path = try #require(DraftPath(text))
            #expect(path.description == text && path.exists(in: template))
        }
        for text in [
            "", "knee", "finding.parotid.up.text", "finding..right.text", "lesion.L1", "a.b.c.d.e",
            "lesion.<b>.kind", String(repeating: "a", count: 200),
        ] { #expect(DraftPath(text) == nil, "\(text)") }
        #expect(DraftPath("finding.parotid.right.no-such").map { $0.exists(in: template) } == false)
        #expect(DraftPath("finding.parotid.none.text").map { $0.exists(in: template) } == false)
        for region in template.regions {
            for reserved in ["normal", "text", "shown"] { #expect(region.field(reserved) == nil) }
        }
        for field in template.lesionKinds.flatMap({ template.fields(of: $0) }) {
            #expect(!["kind", "tracking", "trackingUID", "region", "side", "site", "text"].contains(field.id))
        }
    }
}
