import Reporting
import Ultrasound

/// Measurements in words: what they are, and what their number rests on.
enum MeasurementWords {
    static func name(_ kind: MeasurementKind) -> String {
        switch kind {
        case .longAxis: "long axis"
        case .shortAxis: "short axis"
        case .distanceFromSkin: "distance from the skin"
        case .area: "area of the ellipse"
        case .length, .depth, .thickness, .width, .diameter, .duration, .velocity: kind.rawValue
        }
    }

    /// `Stone, long axis`; the kind alone where it is the label, too.
    static func title(_ measurement: ShownStudy.Measurement) -> String {
        let kind = name(measurement.kind)
        let said = measurement.label.lowercased()
        return said.contains(kind) || measurement.kind == .length
            ? measurement.label : "\(measurement.label), \(kind)"
    }

    /// Region, resolution and warnings of a value, or the reason of a refusal and its cure.
    static func origin(_ measurement: ShownStudy.Measurement) -> String {
        if let refusal = measurement.result.refusal { return refusal.description }
        guard let calibration = measurement.result.calibration else { return "" }
        var sentences = [
            "Frame \(measurement.frame), region \(calibration.regionIndex + 1), \(short(calibration.smallest)) "
                + "\(calibration.unit.spoken) resolved."
        ]
        sentences += measurement.result.warnings.map(\.words)
        if !measurement.change.isEmpty { sentences.append(measurement.change) }
        return sentences.joined(separator: " ")
    }
}
