import DICOM
public import Essentials
import Patients
import Trust
import Ultrasound

extension Report {
    /// The whole report; its canonical text is what the signature covers.
    public var json: JSONValue {
        .members([
            "resource": "tragus.report/1",
            "status": .string(status.rawValue),
            "template": .string(templateVersion),
            "header": header.json,
            "sections": .array(sections.map(\.json)),
            "comparison": comparison?.json,
            "criticalCommunication": criticalCommunication?.json,
            "images": .array(images.map(\.json)),
            "regions": .array(regions.map(\.json)),
            "lesions": .array(lesions.map(\.json)),
            "measurements": .array(measurements.map(\.json)),
            "sources": .array(sources.map(\.json)),
            "gaps": .array(gaps.map(\.json)),
            "notices": .strings(notices),
            "signing": signing.map { .string($0.description) },
            "signature": signature?.json,
        ])
    }
}

/// A string, or nothing where it is empty.
func text(_ string: String) -> JSONValue? { string.isEmpty ? nil : .string(string) }

func number(_ value: Double?) -> JSONValue? { value.flatMap(JSONNumber.init).map(JSONValue.number) }

extension CodedEntry {
    var json: JSONValue {
        ["system": .string(scheme), "code": .string(value), "meaning": .string(meaning)]
    }
}

extension ReportHeader {
    var json: JSONValue {
        .members([
            "patient": [
                "id": .string(patient.id), "name": .string(patient.name.spoken),
                "birthDate": .string(patient.birthDate.description), "sex": .string(patient.sex.rawValue),
            ],
            "facility": facility.reportJSON,
            "order": .members([
                "id": .string(order.id), "date": .string(order.date.description), "reason": text(order.reason),
                "question": text(order.question), "whyNotRadiograph": text(order.whyNotRadiograph),
                "orderedBy": order.orderedBy.reportJSON,
            ]),
            "examDate": .string(examDate.description),
            "examTime": text(examTime),
            "exam": .string(exam),
            "examCode": examCode?.json,
            "examCodeVerified": .bool(isExamCodeVerified),
            "studies": .strings(studyInstanceUIDs),
            "performers": .array(performers.map(\.reportJSON)),
            "reader": reader.reportJSON,
            "readerOrganization": readerOrganization.reportJSON,
        ])
    }
}

extension Organization {
    var reportJSON: JSONValue { ["id": .string(id), "name": .string(name), "npi": .string(npi.digits)] }
}

extension Provider {
    var reportJSON: JSONValue {
        .members([
            "id": .string(id), "name": .string(name.spoken), "credential": text(credential),
            "npi": .string(npi.digits), "license": text(license),
        ])
    }
}

extension ReportSection {
    var json: JSONValue {
        .members([
            "id": .string(id), "label": .string(label), "code": code?.json, "paragraphs": .strings(paragraphs),
        ])
    }
}

extension ReadingComparison {
    var json: JSONValue {
        switch self {
        case .noPrior: "none"
        case .compared(let studies):
            .array(
                studies.map {
                    .members([
                        "date": .string($0.date.description), "study": $0.studyInstanceUID.map { .string($0) },
                        "note": text($0.note),
                    ])
                })
        }
    }
}

extension CriticalCommunication {
    var json: JSONValue {
        [
            "to": .string(toWhom), "at": .string(time.description), "by": .string(byWhom), "how": .string(method),
            "readBack": .bool(readBack),
        ]
    }
}

extension ReportedImage {
    var json: JSONValue {
        .members([
            "name": .string(name), "sopInstanceUID": .string(sopInstanceUID), "sopClassUID": .string(sopClassUID),
            "study": .string(studyInstanceUID), "series": .string(seriesInstanceUID),
            "rows": .number(JSONNumber(rows)), "columns": .number(JSONNumber(columns)),
            "frames": .number(JSONNumber(frameCount)), "sha256": .string(digest.hex), "acquired": text(acquired),
            "laterality": text(laterality), "site": text(site), "orientation": text(orientation),
            "mechanicalIndex": number(mechanicalIndex), "thermalIndex": number(thermalIndex),
            "labelGaps": .strings(labelGaps), "simulated": .bool(isSimulated),
        ])
    }
}

extension ReportGap {
    var json: JSONValue {
        ["item": .string(item), "words": .string(words), "blocksSigning": .bool(blocksSigning)]
    }
}

extension TemplateSource {
    var json: JSONValue {
        .members([
            "key": .string(citation.key), "title": .string(citation.title), "locator": text(citation.locator),
            "standing": .string(citation.standing.rawValue), "seen": .string(seen.rawValue), "note": text(note),
        ])
    }
}

extension ReportSignature {
    var json: JSONValue {
        .members([
            "signer": signer.reportJSON, "meaning": .string(meaning), "time": .string(time.description),
            "algorithm": "Ed25519", "key": .string(key.hex), "value": text(Hex.encode(value)),
        ])
    }
}
