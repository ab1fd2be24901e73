import CodeReference

/// The shipped code sets, with two small releases of ICD-10-CM that have half a year between them.
enum SampleShelf {
    /// One for all tests that only look; nil where the shipped data can't be read.
    static let shared = try? CodeShelf.shipped(diagnoses: diagnoses())
    /// The same without any diagnosis.
    static let bare = try? CodeShelf.shipped()

    static func diagnoses() throws -> DiagnosisReleases {
        try DiagnosisReleases(files: [
            file(
                "ICD-10-CM, April 2025", "2025-04-01", "2025-09-30",
                ["K11\tH\tGlands", "K11.2\tH\tSialoadenitis", "K11.20\tB\tOld", "K11.21\tB\tAcute", "R22\tB\tSwelling"]),
            file(
                "ICD-10-CM, April 2026", "2026-04-01", "2026-09-30",
                [
                    "K11\tH\tGlands", "K11.2\tH\tSialoadenitis\tB26:mumps (B26.-)\t\tParotitis", "K11.21\tB\tAcute",
                    "K11.22\tB\tAcute, again\tK11.21:acute (K11.21)", "R22\tH\tSwelling", "R22.0\tB\tSwelling, head",
                ], words: ["acute\t2 1", "parotitis\t1", "swelling\t4 1"]),
        ])
    }

    private static func file(
        _ name: String, _ from: String, _ until: String, _ codes: [String], words: [String] = []
    ) -> DiagnosisFile {
        let head = [
            "#icd10cm\t1", "#release\t\(name)", "#from\t\(from)", "#until\t\(until)", "#source\tA test", "#notes\tyes",
        ]
        let lines =
            head + ["#groups\t0", "#codes\t\(codes.count)"] + codes + ["#words\t\(words.count)"] + words
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        return DiagnosisFile(name: name, head: Array(bytes.prefix(4096)), read: { bytes })
    }
}
