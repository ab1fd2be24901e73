import Essentials
import FHIR

extension ClaimBundle {
    /// One line of the claim.
    func item(_ line: ClaimLine, _ sequence: Int) -> R4.ClaimItem {
        R4.ClaimItem {
            $0.sequence = sequence
            if claim.rendering != nil { $0.careTeamSequence = [1] }
            $0.diagnosisSequence = line.diagnosisPointers
            $0.productOrService = R4.CodeableConcept(
                R4.Coding(FHIRSystem.cdt, line.code), text: line.description.nonEmpty)
            $0.modifier = line.modifiers.map { R4.CodeableConcept(text: $0) }
            $0.serviced = (line.serviceDate ?? claim.serviceDate).map { .date(R4.Date($0)) }
            let place = line.placeOfService ?? claim.placeOfService
            $0.location = place.nonEmpty.map { .codeableConcept(R4.CodeableConcept(R4.Coding(placeSystem, $0))) }
            $0.quantity = R4.Quantity {
                $0.value = R4.Decimal(line.quantity)
            }
            if line.quantity == 1 { $0.unitPrice = R4.Money(line.charge) }
            $0.net = R4.Money(line.charge)
            let sites =
                line.oralCavityAreas.map { "Area of the oral cavity \($0)" } + line.teeth.map { "Tooth \($0.number)" }
            if !sites.isEmpty { $0.bodySite = R4.CodeableConcept(text: sites.joined(separator: ", ")) }
            $0.subSite = line.teeth.flatMap(\.surfaces).map { R4.CodeableConcept(text: $0) }
        }
    }

    private var placeSystem: String {
        "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
    }

    /// Attachments by their control numbers, notes, and an accident without a day.
    var supportingInfo: [R4.ClaimSupportingInfo] {
        var all: [R4.ClaimSupportingInfo] = []
        func add(_ category: String, _ fill: (inout R4.ClaimSupportingInfo) -> Void) {
            var info = R4.ClaimSupportingInfo {
                $0.sequence = all.count + 1
                $0.category = R4.CodeableConcept(
                    R4.Coding("http://terminology.hl7.org/CodeSystem/claiminformationcategory", category))
            }
            fill(&info)
            all.append(info)
        }
        for attachment in claim.attachments {
            add("attachment") {
                $0.code = R4.CodeableConcept(text: "\(attachment.report.words), \(attachment.transmission.words)")
                $0.value = attachment.controlNumber.map { .string($0) }
            }
        }
        for note in claim.notes + claim.fixedFormat where !note.isEmpty { add("info") { $0.value = .string(note) } }
        if let accident = claim.accident, accident.date == nil { add("info") { $0.value = .string(accident.words) } }
        return all
    }
}

extension ClaimAttachment.Report {
    var words: String {
        switch self {
        case .referralForm: "Referral form"
        case .dentalModels: "Dental models"
        case .diagnosticReport: "Diagnostic report"
        case .explanationOfBenefits: "Explanation of benefits"
        case .radiologyFilms: "Images"
        case .radiologyReport: "Radiology report"
        case .supportData: "Support data"
        case .periodontalChart: "Periodontal chart"
        }
    }
}

extension ClaimAttachment.Transmission {
    var words: String {
        switch self {
        case .onRequest: "on request"
        case .mail: "by mail"
        case .electronic: "electronic"
        case .email: "by e-mail"
        case .fileTransfer: "by file transfer"
        case .fax: "by fax"
        }
    }
}
