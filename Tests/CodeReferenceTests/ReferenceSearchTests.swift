import Essentials
import TestSupport
import Testing

@testable import CodeReference

@Suite struct ReferenceSearchTests {
    private static let shipped = Result {
        let reference = try Reference.shipped()
        return (reference, ReferenceSearch(reference))
    }
    private let reference: Reference
    private let search: ReferenceSearch

    init() throws { (reference, search) = try Self.shipped.get() }

    private func codes(_ text: String, limit: Int = .max) -> [String] {
        search.find(text, limit: limit).compactMap { if case .code(let entry) = $0.target { entry.code } else { nil } }
    }

    /// What people make of `D0370`.
    private static func slips(_ code: String) -> [String] {
        let digits = String(code.dropFirst())
        let short = String(digits.drop { $0 == "0" })
        let letters = digits.replacing("0", with: "O")
        return [
            code, code.lowercased(), "D \(digits)", "d-\(digits)", digits, short, "d\(short)", "D \(short)",
            "D\(letters)",
            "d\(letters.lowercased())", digits.replacing("1", with: "l"), "DD\(digits)", "D0\(digits)", "#\(code)",
            "\(code).", "(\(code))", " \(code) ", "code \(code)", "\(code), please", "D\u{a0}\(digits)",
        ]
    }

