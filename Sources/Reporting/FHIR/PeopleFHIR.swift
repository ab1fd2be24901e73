import Essentials
public import FHIR
public import Patients

extension ReportBundle {
    /// The patient, the organizations and everyone who acted, each once.
    mutating func addPeople(_ services: [RenderedService]) throws {
        let header = report.header
        try add(R4.Patient(header.patient, of: try reference(organization: header.facility)), as: "patient")
        for organization in [header.facility, header.readerOrganization] + services.map(\.organization) {
            try add(R4.Organization(organization), as: "organization/\(organization.id)")
        }
        let people = [header.order.orderedBy] + header.performers + [header.reader] + services.map(\.provider)
        for provider in people { try add(R4.Practitioner(provider), as: "practitioner/\(provider.id)") }
    }

    func reference(organization: Organization) throws -> R4.Reference {
        R4.Reference(try urn("organization/\(organization.id)"), display: organization.name)
    }

    func reference(provider: Provider) throws -> R4.Reference {
        R4.Reference(try urn("practitioner/\(provider.id)"), display: provider.spoken)
    }

    func patient() throws -> R4.Reference { try reference("patient") }
}

extension R4.Patient {
    /// A person with the number that an organization gave.
    public init(_ patient: Patients.Patient, of organization: R4.Reference) {
        self.init {
            var number = R4.Identifier()
            number.type = R4.CodeableConcept(.identifierType("MR", "Medical record number"))
            number.value = patient.id
            number.assigner = organization
            $0.identifier = [number]
            $0.name = [R4.HumanName(patient.name)]
            if !patient.telephone.isEmpty { $0.telecom = [R4.ContactPoint(.phone, patient.telephone)] }
            $0.gender = patient.sex.gender
            $0.birthDate = R4.Date(patient.birthDate)
            $0.address = [R4.Address(patient.address)]
            $0.managingOrganization = organization
        }
    }
}

extension Patients.Patient.Sex {
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
    /// An organization with its number and address.
    public init(_ organization: Patients.Organization) {
        self.init {
            $0.identifier = [R4.Identifier(FHIRSystem.npi, organization.npi.digits)]
            $0.name = organization.name.nonEmpty
            if !organization.telephone.isEmpty { $0.telecom = [R4.ContactPoint(.phone, organization.telephone, .work)] }
            $0.address = [R4.Address(organization.address)]
        }
    }
}

extension R4.Practitioner {
    /// A provider with number, licence and specialty.
    public init(_ provider: Provider) {
        self.init {
            $0.identifier = [R4.Identifier(FHIRSystem.npi, provider.npi.digits)]
            $0.name = [
                R4.HumanName(provider.name) {
                    if !provider.credential.isEmpty { $0.suffix.append(provider.credential) }
                }
            ]
            if !provider.license.isEmpty {
                $0.qualification.append(
                    R4.PractitionerQualification {
                        var number = R4.Identifier()
                        number.type = R4.CodeableConcept(.identifierType("LN", "License number"))
                        number.value = provider.license
                        $0.identifier = [number]
                        $0.code = R4.CodeableConcept(text: provider.credential.nonEmpty ?? "Licence")
                    })
            }
            if !provider.taxonomy.isEmpty {
                $0.qualification.append(
                    R4.PractitionerQualification {
                        $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.taxonomy, provider.taxonomy))
                    })
            }
        }
    }
}

extension R4.HumanName {
    init(_ name: PersonName, _ more: (inout R4.HumanName) -> Void) {
        self.init(name)
        more(&self)
    }
}

extension R4.Coding {
    static func identifierType(_ code: String, _ display: String) -> R4.Coding {
        R4.Coding("http://terminology.hl7.org/CodeSystem/v2-0203", code, display)
    }
}

extension String {
    /// The text, nil where it is empty: FHIR leaves out what is not there.
    var nonEmpty: String? { isEmpty ? nil : self }
}
