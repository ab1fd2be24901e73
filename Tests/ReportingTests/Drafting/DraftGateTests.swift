import DICOM
import Essentials
import Testing
import Ultrasound

@testable import Reporting

@Suite("The gate before a signature")
struct DraftGateTests {
    private func items(_ change: (inout ReportDraft, inout ReportMaterial) -> Void) throws -> [DraftItem] {
        let sample = try ReportSample()
        var material = sample.material
        var draft = ReportDraft(
            material.reading, author: "a", name: "A", time: Timestamp(seconds: 1_773_150_000))
        change(&draft, &material)
        let made = draft.reading(
            by: "okafor", measurements: material.reading.measurements, template: sample.template)
        material.reading = made.reading
        return DraftGate.items(draft, problems: made.problems, material: material, template: sample.template)
    }

    @Test("A whole draft lacks nothing that blocks")
    func whole() throws {
        #expect(try items { _, _ in }.filter(\.blocksSigning).isEmpty)
    }

    @Test(
        "Each thing that is taken away is named with its field",
        arguments: [
            ("area", "area"), ("comparison", "comparison"), ("quality", "quality"), ("impression", "impression"),
        ])
    func missing(field: String, path: String) throws {
        let found = try items { draft, _ in
            draft.fields[field] = nil
            if field == "comparison" { draft.fields = draft.fields.filter { !$0.key.hasPrefix("prior.") } }
        }.filter(\.blocksSigning)
        #expect(found.map { $0.path?.description } == [path])
    }

    @Test("A value that can't be used blocks at its own field")
    func value() throws {
        let path = "finding.submandibular.right.duct-wharton-diameter"
        let found = try items { draft, _ in draft.fields[path]?.value = "wide" }.filter(\.blocksSigning)
        #expect(found.map { $0.path?.description } == [path])
    }

    @Test("A region is called normal only where an image is labelled with that region and side")
    func normals() throws {
        func left(_ code: CodedEntry?, _ side: String?) throws -> [String?] {
            try items { _, material in
                for at in material.images.indices where material.images[at].name == "left.dcm" {
                    material.images[at].image.anatomicRegion = code
                    material.images[at].image.laterality = side
                }
            }.filter(\.blocksSigning).map { $0.path?.description }
        }
        let gland = try ReportTemplate.shipped().region("submandibular")?.sites.first
        let other = try ReportTemplate.shipped().region("parotid")?.sites.first
        let normal = "finding.submandibular.left.normal"
        #expect(try left(gland, "L") == [])
        #expect(try left(gland, "B") == [])
        #expect(try left(gland, "R") == [normal])
        #expect(try left(gland, nil) == [normal])
        #expect(try left(other, "L") == [normal], "another region of the same side shows nothing of this one")
    }

    @Test("An impression is offered only when every finding is normal and nothing besides is said")
    func impression() throws {
        let template = try ReportTemplate.shipped()
        func offered(_ findings: [ReadingFinding]) -> String? {
            DraftOffers.impression(Reading(readerID: "a", exam: "neck", findings: findings), template: template)
        }
        let right = ReadingFinding(region: "parotid", side: .right, isNormal: true)
        let left = ReadingFinding(region: "parotid", side: .left, isNormal: true)
        #expect(offered([right, left]) == "Parotid gland, right and left: unremarkable on ultrasound.")
        #expect(offered([]) == nil)
        #expect(offered([right, ReadingFinding(region: "parotid", side: .left, text: "A cyst.")]) == nil)
        #expect(offered([right, ReadingFinding(region: "parotid", side: .left, isNormal: true, text: "But.")]) == nil)
    }
}