    @Test func everyCodeIsFoundByItsNumberWithAnySlip() {
        for code in reference.book.codes().map(\.code) {
            for slip in Self.slips(code) { #expect(codes(slip).first == code, "\(slip) for \(code)") }
        }
    }

    @Test func aNumberWithTwoDigitsChangedOverIsFound() {
        #expect(codes("D0730") == ["D0370", "D0703"])
        #expect(search.find("D0307").first?.matched == [.init(asked: "D0307", found: "D0370", reason: .misspelling)])
        // Not where the digits that were typed are a number themselves.
        #expect(codes("D0703") == ["D0703"])
    }

    @Test func everyWordOfANoteFindsItsCode() {
        for entry in reference.book.codes() {
            for word in SearchText.pieces(entry.note).map(\.written) + entry.words {
                let isTelling = word.count > 1 && !reference.searchTerms.ignored.contains(word.lowercased())
                #expect(codes(word).contains(entry.code) == isTelling, "\(word) for \(entry.code)")
            }
            let day = entry.inForce.first.flatMap { $0.span.until ?? $0.span.from }
            #expect(search.find(entry.note, on: day).first?.target == .code(entry), "\(entry.note)")
        }
    }

    @Test func everyPhraseOfTheListLeadsWhereItSays() {
        #expect(reference.searchTerms.groups.count > 20)
        for group in reference.searchTerms.groups {
            for phrase in group.words {
                let hits = search.find(phrase, limit: .max)
                for code in group.codes { #expect(codes(phrase).contains(code), "\(phrase) to \(code)") }
                for topic in group.topics {
                    #expect(hits.contains { $0.target == .topic(topic) }, "\(phrase) to \(topic)")
                }
                #expect(!hits.isEmpty, "\(phrase)")
            }
        }
    }

    /// A letter left out, put in, put in another's place, or two changed over.
    private static func slip(of word: String, _ random: inout SeededGenerator) -> String {
        var letters = Array(word)
        let place = Int.random(in: 0..<letters.count - 1, using: &random)
        let other = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
        switch Int.random(in: 0..<4, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(other, at: place)
        case 2: letters[place] = other
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    @Test(arguments: 0..<8) func everyOneLetterSlipOfALongWordStillFindsIt(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for entry in reference.book.codes() {
            let words = Set(SearchText.words(entry.note) + entry.words.flatMap(SearchText.words)).sorted()
            let long = words.filter { $0.count >= 6 && $0.allSatisfy(\.isLetter) }
            guard let word = long.randomElement(using: &random) else { continue }
            let slip = Self.slip(of: word, &random)
            let hits = search.find(slip, limit: .max)
            // Unless the slip is a word itself, such as `direct` for `indirect`.
            let isWord = hits.contains { hit in
                hit.matched.contains { $0.reason == .word || $0.reason == .synonym }
            }
            let isFound = hits.contains { $0.target == .code(entry) }
            #expect(isFound || isWord, "\(slip) for \(word) of \(entry.code)")
        }
    }

    @Test func twoSlipsInAWordOfEightLettersAreForgivenAndNotInAShorterOne() {
        #expect(codes("ultrsond").first == "D0370")
        #expect(codes("submandiblar").contains("D0370"))
        #expect(codes("glnde").isEmpty && codes("zcsn").isEmpty)
    }

    @Test(arguments: [
        ("parotid swelling", "D0370"), ("salivary stone", "D0370"), ("sialolith", "D0370"), ("ultrasond", "D0370"),
        ("US", "D0370"), ("TMJ", "D0320"), ("images only", "D0386"), ("read elsewhere", "D0386"), ("pano", "D0330"),
        ("ceph", "D0340"), ("CBCT", "D0364"), ("cone beam lower jaw", "D0365"), ("salivary duct camera", "D0371"),
        ("salivry stoen", "D0370"), ("Ultrasound images only", "D0386"), ("sjögren", "D0370"), ("76536", "D0370"),
        ("code for parotid swelling", "D0370"), ("x-ray of jaw joint", "D0320"), ("ultras", "D0370"),
        ("ultrasou", "D0370"), ("MRI images only", "D0385"), ("3d print", "D0396"),
    ])
    func findsWhatPeopleLookFor(_ question: String, _ code: String) {
        #expect(codes(question).first == code, "\(codes(question))")
    }

    @Test(arguments: [
        "", "  ", "the", "of a", "zebra", "D9999", "d9", "x", "appendectomy", "https://example.org",
        "ultrasound of purple zebra herds",
        "qqqqqqqqqqqq", "!!!", "\u{0}", "🦷", "crown lengthening",
    ])
    func findsNothingWhereNothingFits(_ question: String) {
        #expect(search.find(question).isEmpty, "\(search.find(question).map(\.title))")
    }

    @Test func saysWhyItFound() throws {
        typealias Matched = ReferenceSearch.Matched
        func matched(_ text: String) -> [Matched]? { search.find(text).first?.matched }
        #expect(matched("d370") == [Matched(asked: "d370", found: "D0370", reason: .number)])
        #expect(matched("D037") == [Matched(asked: "D037", found: "D0370", reason: .beginning)])
        #expect(matched("76536") == [Matched(asked: "76536", found: "CPT 76536", reason: .number)])
        #expect(matched("ultrasond") == [Matched(asked: "ultrasond", found: "Ultrasound", reason: .misspelling)])
        #expect(matched("Ultras") == [Matched(asked: "Ultras", found: "Ultrasound", reason: .beginning)])
        #expect(matched("US") == [Matched(asked: "US", found: "us", reason: .synonym)])
        #expect(matched("salivary calculus")?.contains { $0.reason == .synonym } == true)
        let half = try #require(search.find("ultrasound zebra").first)
        #expect(half.missed == ["zebra"] && half.matched.count == 1)
    }

    @Test func whatIsOutOfForceComesLastAndIsMarked() throws {
        let day = try CalendarDate("2026-03-10")
        let hits = search.find("photo", on: day)
        let marks = hits.map(\.isInForce)
        #expect(marks.contains(false) && marks.contains(true))
        #expect(marks == marks.filter { $0 != false } + marks.filter { $0 == false })
        #expect(search.find("D0704", on: day).map(\.isInForce) == [false])
        #expect(search.find("D0704", on: try CalendarDate("2022-12-31")).map(\.isInForce) == [true])
        #expect(search.find("D0704").map(\.isInForce) == [nil])
    }

    @Test func topicsAreFoundAndArticlesAreRead() {
        #expect(search.find("denial").contains { $0.target == .topic("preparing-for-a-denial") })
        #expect(search.find("preparng for a denial").first?.target == .topic("preparing-for-a-denial"))
        for topic in reference.topics {
            #expect(search.find(topic.title, limit: .max).contains { $0.target == .topic(topic.key) }, "\(topic.title)")
        }
        // A word that occurs in the texts of many codes finds those that are about it.
        #expect(codes("ultrasound") == ["D0370", "D0386"])
    }

    @Test func otherCodeSetsAreSearchedToo() {
        func first(_ text: String, _ system: CodeSystem) -> String? {
            if case .code(let entry)? = search.find(text, in: system).first?.target { entry.code } else { nil }
        }
        #expect(first("k11.5", .icd10cm) == "K11.5" && first("K115", .icd10cm) == "K11.5")
        #expect(first("K11 5", .icd10cm) == "K11.5" && first("salivary stone", .icd10cm) == "K11.5")
        #expect(first("sjogren", .icd10cm) == "M35.0" && first("11", .placeOfService) == "11")
        #expect(first("surgery", .taxonomy) == "1223S0112X" && first("ultrasound", .cpt) == nil)
    }

    @Test(arguments: 0..<4) func anyBytesAreSearchedWithoutHarm(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "ultrasound", "d", "0370", " ", "-", "\u{301}", "ß", "D03", "zz", "\u{202E}", ".", "'", "70", "Å",
        ]
        for _ in 0..<40 {
            let bytes = (0..<Int.random(in: 0..<300, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let words = (0..<Int.random(in: 0..<80, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            for text in [String(decoding: bytes, as: UTF8.self), words.joined()] {
                let hits = search.find(text, limit: 5)
                #expect(hits.count <= 5 && hits.allSatisfy { !$0.matched.isEmpty })
                #expect(hits == search.find(text, limit: 5))
            }
        }
        #expect(search.find("ultrasound", limit: 0).isEmpty && search.find("ultrasound", limit: -1).isEmpty)
        #expect(search.find(String(repeating: "a ", count: 100_000)).isEmpty)
    }
}
