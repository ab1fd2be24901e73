import Essentials
import Records
import Reporting
import Testing

@testable import Practice

@Suite("Writing a draft")
struct DraftingTests {
    private let id = WritingPractice.caseID

    @Test("Two people in two fields: both stay; nothing changed writes nothing")
    func merged() throws {
        let test = try WritingPractice()
        try test.workspace.saveField("area", "Right gland.", base: 0, of: id, by: test.okafor)
        try test.workspace.saveField("technique", "B mode.", base: 0, of: id, by: test.assistant)
        let draft = try test.workspace.draft(of: id, for: test.other)
        #expect(draft.draft.fields["area"]?.value == "Right gland." && draft.draft.fields["area"]?.author == "okafor")
        #expect(draft.draft.fields["technique"]?.name == "Tomasz Zielinski")
        #expect(draft.version == 2)
        let again = try test.workspace.saveField("area", "Right gland.", base: 0, of: id, by: test.assistant)
        #expect(again.version == 2, "the same value is no new version")
        let first = try #require(draft.draft.fields["area"])
        let changed = try test.workspace.saveField(
            "area", "Both glands.", base: first.version, of: id, by: test.assistant)
        #expect(changed.version == 3 && changed.draft.fields["area"]?.author == "helper")
    }

    @Test("Two people in one field: the second gets both texts, and may keep theirs")
    func conflict() throws {
        let test = try WritingPractice()
        try test.workspace.saveField("impression", "A stone.", base: 0, of: id, by: test.okafor)
        let found = #expect(throws: FieldConflict.self) {
            try test.workspace.saveField("impression", "No stone.", base: 0, of: id, by: test.assistant)
        }
        let conflict = try #require(found)
        #expect(conflict.mine == "No stone." && conflict.theirs == "A stone." && conflict.name == "Maria Okafor")
        #expect(!"\(conflict)".contains("stone"))
        #expect(try test.workspace.draft(of: id, for: test.okafor).draft.fields["impression"]?.value == "A stone.")
        let kept = try test.workspace.saveField(
            "impression", conflict.mine, base: conflict.version, of: id, by: test.assistant)
        #expect(kept.draft.fields["impression"]?.value == "No stone.")
    }

    @Test("Fields that no report has, and texts too long, are refused; who may not write does not")
    func refused() throws {
        let test = try WritingPractice()
        for path in ["knee", "finding.parotid.right.no-such", ""] {
            #expect(throws: ReadingRefused.self) {
                try test.workspace.saveField(path, "x", base: 0, of: id, by: test.okafor)
            }
        }
        #expect(throws: ReadingRefused.self) {
            try test.workspace.saveField(
                "area", String(repeating: "x", count: ReportDraft.valueLimit + 1), base: 0, of: id, by: test.okafor)
        }
        let biller = try test.practice.session(.biller, in: test.store)
        #expect(throws: AccessRefused.self) {
            try test.workspace.saveField("area", "x", base: 0, of: id, by: biller)
        }
        #expect(try test.workspace.draft(of: id, for: biller).version == 0)
    }

    @Test("Who is in a draft is seen by the others for a while, by the clock that is handed in")
    func presence() throws {
        let test = try WritingPractice()
        #expect(try test.workspace.seen(in: id, field: "area", for: test.okafor).isEmpty)
        test.practice.pass(4)
        let others = try test.workspace.seen(in: id, field: "", for: test.assistant)
        #expect(others == [PersonInDraft(user: "okafor", name: "Maria Okafor", field: "area", secondsAgo: 4)])
        test.practice.pass(20)
        #expect(try test.workspace.seen(in: id, field: "", for: test.assistant).isEmpty)
    }

    @Test("The gate names each missing item with its field, and closes one after the other")
    func gate() throws {
        let test = try WritingPractice()
        var missing = try test.workspace.writing(id, for: test.okafor).blocking.compactMap(\.path?.description)
        #expect(Set(missing) == ["area", "comparison", "quality", "impression"])
        for (path, value) in WritingPractice.whole.sorted(by: { $0.key < $1.key }) {
            try test.workspace.saveField(path, value, base: 0, of: id, by: test.okafor)
            let now = try test.workspace.writing(id, for: test.okafor).blocking.compactMap(\.path?.description)
            #expect(Set(now).isSubset(of: Set(missing)))
            missing = now
        }
        #expect(missing.isEmpty)
    }
}
