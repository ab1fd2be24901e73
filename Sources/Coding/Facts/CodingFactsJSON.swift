public import Essentials
import YAMLSource

extension CodingFacts {
    /// The facts in the shape of their file, what is unknown left out; reads back as the same facts.
    public var json: JSONValue {
        .members([
            "dateOfService": dateOfService.json { .string($0.description) },
            "plan": plan.json { .string($0.rawValue) },
            "parties": .array(
                parties.map {
                    .members(["id": .string($0.id), "associatedWith": $0.associatedWith.json { .strings($0) }])
                }),
            "billing": billing.map { .strings($0) },
            "services": .array(services.map(\.json)),
            "diagnoses": .array(diagnoses.map { ["system": .string($0.system), "code": .string($0.code)] }),
            "proofs": proofs.isEmpty
                ? nil
                : .object(
                    JSONObject(
                        proofs.sorted { $0.key < $1.key }.map { key, pointers in
                            (key, JSONValue.strings(pointers.map(\.text)))
                        })),
        ])
    }

    /// Reads ``json`` back.
    ///
    /// - Throws: ``YAMLSource/SourceError`` for anything else.
    public init(json: JSONValue) throws {
        try self.init(parsing: Array(json.canonical.utf8), file: "facts.json")
    }
}

extension CodingFacts.Service {
    var json: JSONValue {
        .members([
            "id": .string(id), "study": study.map { .string($0) },
            "activity": activity.json { .string($0.rawValue) },
            "modality": modality.json { .string($0.rawValue) },
            "area": area.json { .strings($0.map(\.rawValue)) },
            "side": side.json { .string($0.rawValue) },
            "field": field.json { .string($0.rawValue) },
            "exposures": exposures.json { .number(JSONNumber($0)) },
            "scan": scan.json { .string($0.rawValue) },
            "view": view.json { .string($0.rawValue) },
            "process": process.json { .string($0.rawValue) },
            "inputs": inputs.json { .array($0.map(\.json)) },
            "purpose": purpose.json { .string($0.rawValue) },
            "indication": indication.json { .string($0.rawValue) },
            "whyNotRadiograph": whyNotRadiograph.json { .string($0.rawValue) },
            "performedBy": performedBy.json { .string($0) },
            "capture": capture.json, "interpretation": interpretation.json,
            "result": result.json { .string($0.rawValue) },
            "narrative": narrative.json { .string($0.rawValue) },
        ])
    }
}

extension CodingFacts.Input {
    var json: JSONValue {
        .members([
            "modality": modality.json { .string($0.rawValue) }, "volume": volume.json { .bool($0) },
            "date": date.json { .string($0.description) },
        ])
    }
}

extension CodingFacts.Capture {
    var json: JSONValue? {
        let value = JSONValue.members([
            "by": by.json { .string($0) }, "date": date.json { .string($0.description) },
            "images": images.json { .string($0.rawValue) }, "labels": labels.json { .string($0.rawValue) },
        ])
        return value.object?.isEmpty == true ? nil : value
    }
}

extension CodingFacts.Interpretation {
    var json: JSONValue? {
        let value = JSONValue.members([
            "by": by.json { .string($0) }, "date": date.json { .string($0.description) },
            "form": form.json { .string($0.rawValue) }, "signed": signed.json { .bool($0) },
            "findings": findings.json { .bool($0) }, "impression": impression.json { .bool($0) },
            "effectOnTreatment": effectOnTreatment.json { .bool($0) },
        ])
        return value.object?.isEmpty == true ? nil : value
    }
}

extension Fact {
    /// Nil when unknown, `{"oneOf": […]}` when contradicted.
    func json(_ write: (Value) -> JSONValue) -> JSONValue? {
        switch self {
        case .unknown: nil
        case .known(let value): write(value)
        case .contradicted(let values): ["oneOf": .array(values.map(write))]
        }
    }
}
