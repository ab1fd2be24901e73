import CodeReference
import Essentials
import TestSupport
import Testing

@Suite struct ReleaseComparisonTests {
    /// A list with some codes deleted, some changed, some added.
    private func pair(_ seed: UInt64) -> (older: [ImportedCode], newer: [ImportedCode]) {
        var maker = CodeMaker(seed: seed)
        let all = maker.codes(60)
        let newer = all.dropFirst(10).map { code in
            Int.random(in: 0...4, using: &maker.random) > 0
                ? code
                : ImportedCode(
                    code: code.code, category: code.category, subcategory: code.subcategory,
                    subsubcategory: code.subsubcategory, name: code.name + "!", descriptor: code.descriptor)
        }
        return (Array(all.dropLast(15)), newer)
    }

    @Test(arguments: 1...20) func turnedAroundAddedAndDeletedChangePlaces(_ seed: UInt64) throws {
        let (older, newer) = pair(seed)
        let there = ReleaseComparison(from: older, to: newer)
        let back = ReleaseComparison(from: newer, to: older)
        #expect(there.count(.added) == 15 && there.count(.deleted) == 10 && !there.changed.isEmpty)
        #expect(there.added.map(\.after) == back.deleted.map(\.before))
        #expect(there.deleted.map(\.before) == back.added.map(\.after))
        #expect(there.changed.map(\.before) == back.changed.map(\.after))
        #expect(there.changed.map(\.fields) == back.changed.map(\.fields) && there.unchanged == back.unchanged)
        #expect(there.changed.allSatisfy { $0.fields == [.name] })
        #expect(there.unchanged == 60 - 15 - 10 - there.count(.changed))
    }

    @Test(arguments: 1...5) func orderMakesNoDifference(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (older, newer) = pair(seed)
        let one = ReleaseComparison(from: older, to: newer)
        let other = ReleaseComparison(from: older.shuffled(using: &random), to: newer.shuffled(using: &random))
        #expect(one == other && one.json.canonical == other.json.canonical)
        #expect(one.changes.map(\.code) == one.changes.map(\.code).sorted())
    }

    @Test func applyingTheChangesGivesTheNewerList() {
        let (older, newer) = pair(3)
        var codes = Dictionary(uniqueKeysWithValues: older.map { ($0.code, $0) })
        for change in ReleaseComparison(from: older, to: newer).changes { codes[change.code] = change.after }
        #expect(codes == Dictionary(uniqueKeysWithValues: newer.map { ($0.code, $0) }))
        #expect(ReleaseComparison(from: newer, to: newer).isEmpty)
        #expect(ReleaseComparison(from: newer, to: newer).summary == "nothing changes")
    }

    @Test func namesTheFieldsThatChanged() throws {
        let before = ImportedCode(code: "D0001", category: "Widgets", name: "Widget alpha", descriptor: "Round")
        let after = ImportedCode(code: "D0001", category: "Gadgets", name: "Widget alpha")
        let comparison = ReleaseComparison(from: [before], to: [after])
        #expect(comparison.changes.map(\.fields) == [[.category, .descriptor]])
        let fields = try #require(comparison.json["changed"]?[0]?["fields"]?.array)
        #expect(fields.compactMap { $0["after"]?.string } == ["Gadgets", ""])
        #expect(comparison.summary == "0 added, 1 changed, 0 deleted, 0 the same")
    }
}
