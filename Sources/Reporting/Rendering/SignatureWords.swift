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

    /// What stands where the signature would: what is missing.
    var gaps: [(blocks: Bool, words: String)] { report.gaps.map { ($0.blocksSigning, $0.words) } }
}
