public import Ultrasound

/// A calliper's result as every page, report and file gives it.
extension CalliperResult {
    /// The calibrated value rounded to what the pixels resolve; nil where it was refused.
    public var quantity: Quantity? {
        guard let calibration else { return nil }
        let places = calibration.smallest >= 1 ? 0 : calibration.smallest >= 0.1 ? 1 : 2
        return Quantity(decimal: FixedDecimal.text(calibration.value, places: places), unit: calibration.unit.rawValue)
    }

    /// The pixels, with one decimal.
    public var spokenPixels: String { FixedDecimal.text(pixels, places: 1) }

    /// `7.5 mm`, or `61.2 pixels` where millimetres were refused.
    public func spoken(as kind: MeasurementKind) -> String {
        quantity?.spoken ?? "\(spokenPixels)\u{A0}\(kind == .area ? "square pixels" : "pixels")"
    }
}
