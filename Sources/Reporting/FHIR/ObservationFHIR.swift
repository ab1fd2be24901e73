import DICOM
import Essentials
import FHIR
import Ultrasound

extension ReportBundle {
    /// An Observation for each region, each lesion and each measurement.
    mutating func addObservations() throws {
        for (name, region) in regionNames { try add(try observation(region), as: name) }
        for lesion in report.lesions { try add(try observation(lesion), as: "lesion/\(lesion.id)") }
        for measurement in report.measurements {
            try add(try observation(measurement), as: "measurement/\(measurement.id)")
        }
    }

    /// All observations in the order of the report.
    func results() throws -> [R4.Reference] {
        try regionNames.map { try reference($0.0) } + report.lesions.map { try reference("lesion/\($0.id)") }
            + report.measurements.map { try reference("measurement/\($0.id)") }
    }

    private var regionNames: [(String, ReportedRegion)] {
        report.regions.enumerated().map { ("region/\($0 + 1)", $1) }
    }

    private func frame(_ code: R4.CodeableConcept) throws -> R4.Observation {
        try R4.Observation {
            $0.basedOn = [try reference("order")]
            $0.status = observationStatus
            $0.category = [
                R4.CodeableConcept(R4.Coding(FHIRSystem.observationCategory, "imaging", "Imaging"))
            ]
            $0.code = code
            $0.subject = try patient()
            $0.effective = .dateTime(R4.DateTime(report.header.examDate))
            $0.performer = [try reference(provider: report.header.reader)]
            $0.derivedFrom = try studies()
        }
    }

    private func observation(_ region: ReportedRegion) throws -> R4.Observation {
        var observation = try frame(R4.CodeableConcept(coded: ReportConcept.findings, text: region.title))
        let words = [region.normal ?? "", region.text].filter { !$0.isEmpty }.joined(separator: "\n")
        observation.value = words.nonEmpty.map { .string($0) }
        observation.bodySite = R4.CodeableConcept(coded: region.site, text: region.title)
        observation.component = side(region.sideCode) + region.fields.map(component)
        let lesions = report.lesions.filter { $0.region == region.id && $0.side == region.side }
        observation.hasMember = try lesions.map { try reference("lesion/\($0.id)") }
        return observation
    }

    private func observation(_ lesion: ReportedLesion) throws -> R4.Observation {
        var observation = try frame(R4.CodeableConcept(coded: ReportConcept.finding, text: lesion.title))
        observation.identifier = [R4.Identifier(dicomUID: lesion.trackingUID)]
        observation.value = .codeableConcept(R4.CodeableConcept(text: lesion.kindLabel))
        observation.bodySite = R4.CodeableConcept(coded: lesion.siteCode, text: lesion.title)
        let tracking = R4.ObservationComponent {
            $0.code = R4.CodeableConcept(coded: ReportConcept.trackingIdentifier)
            $0.value = lesion.tracking.nonEmpty.map { .string($0) }
        }
        let named = lesion.tracking.isEmpty ? [] : [tracking]
        observation.component = named + side(lesion.sideCode) + lesion.fields.map(component)
        observation.note = [lesion.site, lesion.text].filter { !$0.isEmpty }.map(R4.Annotation.init)
        observation.hasMember = try lesion.measurements.map { try reference("measurement/\($0)") }
        return observation
    }

    private func observation(_ measurement: ReportedMeasurement) throws -> R4.Observation {
        var observation = try frame(R4.CodeableConcept(coded: measurement.kind.observed, text: measurement.name))
        observation.bodySite = R4.CodeableConcept(coded: measurement.siteCode, text: measurement.title)
        if let quantity = measurement.quantity {
            observation.value = .quantity(R4.Quantity(quantity))
        } else {
            observation.dataAbsentReason = ReportConcept.unknown(
                measurement.result.refusal?.description ?? "No calibrated value.")
        }
        observation.component = side(measurement.sideCode) + origin(measurement) + comparison(measurement)
        observation.note = measurement.result.warnings.map { R4.Annotation($0.words) }
        return observation
    }

    private func side(_ code: CodedEntry?) -> [R4.ObservationComponent] {
        guard let code else { return [] }
        return [
            R4.ObservationComponent {
                $0.code = R4.CodeableConcept(coded: ReportConcept.laterality)
                $0.value = .codeableConcept(R4.CodeableConcept(coded: code))
            }
        ]
    }

    private func component(_ field: ReportedField) -> R4.ObservationComponent {
        R4.ObservationComponent {
            $0.code = R4.CodeableConcept(coded: field.code, text: field.label)
            switch field.value {
            case .choice(let word, _, let code):
                $0.value = .codeableConcept(R4.CodeableConcept(coded: code, text: word))
            case .quantity(let quantity): $0.value = .quantity(R4.Quantity(quantity))
            case .text(let words): $0.value = words.nonEmpty.map { .string($0) }
            case .measured(let id, let spoken):
                if let quantity = report.measurement(id)?.quantity {
                    $0.value = .quantity(R4.Quantity(quantity))
                } else {
                    $0.dataAbsentReason = ReportConcept.unknown("Not calibrated: \(spoken).")
                }
            }
        }
    }
}
