import Essentials
import Ultrasound

/// Compares a measurement with its prior, and says no more than its error allows.
enum MeasurementComparison {
    /// - Parameter published: the template's error for the region, used where its unit fits.
    static func change(
        _ measurement: ReportedMeasurement, prior: PriorMeasurement, repeats: [CalliperResult],
        published: TemplateMeasurementError?
    ) -> MeasurementChange {
        let before = "\(prior.quantity.spoken) on \(prior.date.spoken)"
        guard let now = measurement.quantity else {
            return notComparable("Not comparable with \(before): this measurement has no calibrated value.")
        }
        guard now.unit == prior.quantity.unit else {
            return notComparable("Not comparable with \(before): the units differ.")
        }
        let differences = measurement.conditions.differences(from: prior.conditions)
        guard differences.isEmpty else {
            let names = differences.joined(separator: " and ")
            return notComparable(
                "Not comparable with \(before): the \(names) \(differences.count == 1 ? "differs" : "differ").")
        }
        let places = max(decimals(now.decimal), decimals(prior.quantity.decimal))
        let text = FixedDecimal.text(now.value - prior.quantity.value, places: places)
        let error = estimate(measurement, repeats) ?? stated(published, unit: now.unit)
        guard let difference = Quantity(decimal: text, unit: now.unit) else {
            return notComparable("Not comparable with \(before): the difference is beyond any measurement.")
        }
        return verdict(before, difference, error)
    }

    private static func verdict(_ before: String, _ difference: Quantity, _ error: MeasurementError?)
        -> MeasurementChange
    {
        let sign = difference.value > 0 ? "+" : difference.value < 0 ? "−" : ""
        let signed = sign + difference.spoken.drop { $0 == "-" }
        guard let error else {
            return MeasurementChange(
                word: .errorUnknown, difference: difference,
                words:
                    "\(signed) against \(before); the measurement error is unknown, so no change is claimed or denied.")
        }
        let basis: String
        switch error.origin {
        case .published: basis = "published measurement error \(error.quantity.spoken)"
        case .repeats(let count):
            basis = "measurement error \(error.quantity.spoken), estimated from \(count) placements of the calliper"
        }
        let word: MeasurementChange.Word
        if abs(difference.value) <= error.quantity.value {
            word = .noChange
        } else {
            word = difference.value > 0 ? .increased : .decreased
        }
        let name = [.noChange: "No change", .increased: "Increased", .decreased: "Decreased"][word] ?? ""
        return MeasurementChange(
            word: word, difference: difference, error: error,
            words: "\(name): \(signed) against \(before); \(basis).")
    }

    private static func notComparable(_ words: String) -> MeasurementChange {
        MeasurementChange(word: .notComparable, words: words)
    }

    private static func stated(_ published: TemplateMeasurementError?, unit: String) -> MeasurementError? {
        guard let published, published.unit == unit,
            let quantity = Quantity(decimal: FixedDecimal.text(published.value, places: 2), unit: unit)
        else { return nil }
        return MeasurementError(quantity: quantity, origin: .published(published.sources))
    }

    /// 1.96 · √2 · SD of at least three placements, all of them calibrated.
    private static func estimate(_ measurement: ReportedMeasurement, _ repeats: [CalliperResult]) -> MeasurementError? {
        let results = [measurement.result] + repeats
        let values = results.compactMap { $0.calibration?.value }
        guard values.count == results.count, values.count >= 3, let unit = measurement.result.calibration?.unit else {
            return nil
        }
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(values.count - 1)).squareRoot()
        // Rounded up, so that the floor is never lower than what was estimated; never finer than one pixel.
        let floor = max(1.96 * 2.0.squareRoot() * deviation, measurement.result.calibration?.smallest ?? 0)
        let rounded = (floor * 100).rounded(.up) / 100
        guard let quantity = Quantity(decimal: FixedDecimal.text(rounded, places: 2), unit: unit.rawValue) else {
            return nil
        }
        return MeasurementError(quantity: quantity, origin: .repeats(values.count))
    }

    private static func decimals(_ text: String) -> Int {
        text.split(separator: ".").dropFirst().first?.count ?? 0
    }
}
