import Essentials
import Reporting
import Ultrasound

extension CasePresenter {
    /// The links that a statement's proofs become; an account has none.
    func links(_ proofs: [ProofPointer]) -> [EvidenceLink] {
        var seen: Set<EvidenceLink> = []
        return proofs.compactMap(link).filter { seen.insert($0).inserted }
    }

    /// Said in the margin of proofs without a page.
    func remark(_ proofs: [ProofPointer]) -> String {
        let accounts = proofs.compactMap { if case .account(let id) = $0 { "Account \(id)" } else { nil } }
        return accounts.joined(separator: ", ")
    }

    private func link(_ proof: ProofPointer) -> EvidenceLink? {
        switch proof {
        case .image(let uid, let frame):
            guard let index = record.images.firstIndex(where: { $0.image.sopInstanceUID == uid }) else { return nil }
            return EvidenceLink(
                kind: .image, text: "Image \(index + 1), frame \(frame)", address: imageAddress(index + 1, frame: frame)
            )
        case .measurement(let id):
            guard let measurement = record.report?.measurement(id) else { return nil }
            let number = imageNumber(measurement) ?? 1
            return EvidenceLink(
                kind: .measurement, text: "\(measurement.name) \(measurement.spoken), image \(number)",
                address: imageAddress(number, frame: measurement.frame, part: anchor(measurement.id)))
        case .reportField(let path):
            let section = String(path.split(separator: ".").first ?? "")
            let isSignature = section == "signature"
            return EvidenceLink(
                kind: isSignature ? .signature : .field,
                text: isSignature
                    ? "Signature" : "Report, \(Words.plain(path.split(separator: ".").joined(separator: ", ")))",
                address: address(.report, section))
        case .orderField(let path):
            return EvidenceLink(kind: .field, text: "Order, \(Words.plain(path))", address: address(.report, "order"))
        case .caseField(let path):
            return EvidenceLink(
                kind: .field, text: "Case, \(Words.field(path))",
                address: address(.images, "entered"))
        case .account, .noteWords:
            return nil
        }
    }

    /// The page of a study with one image on the stage.
    func imageAddress(_ number: Int, frame: Int? = nil, part: String = "") -> String {
        CasePlace.address(ofImage: number, frame: frame, part: part, at: address(.images))
    }

    /// The number of the image on which something was measured, counted from 1.
    func imageNumber(_ measurement: ReportedMeasurement) -> Int? {
        record.images.firstIndex { $0.image.sopInstanceUID == measurement.sopInstanceUID }.map { $0 + 1 }
    }

    /// Where a measurement stands on its page.
    func anchor(_ id: String) -> String { ViewerMapping.anchor(id) }
}
