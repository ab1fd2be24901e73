import DICOM
import Essentials
import Testing
import Ultrasound

@testable import Reporting

@Suite("The gate before a signature")
struct DraftGateTests {
    private func items(_ change: (inout ReportDraft, inout ReportMaterial) throws -> Void) throws -> [DraftItem] {
        let sample = try ReportSample()
        var material = sample.material
        var draft = ReportDraft(
            material.reading, author: "a", name: "A", time: Timestamp(seconds: 1_773_150_000))
        try change(&draft, &material)
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

    @Test("A report of no examination is not signed: none is taken because it stands last in the template")
    func exam() throws {
        var read = ""
        let found = try items { draft, material in
            draft.fields["exam"] = nil
            read = draft.reading(by: "okafor", measurements: [], template: try .shipped()).reading.exam
        }.filter(\.blocksSigning)
        #expect(read == "" && found.map { $0.path?.description } == ["exam"])
        let odd = try items { draft, _ in draft.fields["exam"]?.value = "knee" }.filter(\.blocksSigning)
        #expect(odd.map { $0.path?.description } == ["exam"], "said once, although it is neither right nor chosen")
    }

    @Test("What is cured in one field is named once")
    func once() throws {
        let found = try items { draft, _ in
            draft.fields = draft.fields.filter {
                !$0.key.hasPrefix("finding.") && !$0.key.hasPrefix("lesion.") && $0.key != "impression"
            }
        }
        let impression = found.filter { $0.blocksSigning && $0.path == .report(.impression) }
        #expect(impression.count == 1 && impression.first?.item == "findings")
        #expect(impression.first?.words.contains("no impression") == true, "both reasons are told")
    }

    @Test(
        "An order says its examination where exactly one covers all of its regions, and the smallest of those",
        arguments: [
            (["parotid-gland"], "parotid-gland"), (["submandibular-gland"], "salivary-glands"),
            (["parotid-gland", "submandibular-gland"], "salivary-glands"), (["salivary-duct"], "salivary-glands"),
            (["submandibular-gland", "salivary-duct"], "salivary-glands"),
            (["jaw-joint", "masseter"], "face-and-jaws"),
            (["lymph-node"], nil), (["parotid-gland", "masseter"], nil), (["parotid-gland", "tooth"], nil),
            (["tooth"], nil), ([], nil),
        ])
    func examOfOrder(areas: [String], exam: String?) throws {
        #expect(DraftOffers.exam(areas: areas, template: try .shipped())?.id == exam)
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
