import Essentials
import FHIR
import Patients

extension ReportBundle {
    /// The order as a ServiceRequest, with the reason, the question and why a radiograph would not do.
    mutating func addOrder() throws {
        let header = report.header
        let order = header.order
        try add(
            R4.ServiceRequest {
                var number = R4.Identifier()
                number.type = R4.CodeableConcept(.identifierType("PLAC", "Placer Identifier"))
                number.value = order.id
                number.assigner = try reference(organization: header.facility)
                $0.identifier = [number]
                $0.status = report.status == .final ? .completed : .active
                $0.intent = .order
                $0.code = examCode
                $0.subject = try patient()
                $0.authoredOn = R4.DateTime(order.date)
                $0.requester = try reference(provider: order.orderedBy)
                $0.performer = [try reference(organization: header.facility)]
                $0.reasonCode = reasons
                $0.note = [
                    order.question.nonEmpty.map { "Question: \($0)" },
                    order.whyNotRadiograph.nonEmpty.map { "Why a radiograph would not do: \($0)" },
                ].compactMap { $0 }.map(R4.Annotation.init)
            }, as: "order")
    }

    private var reasons: [R4.CodeableConcept] {
        let order = report.header.order
        let words = order.reason.nonEmpty.map { [R4.CodeableConcept(text: $0)] } ?? []
        return words
            + order.diagnoses.map { diagnosis in
                guard let system = FHIRSystem.designated(diagnosis.system) else {
                    return R4.CodeableConcept(text: "\(diagnosis.system) \(diagnosis.code) \(diagnosis.note)")
                }
                return R4.CodeableConcept(R4.Coding(system, diagnosis.code), text: diagnosis.note.nonEmpty)
            }
    }

    /// The examination; a code that was not looked up says so in its words.
    var examCode: R4.CodeableConcept {
        let header = report.header
        let name = header.exam.nonEmpty ?? "Ultrasound examination"
        guard let code = header.examCode else { return R4.CodeableConcept(text: name) }
        var concept = R4.CodeableConcept(coded: code)
        concept.text = header.isExamCodeVerified ? name : "\(name) (code not verified)"
        return concept
    }

    /// One Procedure for each service that a code was handed in for.
    mutating func addProcedures(_ services: [RenderedService]) throws {
        for (index, service) in services.enumerated() {
            try add(
                R4.Procedure {
                    $0.basedOn = [try reference("order")]
                    $0.status = .completed
                    let system = service.system == .cdt ? FHIRSystem.cdt : FHIRSystem.cpt
                    $0.code = R4.CodeableConcept(R4.Coding(system, service.code), text: report.header.exam.nonEmpty)
                    $0.subject = try patient()
                    $0.performed = .dateTime(R4.DateTime(service.date))
                    $0.performer = [
                        try R4.ProcedurePerformer {
                            $0.actor = try reference(provider: service.provider)
                            $0.onBehalfOf = try reference(organization: service.organization)
                        }
                    ]
                    $0.bodySite = sites
                    $0.report = [try reference("report")]
                }, as: "procedure/\(index + 1)")
        }
    }

    /// Every site that the report speaks of, once.
    private var sites: [R4.CodeableConcept] {
        var sites: [R4.CodeableConcept] = []
        for region in report.regions {
            let site = R4.CodeableConcept(coded: region.site, text: region.title)
            if !sites.contains(site) { sites.append(site) }
        }
        return sites
    }
}
