import DICOM
import FHIR
import Ultrasound

extension R4.CodeableConcept {
    /// The code of a coding scheme with words; words alone where there is no code or FHIR has no address for its scheme.
    init(coded code: CodedEntry?, text: String? = nil) {
        self.init()
        self.text = text
        guard let code else { return }
        if let system = FHIRSystem.designated(code.scheme) {
            coding = [R4.Coding(system, code.value, code.meaning.nonEmpty)]
        } else if text == nil {
            self.text = code.meaning.nonEmpty
        }
    }
}

extension R4.Quantity {
    /// A number with its unit of UCUM, digit by digit.
    init(_ quantity: Quantity) {
        self.init(R4.Decimal(quantity.decimal), ucum: quantity.unit, unit: quantity.unit)
    }
}

extension MeasurementKind {
    /// What is measured (PS3.16 CID 7470 and others); nil where words must do.
    var observed: CodedEntry? {
        switch self {
        case .longAxis: CodedEntry(value: "103339001", scheme: "SCT", meaning: "Long Axis")
        case .shortAxis: CodedEntry(value: "103340004", scheme: "SCT", meaning: "Short Axis")
        case .length: CodedEntry(value: "410668003", scheme: "SCT", meaning: "Length")
        case .depth: CodedEntry(value: "131197000", scheme: "SCT", meaning: "Depth")
        case .distanceFromSkin: CodedEntry(value: "121243", scheme: "DCM", meaning: "Distance from skin")
        case .area: CodedEntry(value: "42798000", scheme: "SCT", meaning: "Area")
        case .thickness, .width, .diameter, .duration, .velocity: nil
        }
    }
}

/// The concepts of TID 1500 that observations name their parts by, and the codes of FHIR for what is not there.
enum ReportConcept {
    static let finding = CodedEntry(value: "121071", scheme: "DCM", meaning: "Finding")
    static let laterality = CodedEntry(value: "272741003", scheme: "SCT", meaning: "Laterality")
    static let trackingIdentifier = CodedEntry(value: "112039", scheme: "DCM", meaning: "Tracking Identifier")
    static let findings = CodedEntry(value: "59776-5", scheme: "LN", meaning: "Findings")
    static let imagingReport = CodedEntry(value: "18748-4", scheme: "LN", meaning: "Diagnostic imaging study")

    /// The value exists but is not known, with the reason.
    static func unknown(_ words: String) -> R4.CodeableConcept {
        R4.CodeableConcept(R4.Coding(FHIRSystem.dataAbsentReason, "unknown", "Unknown"), text: words)
    }
}
