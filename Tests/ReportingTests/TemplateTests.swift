import DICOM
import Essentials
import Foundation
import Testing

@testable import Reporting

@Suite struct TemplateTests {
    @Test func theShippedTemplateLoadsAndCitesEverything() throws {
        let template = try ReportTemplate.shipped()
        #expect(template.regions.count == 10)
        #expect(template.gate.map(\.id) == ["indication", "procedure", "images", "findings"])
        let fields = template.regions.flatMap(\.fields) + template.lesionFields + template.lesionKinds.flatMap(\.fields)
        #expect(fields.count > 80)
        for field in fields {
            #expect(!field.sources.isEmpty)
            for key in field.sources + field.references.flatMap(\.sources) {
                #expect(template.source(key) != nil, "\(field.id) cites \(key)")
            }
            for reference in field.references { #expect(!reference.population.isEmpty) }
        }
        #expect(template.exams.filter { $0.code != nil }.allSatisfy { !$0.isVerified })
        #expect(template.region("masseter-temporalis")?.measurementError?.value == 0.49)
        #expect(template.region("lymph-nodes")?.field("level")?.allowed.first?.code?.value == "1162616006")
    }

    @Test func aFaultNamesItsLine() throws {
        let text = "\(CompiledData.reportTemplate)"
        let whole = try JSONValue(parsing: text)
        for (old, new, wanted) in [
            ("\"unit\":\"mm\"", "\"unit\":\"inch\"", "a unit of"),
            ("\"regions\":[\"parotid\"]", "\"regions\":[\"knee\"]", "regions to name"),
            ("\"side\":\"both\"", "\"side\":\"all\"", "one of both"),
            ("\"population\":", "\"people\":", "only the fields"),
            ("\"label\":\"Parotid gland\",", "", "the field 'label'"),
        ] {
            guard let range = text.range(of: old) else {
                Issue.record("\(old) is not in the template")
                continue
            }
            let broken = try JSONValue(parsing: text.replacingCharacters(in: range, with: new))
            #expect(broken != whole)
            let error = #expect(throws: TemplateError.self) { try ReportTemplate(json: broken, file: "t.yaml") }
            #expect((error?.line ?? 0) > 80)
            #expect(error?.wanted.hasPrefix(wanted) == true, "\(error?.description ?? "")")
        }
    }
}
