import Essentials
import FHIR
import Patients

extension ClaimBundle {
    /// The Claim itself.
    func claimResource() throws -> R4.Claim {
        try R4.Claim {
            var number = R4.Identifier()
            number.value = claim.id
            number.assigner = try reference(.billing)
            $0.identifier = [number]
            $0.status = claim.frequency == .void ? .cancelled : .active
            $0.type = R4.CodeableConcept(R4.Coding(FHIRSystem.claimType, "oral", "Oral"))
            $0.use = claim.isPredetermination ? .predetermination : .claim
            $0.patient = try reference(.patient)
            if let day = claim.serviceDate {
                $0.billablePeriod = R4.Period(start: R4.DateTime(day), end: R4.DateTime(day))
            }
            $0.created = R4.DateTime(created)
            $0.insurer = try reference(.payer)
            $0.provider = try reference(.billing)
            $0.priority = R4.CodeableConcept(R4.Coding(FHIRSystem.processPriority, "normal", "Normal"))
            $0.related = related
            $0.payee = R4.ClaimPayee {
                let party = claim.indicators.benefits == .assigned ? "provider" : "subscriber"
                $0.type = R4.CodeableConcept(R4.Coding("http://terminology.hl7.org/CodeSystem/payeetype", party))
            }
            $0.facility = facility
            $0.careTeam = try careTeam
            $0.supportingInfo = supportingInfo
            $0.diagnosis = diagnoses
            $0.insurance = try insurance
            $0.accident = accident
            $0.item = claim.lines.enumerated().map { item($1, $0 + 1) }
            $0.total = R4.Money(try claim.total)
        }
    }

    /// The payer's number of the claim that this one replaces or voids.
    private var related: [R4.ClaimRelated] {
        guard let earlier = claim.payerClaimNumber else { return [] }
        return [
            R4.ClaimRelated {
                $0.relationship = R4.CodeableConcept(
                    R4.Coding(
                        "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship", "prior", "Prior Claim"),
                    text: claim.frequency == .void ? "Voids this claim" : "Replaces this claim")
                var number = R4.Identifier()
                number.value = earlier
                $0.reference = number
            }
        ]
    }

    /// Where the service was rendered, named but not carried as a resource.
    private var facility: R4.Reference? {
        claim.facility.map { facility in
            var place = R4.Reference()
            place.identifier = facility.npi.map { R4.Identifier(FHIRSystem.npi, $0.digits) }
            place.display = facility.name.nonEmpty ?? "Another place"
            return place
        }
    }

    private var careTeam: [R4.ClaimCareTeam] {
        get throws {
            try providers.enumerated().map { index, provider in
                try R4.ClaimCareTeam {
                    $0.sequence = index + 1
                    $0.provider = try reference(provider.0)
                    $0.responsible = provider.0 == .rendering ? true : nil
                    let role =
                        switch provider.0 {
                        case .rendering: "primary"
                        case .assistant: "assist"
                        case .supervising: "supervisor"
                        default: "other"
                        }
                    $0.role = R4.CodeableConcept(
                        R4.Coding("http://terminology.hl7.org/CodeSystem/claimcareteamrole", role),
                        text: provider.0 == .referring ? "Referring" : nil)
                }
            }
        }
    }

    private var diagnoses: [R4.ClaimDiagnosis] {
        claim.diagnoses.enumerated().map { index, code in
            R4.ClaimDiagnosis {
                $0.sequence = index + 1
                $0.diagnosis = .codeableConcept(R4.CodeableConcept(R4.Coding(FHIRSystem.icd10CM, code)))
                if index == 0 {
                    $0.type = [
                        R4.CodeableConcept(
                            R4.Coding("http://terminology.hl7.org/CodeSystem/ex-diagnosistype", "principal"))
                    ]
                }
            }
        }
    }

    private var insurance: [R4.ClaimInsurance] {
        get throws {
            let authorized = [claim.priorAuthorization, claim.predeterminationNumber].compactMap { $0 }
            let asked = try R4.ClaimInsurance {
                $0.sequence = 1
                $0.focal = true
                $0.coverage = try reference(.coverage)
                $0.preAuthRef = authorized
            }
            return try [asked]
                + claim.otherPayers.indices.map { index in
                    try R4.ClaimInsurance {
                        $0.sequence = index + 2
                        $0.focal = false
                        $0.coverage = try reference(.otherCoverage(index))
                    }
                }
        }
    }

    /// R4 wants a day; an accident without one is told as a fact that goes with the claim.
    private var accident: R4.ClaimAccident? {
        guard let accident = claim.accident, let day = accident.date else { return nil }
        return R4.ClaimAccident {
            $0.date = R4.Date(day)
            $0.type = R4.CodeableConcept(text: accident.words)
        }
    }
}

extension ClaimAccident {
    var words: String {
        let names = causes.map { cause in
            switch cause {
            case .automobile: "automobile"
            case .employment: "employment"
            case .other: "other"
            }
        }
        return "Accident: \(names.joined(separator: ", "))\(state.map { " in \($0)" } ?? "")"
    }
}
