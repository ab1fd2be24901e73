import CodeReference
import Essentials
import Testing

@testable import Coding

/// Decisions by whole releases of ICD-10-CM: two small ones with half a year between them.
@Suite struct WholeDiagnosesTests {
    private static let old = [
        "K11\tH\tGlands", "K11.20\tB\tOld", "K11.21\tB\tAcute", "R22\tB\tSwelling", "Z99.8\tB\tOther",
    ]
    private static let new = [
        "K11\tH\tGlands", "K11.2\tH\tInflamed", "K11.21\tB\tAcute\tK11.22:recurrent (K11.22)", "K11.22\tB\tRecurrent",
        "R22\tH\tSwelling", "R22.0\tB\tHead", "Z99.8\tB\tOther",
    ]

    private static func file(_ name: String, _ from: String, _ until: String, _ codes: [String]) -> DiagnosisFile {
        let head = [
            "#icd10cm\t1", "#release\t\(name)", "#from\t\(from)", "#until\t\(until)", "#source\tA test", "#notes\tyes",
        ]
        let groups = ["#groups\t1", "K00\tK95\tDigestive\tR00-R94:signs (R00-R94)"]
        let lines = head + groups + ["#codes\t\(codes.count)"] + codes + ["#words\t0"]
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        return DiagnosisFile(name: name, head: Array(bytes.prefix(4096)), read: { bytes })
    }

    private static let releases = Result {
        try DiagnosisReleases(files: [
            file("April 2026", "2026-04-01", "2026-09-30", new), file("April 2025", "2025-04-01", "2025-09-30", old),
        ])
    }

    private func facts(_ codes: [String], on date: String) throws -> CodingFacts {
        var facts = try #require(try WorkedCase.all().first { $0.id == "complete-service" }).facts
        facts.dateOfService = .known(try CalendarDate(date))
        facts.diagnoses = codes.map { .init(code: $0) }
        return facts
    }

    private func answers(_ codes: [String], on date: String) throws -> [String] {
        let facts = try facts(codes, on: date)
        let decider = try shippedDecider.get().reading(Self.releases.get(), for: facts)
        return decider.decide(facts).diagnoses.map { "\($0.code) \($0.status.rawValue): \($0.fact)" }
    }

    @Test(arguments: [
        ("Z99.8", "2026-05-01", "valid: in force on 2026-05-01 and billable (April 2026)"),
        ("K11", "2026-05-01", "not-billable: a heading of April 2026: codes below it are billed"),
        ("K11.20", "2026-05-01", "not-billable: not in force on 2026-05-01: 2025-04-01 to 2025-09-30 (April 2026)"),
        ("K11.20", "2025-05-01", "valid: in force on 2025-05-01 and billable (April 2025)"),
        ("K11.22", "2025-05-01", "not-billable: not in force on 2025-05-01: 2026-04-01 to 2026-09-30 (April 2025)"),
        ("R22", "2025-05-01", "valid: in force on 2025-05-01 and billable (April 2025)"),
        ("K11.5", "2026-05-01", "unknown: not in April 2026"),
        ("Z99.8", "2025-12-01", "valid: in force on 2025-12-01 and billable (April 2025 and April 2026 alike)"),
        ("K11.20", "2025-12-01", "unknown: not in April 2025 and April 2026 alike"),
        ("R22", "2025-12-01", "unknown: not in April 2025 and April 2026 alike"),
        ("Z99.8", "2027-01-01", "valid: billable when last checked (April 2026)"),
        ("Q", "2026-05-01", "unknown: not of the shape of ICD-10-CM"),
    ])
    func theReleaseOfTheDaySpeaks(_ code: String, _ date: String, _ wanted: String) throws {
        #expect(try answers([code], on: date) == ["\(code) \(wanted)"])
    }

    @Test func notesOfTheListKeepCodesApart() throws {
        let apart = try answers(["K11.21", "K11.22", "Z99.8"], on: "2026-05-01")
        #expect(
            apart == [
                "K11.21 excluded: not together with K11.22 (Excludes1)",
                "K11.22 excluded: not together with K11.21 (Excludes1)",
                "Z99.8 valid: in force on 2026-05-01 and billable (April 2026)",
            ])
        // By the note of the chapter.
        #expect(try answers(["K11.21", "R22.0"], on: "2026-05-01").allSatisfy { $0.contains("excluded") })
    }

    /// The bundle carries what was used: it is decided again without the releases, byte for byte.
    @Test(arguments: ["2025-05-01", "2025-12-01", "2026-05-01", "2027-01-01", "2024-01-01"])
    func replaysWithoutTheReleases(_ date: String) throws {
        let facts = try facts(["K11.21", "K11.22", "R22", "K11.20", "K11.5", "Z99.8"], on: date)
        let shipped = try shippedDecider.get()
        let decider = try shipped.reading(Self.releases.get(), for: facts)
        let first = decider.decide(facts)
        let again = try replay(
            facts: facts.json, rules: JSONValue(parsing: decider.rules.json.canonical),
            codes: JSONValue(parsing: decider.codes.json.canonical))
        #expect(again.json.canonical == first.json.canonical && again.text == first.text)
        let apart = first.json.canonical != shipped.decide(facts).json.canonical
        #expect(apart == (date >= "2025"))
        // Diagnoses never pick a code.
        #expect(first.summary == shipped.decide(facts).summary)
        #expect((decider.codes.json["diagnoses"]?["codes"]?.array?.count ?? 0) <= 6 || !apart)
    }

    @Test func withoutReleasesDateOrDiagnosesNothingChanges() throws {
        let shipped = try shippedDecider.get()
        let releases = try Self.releases.get()
        let whole = shipped.codes.json.canonical
        var facts = try facts(["K11.21"], on: "2026-05-01")
        #expect(try shipped.reading(nil, for: facts).codes.json.canonical == whole)
        facts.dateOfService = .unknown
        #expect(try shipped.reading(releases, for: facts).codes.json.canonical == whole)
        #expect(try shipped.reading(releases, for: try self.facts([], on: "2026-05-01")).codes.json.canonical == whole)
        #expect(
            try shipped.reading(releases, for: try self.facts(["K11"], on: "2024-01-01")).codes.json.canonical == whole)
    }

    /// Rules of an older bundle lack the sentences that name the release, and are decided by all the same.
    @Test func olderRulesStillDecide() throws {
        let shipped = try shippedDecider.get()
        guard case .object(var files) = shipped.rules.json, case .object(var file)? = files["diagnoses"],
            let list = file["principles"]?.array
        else { return #expect(Bool(false), "the rules have no diagnoses") }
        file["principles"] = .array(list.filter { $0["id"]?.string?.hasSuffix("-whole") == false })
        #expect(file["principles"]?.array?.count == list.count - 2)
        files["diagnoses"] = .object(file)
        let facts = try facts(["K11"], on: "2026-05-01")
        let older = Decider(rules: try RuleBook(json: .object(files)), codes: shipped.codes)
        let answer = try older.reading(Self.releases.get(), for: facts).decide(facts).diagnoses
        #expect(answer.map(\.fact) == ["a heading: codes below it are billed"])
    }
}
