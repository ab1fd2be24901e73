import Coding
import Essentials
public import Evidence
import Patients
import Reporting
import Trust
import Ultrasound

/// Gathers what proves one party's claim and signs it.
struct EvidenceBuilder {
    let material: CaseMaterial
    let report: Report?
    let facts: CodingFacts
    let rules: JSONValue
    let decision: CodingDecision
    /// Renditions of the report, such as `report.pdf` and `report.dcm`.
    let renditions: [OutputFile]

    /// - Parameters:
    ///   - readsReport: whether the party's service is, or includes, the reading; if not, the report stays out.
    ///   - override: what names the code in place of the decision, which goes in as it is.
    func bundle(
        for answer: CodingDecision.Answer, code: String, readsReport: Bool, override: DecisionOverride?,
        signedAt: Timestamp, key: SigningKey
    ) throws -> EvidenceBundle {
        var files = [
            json("facts.json", .facts, facts.json), json("rules.json", .rules, rules),
            json("decision.json", .decision, decision.json), json("order.json", .order, order),
        ]
        if let override { files.append(json("override.json", .override, override.json)) }
        if readsReport, let report {
            files.append(json("report.json", .report, report.json))
            files += renditions.map {
                EvidenceBundle.File(name: $0.name, role: .rendition, mediaType: $0.mediaType, bytes: $0.bytes)
            }
        }
        files += try material.images.map {
            EvidenceBundle.File(
                name: EvidenceBundle.name(ofImage: $0.image.sopInstanceUID), role: .image,
                mediaType: "application/dicom", bytes: try $0.bytes())
        }
        return try EvidenceBundle(
            party: answer.party, dateOfService: material.source.dateOfService, code: code, system: answer.system,
            signedAt: signedAt, files: files, key: key)
    }

    private func json(_ name: String, _ role: EvidenceManifest.Role, _ value: JSONValue) -> EvidenceBundle.File {
        EvidenceBundle.File(
            name: name, role: role, mediaType: "application/json", bytes: Array(value.canonical.utf8))
    }

    private var order: JSONValue {
        let order = material.source.order
        return [
            "id": .string(order.id), "date": .string(order.date.description), "reason": .string(order.reason),
            "question": .string(order.question), "whyNotRadiograph": .string(order.whyNotRadiograph),
            "orderedBy": ["name": .string(order.orderedBy.spoken), "npi": .string(order.orderedBy.npi.digits)],
            "diagnoses": .array(
                order.diagnoses.map { ["system": .string($0.system), "code": .string($0.code)] }),
        ]
    }
}

extension EvidenceBundle {
    /// The entry of an image.
    public static func name(ofImage sopInstanceUID: String) -> String { "images/\(sopInstanceUID).dcm" }
}
