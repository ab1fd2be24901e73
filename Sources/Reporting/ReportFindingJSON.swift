import DICOM
import Essentials
import Ultrasound

extension ReportedRegion {
    var json: JSONValue {
        .members([
            "id": .string(id), "label": .string(label), "side": side.map { .string($0.rawValue) }, "site": site.json,
            "sideCode": sideCode?.json, "normal": normal.map { .string($0) }, "fields": .array(fields.map(\.json)),
            "text": Reporting.text(text),
        ])
    }
}

extension ReportedField {
    var json: JSONValue {
        .members([
            "id": .string(id), "label": .string(label), "code": code?.json, "value": value.json,
            "references": references.isEmpty ? nil : .array(references.map(\.json)),
        ])
    }
}

extension ReportedValue {
    var json: JSONValue {
        switch self {
        case .choice(let word, let meaning, let code):
            .members(["choice": .string(word), "meaning": Reporting.text(meaning), "code": code?.json])
        case .quantity(let quantity): quantity.json
        case .text(let words): ["text": .string(words)]
        case .measured(let id, let spoken): ["measurement": .string(id), "shown": .string(spoken)]
        }
    }
}

extension Quantity {
    var json: JSONValue {
        .members(["value": JSONNumber(decimal: decimal).map { .number($0) } ?? .string(decimal), "unit": .string(unit)])
    }
}

extension TemplateReference {
    var json: JSONValue {
        .members([
            "text": .string(text), "population": .string(population), "side": side.map { .string($0.rawValue) },
            "sources": .strings(sources),
        ])
    }
}

extension ReportedLesion {
    var json: JSONValue {
        .members([
            "id": .string(id), "tracking": .string(tracking), "trackingUID": .string(trackingUID),
            "kind": .string(kind), "kindLabel": .string(kindLabel), "region": .string(region),
            "regionLabel": .string(regionLabel), "side": side.map { .string($0.rawValue) }, "site": siteCode.json,
            "sideCode": sideCode?.json, "where": Reporting.text(site), "fields": .array(fields.map(\.json)),
            "text": Reporting.text(text), "measurements": .strings(measurements),
        ])
    }
}

extension ReportedMeasurement {
    var json: JSONValue {
        .members([
            "id": .string(id), "label": .string(label), "kind": .string(kind.rawValue), "region": .string(region),
            "regionLabel": .string(regionLabel), "side": side.map { .string($0.rawValue) }, "site": siteCode.json,
            "sideCode": sideCode?.json, "lesion": lesion.map { .string($0) },
            "image": [
                "name": .string(imageName), "sopInstanceUID": .string(sopInstanceUID),
                "sopClassUID": .string(sopClassUID), "frame": .number(JSONNumber(frame)),
            ],
            "points": .array(points.map { .array([number($0.x), number($0.y)].compactMap { $0 }) }),
            "quantity": quantity?.json,
            "result": result.json,
            "conditions": conditions.json,
            "prior": prior?.json,
            "change": change?.json,
        ])
    }
}

extension MeasurementConditions {
    var json: JSONValue? {
        let members = [
            ("state", text(state)), ("plane", text(plane)), ("probeSite", text(probeSite)), ("device", text(device)),
        ].compactMap { key, value in value.map { (key, $0) } }
        return members.isEmpty ? nil : .object(JSONObject(members))
    }
}

extension CalliperResult {
    var json: JSONValue {
        .members([
            "pixels": number(pixels),
            "calibrated": calibration.map {
                .members([
                    "value": number($0.value), "unit": .string($0.unit.rawValue),
                    "regionIndex": .number(JSONNumber($0.regionIndex)), "deltaX": number($0.deltaX),
                    "deltaY": number($0.deltaY), "smallest": number($0.smallest),
                ])
            },
            "refused": refusal.map {
                [
                    "reason": .string($0.reason.rawValue), "words": .string($0.words), "cure": .string($0.cure),
                ]
            },
            "warnings": warnings.isEmpty ? nil : .strings(warnings.map(\.rawValue)),
        ])
    }
}

extension PriorMeasurement {
    var json: JSONValue {
        .members([
            "quantity": quantity.json, "date": .string(date.description), "conditions": conditions.json,
        ])
    }
}

extension MeasurementChange {
    var json: JSONValue {
        .members([
            "word": .string(word.rawValue), "difference": difference?.json, "error": error?.json,
            "words": .string(words), "code": code?.json,
        ])
    }
}

extension MeasurementError {
    var json: JSONValue {
        switch origin {
        case .published(let sources):
            ["quantity": quantity.json, "origin": "published", "sources": .strings(sources)]
        case .repeats(let count):
            ["quantity": quantity.json, "origin": "repeats", "placements": .number(JSONNumber(count))]
        }
    }
}
