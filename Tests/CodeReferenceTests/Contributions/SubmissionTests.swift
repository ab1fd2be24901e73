import Essentials
import TestSupport
import Testing

@testable import CodeReference

@Suite struct SubmissionTests {
    @Test(arguments: SubmissionField.allCases) func holdsEveryFieldAgainstItsLength(field: SubmissionField) throws {
        let length = field.length
        #expect(try field.clean(String(repeating: "é", count: length.upperBound)).count == length.upperBound)
        for count in [length.lowerBound - 1, length.upperBound + 1, 100_000] where count >= 0 {
            let error = #expect(throws: SubmissionRefused.self) {
                try field.clean(String(repeating: "z", count: count))
            }
            #expect(error?.field == field && error.map { !"\($0)".contains("zz") } == true)
        }
        let piled = "ab\(String(repeating: "\u{301}", count: length.upperBound + 1))"
        #expect(throws: SubmissionRefused.self, "marks on one letter count") { try field.clean(piled) }
    }

    @Test func trimsAndKeepsLinesWhereTheyBelong() throws {
        #expect(try SubmissionField.comment.clean(" \r\n one\r\ntwo\tthree \n") == "one\ntwo three")
        #expect(try SubmissionField.text.clean("one\r\ntwo\nthree") == "one two three")
        for scalar in ["\u{0}", "\u{1B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{85}"] {
            #expect(throws: SubmissionRefused.self) { try SubmissionField.comment.clean("one \(scalar) two") }
        }
        let script = "<script>alert('x')</script> & \"more\""
        #expect(try SubmissionField.text.clean(script) == script, "kept as typed: whoever shows it escapes it")
    }

    @Test(arguments: [
        "https://www.ada.org/x?a=1", "http://example.org", "45 CFR 162.1000(a)", "doi:10.1000/182", "10.1000/182",
        "CDT 2026, page 14", "Section 5: scope", "www.ada.org/publications",
    ]) func takesPlacesToLookUp(locator: String) throws {
        #expect(try SubmissionField.checked(locator: locator) == locator)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org",
        "https://", "http:example.org", "https://exa mple.org/x y", "vbscript:x", "", "x",
    ]) func refusesAddressesThatNobodyShouldFollow(locator: String) {
        let error = #expect(throws: SubmissionRefused.self) { try SubmissionField.checked(locator: locator) }
        #expect(error?.field == .sourceLocator)
    }

    @Test func checksDatesAndMail() throws {
        let early = try CalendarDate("2020-01-01")
        let late = try CalendarDate("2021-01-01")
        #expect(throws: SubmissionRefused.self) { try SubmissionField.checked(DateSpan(from: late, until: early)) }
        #expect(try SubmissionField.checked(DateSpan(from: early, until: early)).until == early)
        #expect(try SubmissionField.checked(email: " a@example.org ") == "a@example.org")
        #expect(try SubmissionField.checked(email: "").isEmpty)
        for wrong in ["a", "a@b", "@example.org", "a@b@example.org", "a b@example.org"] {
            #expect(throws: SubmissionRefused.self) { try SubmissionField.checked(email: wrong) }
        }
    }

    @Test func namesPropertiesPlainly() throws {
        let draft = ContributionDraft(
            change: .newStatement(subject: "D0370", property: " Valid  Until! ", value: "2030", span: DateSpan()),
            source: OfferedSource(title: "A page", locator: "page 3"))
        var draft2 = draft
        draft2.change = .newStatement(subject: "D0370", property: "Valid until", value: " 2030 ok ", span: DateSpan())
        guard case .newStatement(_, let property, let value, _) = try draft2.checked().change else {
            Issue.record("another kind of change")
            return
        }
        #expect(property == "valid-until" && value == "2030 ok")
        draft2.change = .newStatement(subject: "D0370", property: "…!", value: "2030", span: DateSpan())
        #expect(throws: SubmissionRefused.self) { try draft2.checked() }
        #expect(try draft.checked().source.title == "A page")
    }

    /// The pieces of a difference always give both texts back.
    @Test(arguments: 1...100) func aDifferenceHoldsBothTexts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func text() -> String {
            (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                ["the", "image", "is", "read  ", "\n", "D0370,", "é", ""].randomElement(using: &generator) ?? ""
            }.joined(separator: " ")
        }
        let (old, new) = (text(), text())
        let pieces = WordDifference.between(old, and: new)
        #expect(pieces.filter { if case .new = $0 { false } else { true } }.map(\.text).joined() == old)
        #expect(pieces.filter { if case .gone = $0 { false } else { true } }.map(\.text).joined() == new)
        if old == new { #expect(pieces.allSatisfy { if case .same = $0 { true } else { false } }) }
    }

    @Test func aDifferenceOfLongTextsIsShownWhole() {
        let old = String(repeating: "word ", count: 3000)
        #expect(WordDifference.between(old, and: "short") == [.gone(old), .new("short")])
        #expect(WordDifference.between("", and: "") == [])
        #expect(
            WordDifference.between("read by the dentist", and: "read by another dentist") == [
                .same("read by "), .gone("the "), .new("another "), .same("dentist"),
            ])
    }
}
