import CodeReference
import Essentials
import Testing

@Suite struct DiagnosisReleasesTests {
    private func day(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

    /// Two releases with a hole of half a year between them: K11.20 goes, K11.22 comes.
    private func releases() throws -> DiagnosisReleases {
        let old = ["K11\tH\tGlands", "K11.20\tB\tOld", "K11.21\tB\tAcute", "R22\tB\tSwelling"]
        let new = ["K11\tH\tGlands", "K11.21\tB\tAcute", "K11.22\tB\tNew", "R22\tH\tSwelling", "R22.0\tB\tHead"]
        return try DiagnosisReleases(files: [
            SmallTable.file(SmallTable.text(codes: new, words: [])),
            SmallTable.file(
                SmallTable.text(
                    "ICD-10-CM, April 2025", from: "2025-04-01", until: "2025-09-30", notes: false, codes: old,
                    words: [])),
        ])
    }

    @Test func theDatePicksTheRelease() throws {
        let releases = try releases()
        #expect(releases.releases.map(\.version) == ["2025-04", "2026-04"])
        #expect(releases.ground(on: try day("2025-03-31")) == .before)
        #expect(releases.ground(on: try day("2025-04-01")) == .stated(0))
        #expect(releases.ground(on: try day("2025-09-30")) == .stated(0))
        #expect(releases.ground(on: try day("2025-10-01")) == .between(0, 1))
        #expect(releases.ground(on: try day("2026-03-31")) == .between(0, 1))
        #expect(releases.ground(on: try day("2026-04-01")) == .stated(1))
        #expect(releases.ground(on: try day("2026-10-01")) == .after(1))
        #expect(try releases.notes(on: try day("2025-05-01"))?.release.version == "2026-04")
    }

    @Test func saysHowWellItKnows() throws {
        let releases = try releases()
        let (old, new) = (releases.releases[0], releases.releases[1])
        func look(_ code: String, _ text: String) throws -> DiagnosisLookup {
            try releases.lookUp(code, on: try day(text))
        }
        func ground(_ lookup: DiagnosisLookup) -> DiagnosisLookup.Ground? {
            if case .inForce(_, let ground) = lookup { ground } else { nil }
        }
        #expect(try ground(look("K11.20", "2025-05-01")) == .stated(old))
        #expect(try ground(look("K11.21", "2025-12-01")) == .enclosed(old, new))
        #expect(try ground(look("K11.21", "2027-01-01")) == .lastKnown(new))
        guard case .uncertain(let entry, old, new) = try look("K11.20", "2025-12-01") else {
            Issue.record("a code that changed is not uncertain")
            return
        }
        #expect(entry.title == "Old")
        guard case .uncertain = try look("R22", "2025-12-01"), case .uncertain = try look("K11.22", "2025-12-01") else {
            Issue.record("a code that became a header is not uncertain")
            return
        }
        guard case .notInForce(_, [old], .stated(new)) = try look("K11.20", "2026-05-01") else {
            Issue.record("a code that went is not said to have gone")
            return
        }
        guard case .beforeFirst(old, let first) = try look("K11.21", "2024-01-01") else {
            Issue.record("a day before the first release is not said to be so")
            return
        }
        #expect(first?.title == "Acute")
        #expect(try look("K11.99", "2026-05-01") == .notKnown)
        #expect(try look("ranula", "2026-05-01") == .malformed)
        #expect(try releases.history(of: "r22").map(\.isBillable) == [true, false])
    }

    @Test func refusesReleasesThatShareDays() throws {
        let file = SmallTable.file(SmallTable.text())
        #expect(throws: DiagnosisTableError.self) { try DiagnosisReleases(files: [file, file]) }
        #expect(throws: DiagnosisTableError.self) { try DiagnosisReleases(files: []) }
    }
}
