import Essentials
import Patients
import Trust

extension ReportOutline {
    /// The signature's rows, or none.
    var signature: [(name: String, value: String)] {
        guard let signature = report.signature else { return [] }
        let signer = signature.signer
        let license = signer.license.isEmpty ? "" : ", licence \(signer.license)"
        return [
            (name: "Signed by", value: "\(signer.spoken)\(license), NPI \(signer.npi)"),
            (name: "Meaning", value: signature.meaning),
            (
                name: "Time",
                value: "\((try? signature.time.date.spoken) ?? "") at \(signature.time.spokenTime) (\(signature.time))"
            ),
        ]
    }

    /// The key and the signature in hexadecimal.
    var signatureProof: [Note] {
        guard let signature = report.signature else { return [] }
        return [
            Note(
                title: "Binds",
                text: "this report and the digests of \(count(report.images.count, "image")), by Ed25519"),
            Note(title: "Key", text: "", machine: signature.key.hex),
            Note(title: "Signature", text: "", machine: Hex.encode(signature.value)),
        ]
    }

    /// An addendum as it stands below the report: what is added, then who answers for it.
    func rows(_ addendum: Addendum) -> [(name: String, value: String)] {
        let license = addendum.author.license.isEmpty ? "" : ", licence \(addendum.author.license)"
        return [
            (name: "Reason", value: addendum.reason),
            (name: "Signed by", value: "\(addendum.author.name)\(license), NPI \(addendum.author.npi)"),
            (name: "Meaning", value: Addendum.meaning),
            (
                name: "Time",
                value: "\((try? addendum.time.date.spoken) ?? "") at \(addendum.time.spokenTime) (\(addendum.time))"
            ),
        ]
    }

    /// What an addendum binds, its key and signature.
    func proof(_ addendum: Addendum) -> [Note] {
        let covers =
            addendum.number == 1 ? "the signed report" : "the signed report and addendum \(addendum.number - 1)"
        return [
            Note(title: "Binds", text: "this addendum to \(covers), by Ed25519"),
            Note(title: "Report", text: "", machine: addendum.report.hex),
            Note(title: "Key", text: "", machine: addendum.key.hex),
            Note(title: "Signature", text: "", machine: Hex.encode(addendum.signature)),
        ]
    }

    /// What stands where the signature would: what is missing.
    var gaps: [(blocks: Bool, words: String)] { report.gaps.map { ($0.blocksSigning, $0.words) } }
}
