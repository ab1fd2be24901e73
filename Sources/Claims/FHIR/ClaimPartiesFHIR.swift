import Essentials
public import FHIR
public import Patients

extension ClaimBundle {
    /// The patient, the billing provider, the payer, and each provider that the claim names.
    mutating func addParties() throws {
        let patient = claim.patient
        try add(
            R4.Patient {
                $0.name = [R4.HumanName(patient.name)]
                $0.gender = patient.sex.gender
                $0.birthDate = R4.Date(patient.birthDate)
                $0.address = [R4.Address(patient.address)]
            }, as: .patient)
        let billing = claim.billing
        try add(
            R4.Organization {
                var tax = R4.Identifier(FHIRSystem.employerNumber, billing.taxID)
                tax.type = R4.CodeableConcept(
                    R4.Coding("http://terminology.hl7.org/CodeSystem/v2-0203", "EN", "Employer number"))
                $0.identifier =
                    [R4.Identifier(FHIRSystem.npi, billing.npi.digits)] + (billing.taxID.isEmpty ? [] : [tax])
                if !billing.taxonomy.isEmpty {
                    $0.type = [R4.CodeableConcept(R4.Coding(FHIRSystem.taxonomy, billing.taxonomy))]
                }
                $0.name = billing.name.nonEmpty
                $0.telecom = billing.telephone.nonEmpty.map { [R4.ContactPoint(.phone, $0, .work)] } ?? []
                $0.address = [R4.Address(billing.address)]
            }, as: .billing)
        try add(R4.Organization(claim.coverage.payer), as: .payer)
        for (entry, provider) in providers { try add(R4.Practitioner(provider), as: entry) }
    }

    /// The persons that the claim names, in a fixed order.
    var providers: [(Entry, ClaimProvider)] {
        let all: [(Entry, ClaimProvider?)] = [
            (.rendering, claim.rendering), (.referring, claim.referring), (.assistant, claim.assistant),
            (.supervising, claim.supervising),
        ]
        return all.compactMap { entry, provider in provider.map { (entry, $0) } }
    }
}

extension Patient.Sex {
    var gender: R4.Gender {
        switch self {
        case .female: .female
        case .male: .male
        case .unknown: .unknown
        }
    }
}

extension R4.Address {
    init(_ address: PostalAddress) {
        self.init {
            $0.line = address.lines.filter { !$0.isEmpty }
            $0.city = address.city.nonEmpty
            $0.state = address.state.nonEmpty
            $0.postalCode = address.zip.nonEmpty
            $0.country = "US"
        }
    }
}

extension R4.Organization {
    /// A payer with its number at the clearinghouse.
    public init(_ payer: PayerReference) {
        self.init {
            var number = R4.Identifier()
            number.type = R4.CodeableConcept(text: "Payer identifier")
            number.value = payer.id.nonEmpty
            if number.value != nil { $0.identifier = [number] }
            $0.name = payer.name.nonEmpty
            $0.type = [
                R4.CodeableConcept(
                    R4.Coding("http://terminology.hl7.org/CodeSystem/organization-type", "pay", "Payer"))
            ]
        }
    }
}

extension R4.Practitioner {
    init(_ provider: ClaimProvider) {
        self.init {
            $0.identifier = [R4.Identifier(FHIRSystem.npi, provider.npi.digits)]
            $0.name = [R4.HumanName(provider.name)]
            if !provider.taxonomy.isEmpty {
                $0.qualification = [
                    R4.PractitionerQualification {
                        $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.taxonomy, provider.taxonomy))
                    }
                ]
            }
        }
    }
}
