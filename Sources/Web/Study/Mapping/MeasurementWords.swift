import Reporting
import Ultrasound

/// Measurements in words: what they are, and what their number rests on.
enum MeasurementWords {
    /// `Stone, long axis`; the label alone where it says what was measured.
    static func title(_ measurement: ShownStudy.Measurement) -> String { measurement.kind.name(measurement.label) }

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
