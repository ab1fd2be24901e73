import CodeReference
import Essentials
import Foundation
import TestSupport
import Testing

@Suite struct WholeTableTests {
    @Test func everyCodeIsFoundAsItself() throws {
        let table = try WholeTable.latest()
        #expect(table.count == 98_186)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let place = Int.random(in: 0..<table.count, using: &generator)
            let entry = table[place]
            #expect(table.place(of: entry.code) == place)
            #expect(DiagnosisCode.normal(entry.code.replacing(".", with: "").lowercased()) == entry.code)
            #expect(entry.isBillable == table.descendants(of: place).isEmpty, "\(entry.code)")
            #expect(!entry.title.isEmpty && entry.title == entry.title.trimmingCharacters(in: .whitespaces))
            for above in table.ancestors(of: place) { #expect(table.descendants(of: above).contains(place)) }
        }
    }

    /// The few diagnoses that the decision reads agree with the whole list: codes, headers, and every Excludes1 pair.
    @Test func theSmallListAgrees() throws {
        let book = try CodeBook.shipped()
        let table = try WholeTable.latest()
        let codes = book.codes(of: .icd10cm)
        #expect(codes.count > 60)
        for entry in codes {
            #expect(table[entry.code]?.isBillable == entry.isBillable, "\(entry.code)")
        }
        for one in codes {
            for other in codes where one.code < other.code && one.isBillable && other.isBillable {
                let small = book.exclusion(between: one.code, and: other.code) != nil
                let whole = table.excludes1(one.code, other.code)
                #expect(small == !whole.isEmpty, "\(one.code) and \(other.code): \(whole)")
            }
        }
        for exclusion in book.exclusions {
            let one = exclusion.one
            let other = String(exclusion.other.split(separator: "-")[0])
            #expect(!table.excludes1(one, other).isEmpty, "\(one) and \(other)")
        }
    }

    @Test func namedPairsAndTraps() throws {
        let table = try WholeTable.latest()
        #expect(table.excludes1("K11.21", "K11.22").first?.text == "acute recurrent sialoadenitis (K11.22)")
        #expect(table.excludes1("K11.7", "R68.2").isEmpty && !table.excludes2("K11.7", "R68.2").isEmpty)
        #expect(!table.excludes1("R22.0", "R93.0").isEmpty && !table.excludes1("R22.1", "R59.0").isEmpty)
        #expect(!table.excludes1("M35.00", "K11.8").isEmpty && !table.excludes1("M35.0C", "R68.2").isEmpty)
        #expect(table.excludes1("K11.5", "R22.0").isEmpty)
    }

    @Test func exclusionsAreTheSameBothWays() throws {
        let table = try WholeTable.latest()
        var generator = SeededGenerator(seed: 5)
        var apart = 0
        for _ in 0..<400 {
            let one = Int.random(in: 0..<table.count - 400, using: &generator)
            let other = min(table.count - 1, one + Int.random(in: 1...300, using: &generator))
            let (a, b) = (table.code(at: one), table.code(at: other))
            let rules = table.excludes1(a, b)
            #expect(rules == table.excludes1(b, a))
            apart += rules.isEmpty ? 0 : 1
        }
        #expect(apart > 5)
    }

    @Test func findsByWordsTermsAndNumbers() throws {
        let table = try WholeTable.latest()
        func first(_ text: String) -> String? { table.search(text, limit: 1).places.first.map { table.code(at: $0) } }
        #expect(first("ranula") == "K11.6" && first("k115") == "K11.5" && first("K11.5") == "K11.5")
        #expect(first("sialolith") == "K11.5" && first("SJÖGREN") == "M35.0" && first("swelling, head") == "R22.0")
        #expect(
            table.search("k11.2", limit: 9).places.map { table.code(at: $0) } == [
                "K11.2", "K11.20", "K11.21", "K11.22", "K11.23",
            ])
        #expect(first("qa0") == "QA0" && table["qa00"]?.code == "QA0.0")
        #expect(table.search("ranula zzz", limit: 9).total == 0)
        #expect(table.search("", limit: 3).total == table.count)
        for text in ["neoplasm parotid", "s02 b", "unspecified", "fract jaw"] {
            let whole = table.search(text, limit: 100_000)
            #expect(whole.total == whole.places.count && whole.total == Set(whole.places).count && whole.total > 0)
            let paged = stride(from: 0, to: whole.total, by: 997).flatMap {
                table.search(text, offset: $0, limit: 997).places
            }
            #expect(paged == whole.places)
        }
    }

    /// What a search finds is what reading every title and term finds.
    @Test func findsWhatReadingFinds() throws {
        let table = try WholeTable.latest()
        let wanted = ["saliv", "gland"]
        let places = (0..<table.count).filter { $0 % 9 == 0 }
        let read = places.filter { place in
            let entry = table[place]
            let words = ([entry.title] + entry.includes).joined(separator: " ").lowercased()
                .split { !$0.isLetter && !$0.isNumber }
            return wanted.allSatisfy { begin in words.contains { $0.hasPrefix(begin) } }
        }
        let found = table.search("saliv gland", limit: 100_000).places.filter { $0 % 9 == 0 }.sorted()
        #expect(found == read && !read.isEmpty)
    }

    @Test func deletedAndNewCodesFollowTheirDates() throws {
        let releases = try WholeTable.releases.get()
        #expect(releases.releases.map(\.version).contains("2021-01") && releases.releases.count == 9)
        func isInForce(_ code: String, _ text: String) throws -> Bool? {
            switch try releases.lookUp(code, on: CalendarDate(text)) {
            case .inForce(let entry, _): entry.isBillable
            case .notInForce: false
            default: nil
            }
        }
        #expect(try isInForce("M35.0C", "2019-06-01") == false)
        #expect(try isInForce("M35.0C", "2022-06-01") == true)
        #expect(try isInForce("M79.1", "2022-06-01") == false)
        #expect(try isInForce("S30.1XXA", "2025-06-01") == true)
        #expect(try isInForce("S30.1XXA", "2026-06-01") == false)
        #expect(try isInForce("K11.5", "2023-12-31") == true)
        #expect(try isInForce("K11.5", "2016-01-01") == nil)
    }
}
