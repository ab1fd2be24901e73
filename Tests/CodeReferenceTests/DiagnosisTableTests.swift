import CodeReference
import Essentials
import Foundation
import TestSupport
import Testing

@Suite struct DiagnosisTableTests {
    private func small(_ text: String = SmallTable.text()) throws -> DiagnosisTable {
        try DiagnosisTable(bytes: Array(text.utf8))
    }

    @Test func readsEntriesInAnySpelling() throws {
        let table = try small()
        for spelling in ["K11.21", "k1121", "K1121", " k11.21 "] {
            let entry = try #require(table[spelling])
            #expect(entry.code == "K11.21" && entry.title == "Acute sialoadenitis" && entry.isBillable)
        }
        let header = try #require(table["K11.2"])
        #expect(!header.isBillable && header.includes == ["Parotitis"] && header.excludes2.isEmpty)
        #expect(header.excludes1.first?.text == "mumps (B26.-)")
        for absent in ["K11.20", "K1", "", "K11.", "K11.212345", "KAA", "KAA.1", "🦷", "K11.2\u{0}"] {
            #expect(table[absent] == nil)
        }
        #expect(table.ancestors(of: 2).map { table.code(at: $0) } == ["K11.2", "K11"])
        #expect(table.descendants(of: 0) == 1..<4 && table.descendants(of: 3).isEmpty)
        #expect(table.groups(of: "K11.2").map(\.range) == ["K00-K14", "K00-K95"])
    }

    @Test func notesHoldBelowAndInBothOrders() throws {
        let table = try small()
        #expect(table.excludes1("K11.21", "K11.22").map(\.at) == ["K11.21"])
        #expect(table.excludes1("K11.22", "K11.21") == table.excludes1("K11.21", "K11.22"))
        #expect(table.excludes1("K11.22", "R22.0").map(\.at) == ["K00-K95"])
        #expect(table.excludes1("K11.22", "K11.22").isEmpty && table.excludes1("K11.22", "X99").isEmpty)
        #expect(table.excludes2("K11.21", "K11.22").isEmpty)
    }

    @Test(arguments: [
        ("B26", "B26.9", true), ("B26", "B27", false), ("R90-R93", "R93.0", true), ("R90-R93", "R94", false),
        ("R90-R93", "R89.9", false), ("K11.21", "K11.2", false), ("S02@7=B", "S02.0XXB", true),
        ("S02@7=B", "S02.0XXA", false), ("T36-T65@5/6=1234", "T36.0X1A", true),
        ("T36-T65@5/6=1234", "T36.0X5A", false), ("E08-E13@.65", "E11.65", true), ("E08-E13@.65", "E11.64", false),
        ("Q67.0-Q67.4", "Q67.4", true), ("Q67.0-Q67.4", "Q67.5", false),
    ])
    func targetsCover(_ target: String, _ code: String, _ covers: Bool) throws {
        #expect(try #require(DiagnosisTarget(target)).covers(code) == covers)
    }

    @Test(arguments: ["", "-", "K", "K11-K12-K13", "K11@", "K11@9=A", "K11@5=", "K11@x=1", "ranula"])
    func refusesTargetsOfAnotherShape(_ text: String) {
        #expect(DiagnosisTarget(text) == nil)
    }

    @Test func refusesDamagedTables() throws {
        let good = SmallTable.text()
        let wrong = [
            "", "K11\tB\tx\n", good.replacing("#icd10cm\t1", with: "#icd10cm\t2"),
            good.replacing("2026-04-01", with: "2026-13-01"), good.replacing("#codes\t6", with: "#codes\t7"),
            good.replacing("#codes\t6", with: "#codes\t99999999999999999999"), good.replacing("#words", with: "#wards"),
            good.replacing("K11.22\tB", with: "K11.20\tB"), good.replacing("K11.22\tB", with: "K11.22\tX"),
            good.replacing("K11.22\tB", with: "k11.22\tB"), String(good.dropLast()), good + "more\n",
            SmallTable.text(codes: []),
        ]
        for text in wrong { #expect(throws: DiagnosisTableError.self) { try small(text) } }
    }

    @Test func anyDamageIsRefusedOrHarmless() throws {
        var generator = SeededGenerator(seed: 11)
        let good = Array(SmallTable.text().utf8)
        var read = 0
        for _ in 0..<3000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
                    in: .min ... .max, using: &generator)
            }
            if Bool.random(using: &generator) {
                bytes = Array(bytes.prefix(.random(in: 0...bytes.count, using: &generator)))
            }
            guard let table = try? DiagnosisTable(bytes: bytes) else { continue }
            read += 1
            for place in 0..<table.count { #expect(table.place(of: table.code(at: place)) == place) }
            _ = table.search("sialo k11", limit: 9)
            _ = table.excludes1("K11.21", "K11.22")
            _ = table[0]
        }
        #expect(read > 100)
    }
}
