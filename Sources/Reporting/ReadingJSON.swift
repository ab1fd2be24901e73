public import Essentials
import Ultrasound

extension Reading {
    /// The reading as `reading.yaml` may hold it: JSON is YAML, and reading it back gives an equal value.
    ///
    /// What was read from a file comes back without its lines.
    public var json: JSONValue {
        .members([
            "reader": .string(readerID),
            "signed": signing.map { .string($0.description) },
            "exam": .string(exam),
            "clinical": text(clinical),
            "area": text(area),
            "technique": text(technique),
            "comparison": comparison.map(\.readingJSON),
            "quality": text(quality),
            "limits": limits.isEmpty ? nil : .strings(limits),
            "findings": list(findings.map(\.readingJSON)),
            "lesions": list(lesions.map(\.readingJSON)),
            "measurements": list(measurements.map(\.readingJSON)),
            "impression": text(impression),
            "effectOnTreatment": text(effectOnTreatment),
            "recommendations": text(recommendations),
            "criticalCommunication": criticalCommunication?.json,
        ])
    }
}

/// An array, or nothing where it is empty.
private func list(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }

extension ReadingComparison {
    var readingJSON: JSONValue {
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

extension ReadingFinding {
    var readingJSON: JSONValue {
        .members([
            "region": .string(region), "side": side.map { .string($0.rawValue) },
            "normal": isNormal ? .bool(true) : nil, "fields": FieldEntry.json(fields),
            "text": text.isEmpty ? nil : .string(text),
        ])
    }
}

extension ReadingLesion {
    var readingJSON: JSONValue {
        .members([
            "id": .string(id), "tracking": .string(tracking), "trackingUID": trackingUID.map { .string($0) },
            "kind": .string(kind), "region": .string(region), "side": side.map { .string($0.rawValue) },
            "site": site.isEmpty ? nil : .string(site), "fields": FieldEntry.json(fields),
            "text": text.isEmpty ? nil : .string(text),
        ])
    }
}

extension FieldEntry {
    /// A group of the fields; nil where there is none.
    static func json(_ entries: [FieldEntry]) -> JSONValue? {
        entries.isEmpty ? nil : .object(JSONObject(entries.map { ($0.field, $0.value.readingJSON) }))
    }
}

extension FieldValue {
    var readingJSON: JSONValue {
        switch self {
        case .choice(let word): .string(word)
        case .text(let text): .string(text)
        case .quantity(let quantity): .string("\(quantity.decimal) \(quantity.unit)")
        case .measurement(let id): ["measurement": .string(id)]
        }
    }
}

extension ReadingMeasurement {
    var readingJSON: JSONValue {
        var name: String?
        var uid: String?
        switch image {
        case .name(let text): name = text
        case .sopInstanceUID(let text): uid = text
        }
        return .members([
            "id": .string(id), "label": .string(label), "kind": .string(kind.rawValue), "region": .string(region),
            "side": side.map { .string($0.rawValue) }, "lesion": lesion.map { .string($0) },
            "image": name.map { .string($0) }, "instance": uid.map { .string($0) },
            "frame": .number(JSONNumber(frame)), "points": ReadingMeasurement.json(points),
            "repeats": repeats.isEmpty ? nil : .array(repeats.map(ReadingMeasurement.json)),
            "conditions": conditions.readingJSON, "prior": prior?.readingJSON,
        ])
    }

    private static func json(_ points: [ImagePoint]) -> JSONValue {
        .array(points.map { .array([$0.x, $0.y].compactMap { JSONNumber($0).map(JSONValue.number) }) })
    }
}

extension MeasurementConditions {
    fileprivate var readingJSON: JSONValue? {
        stated.isEmpty
            ? nil
            : .members([
                "state": text(state), "plane": text(plane), "probeSite": text(probeSite), "device": text(device),
            ])
    }
}

extension PriorMeasurement {
    fileprivate var readingJSON: JSONValue {
        .members([
            "value": .string(quantity.decimal), "unit": .string(quantity.unit), "date": .string(date.description),
            "conditions": conditions.readingJSON,
        ])
    }
}
