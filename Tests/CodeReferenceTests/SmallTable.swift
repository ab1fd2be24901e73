import CodeReference
import Foundation
import TestSupport

/// Tables of a few lines, written as the converter writes them, and the whole ones that `make reference` made.
enum SmallTable {
    static func text(
        _ name: String = "ICD-10-CM, April 2026", from: String = "2026-04-01", until: String = "2026-09-30",
        notes: Bool = true,
        groups: [String] = ["K00\tK14\tDiseases of mouth", "K00\tK95\tDigestive\tR00-R94:signs (R00-R94)"],
        codes: [String] = [
            "K11\tH\tSalivary glands", "K11.2\tH\tSialoadenitis\tB26:mumps (B26.-)\t\tParotitis",
            "K11.21\tB\tAcute sialoadenitis\tK11.22:recurrent (K11.22)", "K11.22\tB\tAcute recurrent sialoadenitis",
            "R22\tH\tSwelling", "R22.0\tB\tLocalized swelling, head",
        ], words: [String] = ["parotitis\t1", "sialoadenitis\t1 1 1", "swelling\t4 1"]
    ) -> String {
        let head = [
            "#icd10cm\t1", "#release\t\(name)", "#from\t\(from)", "#until\t\(until)", "#source\tA test",
            "#notes\t\(notes ? "yes" : "no")",
        ]
        let lines =
            head + ["#groups\t\(groups.count)"] + groups + ["#codes\t\(codes.count)"] + codes
            + ["#words\t\(words.count)"] + words
        return lines.joined(separator: "\n") + "\n"
    }

    static func file(_ text: String) -> DiagnosisFile {
        let bytes = Array(text.utf8)
        return DiagnosisFile(name: "small", head: Array(bytes.prefix(4096)), read: { bytes })
    }
}

/// ICD-10-CM whole, as `make reference` wrote it.
enum WholeTable {
    static let folder = Peer.root.appendingPathComponent(".build/reference")

    static let releases = Result {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasPrefix("icd10cm-") && $0.pathExtension == "tsv" }
        return try DiagnosisReleases(
            files: files.map { url in
                let handle = try FileHandle(forReadingFrom: url)
                defer { try? handle.close() }
                let head = [UInt8](try handle.read(upToCount: 4096) ?? Data())
                return DiagnosisFile(name: url.lastPathComponent, head: head) { [UInt8](try Data(contentsOf: url)) }
            })
    }

    static func latest() throws -> DiagnosisTable {
        let releases = try releases.get()
        return try releases.table(releases.releases.count - 1)
    }
}
