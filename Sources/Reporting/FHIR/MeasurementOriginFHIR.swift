import Essentials
import FHIR
import Ultrasound

extension ReportBundle {
    /// Where a number comes from: image, frame, pixels, and the calibration that made it a length.
    func origin(_ measurement: ReportedMeasurement) -> [R4.ObservationComponent] {
        var parts = [
            words("Image", "\(measurement.sopInstanceUID), frame \(measurement.frame)"),
            amount("Pixels", measurement.pixels, "{pixels}"),
        ]
        if let calibration = measurement.result.calibration {
            parts += [
                words("Calibrated region", "\(calibration.regionIndex + 1)"),
                words("Physical Delta X of the region, as the file states it", "\(calibration.deltaX)"),
                words("Physical Delta Y of the region, as the file states it", "\(calibration.deltaY)"),
                amount("Smallest step that the pixels resolve", "\(calibration.smallest)", calibration.unit.rawValue),
            ]
        }
        return parts + measurement.conditions.stated.map { words("Condition: \($0.name)", $0.value) }
    }

    /// The prior value and what became of it.
    func comparison(_ measurement: ReportedMeasurement) -> [R4.ObservationComponent] {
        let prior = measurement.prior.map { prior in
            R4.ObservationComponent {
                $0.code = R4.CodeableConcept(text: "Prior value of \(prior.date)")
                $0.value = .quantity(R4.Quantity(prior.quantity))
            }
        }
        let change = measurement.change.map { change in
            R4.ObservationComponent {
                $0.code = R4.CodeableConcept(text: "Change since the prior study")
                $0.value = .codeableConcept(R4.CodeableConcept(coded: change.code, text: change.words))
            }
        }
        return [prior, change].compactMap { $0 }
    }

    private func words(_ name: String, _ value: String) -> R4.ObservationComponent {
        R4.ObservationComponent {
            $0.code = R4.CodeableConcept(text: name)
            $0.value = .string(value)
        }
    }

    private func amount(_ name: String, _ decimal: String, _ unit: String) -> R4.ObservationComponent {
        R4.ObservationComponent {
            $0.code = R4.CodeableConcept(text: name)
            if let value = R4.Decimal(decimal) {
                $0.value = .quantity(R4.Quantity(value, ucum: unit))
            } else {
                $0.value = .string(decimal)
            }
        }
    }
}
