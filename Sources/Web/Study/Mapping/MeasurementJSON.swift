import Essentials
import Reporting
import Ultrasound

/// A measurement for the viewer's module: the number as the report gives it, or why there is none.
enum MeasurementJSON {
    static func value(_ measurement: ShownStudy.Measurement) -> JSONValue {
        let quantity = measurement.result.quantity
        return .members([
            "id": .string(measurement.id), "label": .string(measurement.label),
            "kind": .string(measurement.kind.rawValue), "value": quantity.map { .string($0.decimal) },
            "unit": quantity.map { .string($0.unit) }, "spoken": .string(measurement.spoken),
            "how": .string(MeasurementWords.origin(measurement)), "isRefused": .bool(measurement.isRefused),
            "region": .string(measurement.region), "side": .string(measurement.side?.rawValue ?? ""),
            "object": .string(measurement.object), "frame": .number(JSONNumber(measurement.frame)),
            "lesion": measurement.lesion.map { .string($0) },
        ])
    }
}
