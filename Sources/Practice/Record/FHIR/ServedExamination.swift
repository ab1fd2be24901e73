import Claims
import DICOM
import Essentials
import FHIR
import Patients
import Reporting
import Trust
import Ultrasound

/// Resources of one examination: order, study, report with its observations, claims.
struct ServedExamination {
    let found: FoundCase
    let billed: BilledCase
    /// What was signed after the report; nil where nothing was.
    var added: Added?

    /// Addenda to a report.
    struct Added {
        let addenda: [Addendum]
        /// When the last one was signed.
        let at: Timestamp
        /// The report with all of them; nil where it was not rendered.
        let pdf: [UInt8]?
    }

    var id: String { found.stored.summary.id }
    private var source: ClinicalCase { billed.material.source }
    private var facility: Organization? { source.party(source.service.capture.party)?.organization }

    func served(_ type: ServedType, _ resource: some FHIRResource, within inner: String? = nil) -> ServedResource {
        ServedResource(
            type, ServedID.of(id, inner), version: found.stored.summary.version, at: found.stored.at,
            subject: "case/\(id)", resource)
    }

    var resources: [ServedResource] {
        get throws { try [order, study].compactMap { $0 } + report + claims }
    }

    private var order: ServedResource {
        let order = source.order
        return served(
            .serviceRequest,
            R4.ServiceRequest {
                var number = R4.Identifier()
                number.type = R4.CodeableConcept(
                    R4.Coding("http://terminology.hl7.org/CodeSystem/v2-0203", "PLAC", "Placer Identifier"))
                number.value = order.id
                number.assigner = .organization(facility)
                $0.identifier = [number]
                $0.status = billed.report?.signature == nil ? .active : .completed
                $0.intent = .order
                $0.code = R4.CodeableConcept(text: examination)
                $0.subject = .patient(source.patient.id)
                $0.authoredOn = R4.DateTime(order.date)
                $0.requester = .provider(order.orderedBy)
                $0.performer = [.organization(facility)]
                let words = order.reason.isEmpty ? [] : [R4.CodeableConcept(text: order.reason)]
                $0.reasonCode = words + order.diagnoses.map { R4.CodeableConcept(diagnosis: $0) }
                $0.note = [
                    order.question.isEmpty ? nil : "Question: \(order.question)",
                    order.whyNotRadiograph.isEmpty ? nil : "Why a radiograph would not do: \(order.whyNotRadiograph)",
                ].compactMap { $0 }.map(R4.Annotation.init)
            })
    }

    private var examination: String {
        if let exam = billed.report?.header.exam, !exam.isEmpty { return exam }
        let area = source.service.area.joined(separator: ", ")
        return "Ultrasound: \(area), \(source.service.side)"
    }

    private var study: ServedResource? {
        let images = billed.material.images.map(\.image)
        guard let first = images.first else { return nil }
        var series: [String] = []
        for image in images where !series.contains(image.seriesInstanceUID) { series.append(image.seriesInstanceUID) }
        return served(
            .imagingStudy,
            R4.ImagingStudy {
                $0.identifier = [R4.Identifier(dicomUID: first.studyInstanceUID)]
                $0.status = .available
                $0.modality = [.ultrasound]
                $0.subject = .patient(source.patient.id)
                $0.started = R4.DateTime(images.compactMap(\.studyDate).min() ?? source.dateOfService)
                $0.basedOn = [R4.Reference("ServiceRequest/\(ServedID.of(id))")]
                $0.referrer = .provider(source.order.orderedBy)
                $0.interpreter = (billed.report?.header.reader).map { [.provider($0)] } ?? []
                $0.numberOfSeries = series.count
                $0.numberOfInstances = images.count
                $0.description = examination
                $0.series = series.map { uid in self.series(uid) }
            })
    }

    private func series(_ uid: String) -> R4.ImagingStudySeries {
        let own = billed.material.images.filter { $0.image.seriesInstanceUID == uid }
        return R4.ImagingStudySeries {
            $0.uid = uid
            $0.modality = .ultrasound
            $0.numberOfInstances = own.count
            $0.instance = own.map { item in
                R4.ImagingStudySeriesInstance {
                    $0.uid = item.image.sopInstanceUID
                    $0.sopClass = R4.Coding(FHIRSystem.uri, "urn:oid:\(item.image.sopClassUID)")
                    $0.title = item.name.isEmpty ? nil : item.name
                }
            }
        }
    }
}

extension R4.Coding {
    static let ultrasound = R4.Coding(FHIRSystem.dicom, "US", "Ultrasound")
}
