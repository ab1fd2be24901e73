import Essentials
import Practice
import Reporting
import Trust

/// Signed versions and addenda in words.
enum SignedMapping {
    static func addendum(_ addendum: Addendum) -> SignedParts.Added {
        let digest = Addendum.digest(of: addendum.json).hex
        let covers =
            addendum.number == 1 ? "the signed report" : "the signed report and addendum \(addendum.number - 1)"
        return .init(
            number: addendum.number, text: addendum.text, reason: addendum.reason,
            stamp: Stamp(
                signer: addendum.author.name, license: addendum.author.license, statement: Addendum.meaning,
                time: "\(Words.moment(addendum.time)) \(Words.zone(addendum.time))",
                covers: "addendum \(spacedDigest(String(digest.prefix(16)))) … and \(covers)"))
    }

    static func version(_ version: SignedVersion, of id: String) -> SignedParts.Version {
        let base = "\(CasePlace.report.address(of: id))/signed/\(version.number)"
        return .init(
            title: version.kind == .report ? "Report" : "Addendum \(version.number - 1)",
            line: "Signed \(Words.moment(version.at)) by \(version.byName)"
                + (version.reason.isEmpty ? "." : ". Why: \(Words.stop(version.reason))"),
            digest: "SHA-256 \(spacedDigest(version.digest.hex))",
            files: version.files.map {
                Downloads.File(
                    name: $0.name, address: "\(base)/\(PercentCoding.encode($0.name))",
                    meaning: $0.name.hasSuffix(".json") && !$0.name.contains("fhir")
                        ? "What the signature covers" : FileMeaning.of($0.name),
                    size: spokenSize($0.size))
            })
    }
}
