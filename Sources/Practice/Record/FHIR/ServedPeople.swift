import Claims
import Essentials
import FHIR
import Patients
import Reporting

/// Resources of the people and bodies that a case names: patient, coverage, diagnoses, organizations, providers.
struct ServedPeople {
    let found: FoundCase

    private var source: ClinicalCase { found.source }
    private var version: Int { found.stored.summary.version }
    private var at: Timestamp { found.stored.at }
    private var patientSubject: String { "person/\(source.patient.id)" }

    var patient: ServedResource {
        ServedResource(
            .patient, ServedID.of(source.patient.id), version: version, at: at, subject: patientSubject,
            R4.Patient(source.patient, of: .organization(facility)))
    }

    private var facility: Organization? { source.party(source.service.capture.party)?.organization }

    /// Nil where the case names none.
    var coverage: ServedResource? {
        guard let coverage = source.coverage, let id = ServedPeople.coverageID(source) else { return nil }
        return ServedResource(
            .coverage, id, version: version, at: at, subject: patientSubject,
            ServedPeople.resource(coverage, of: source.patient.id, isActive: true))
    }

    /// The logical identifier under which the coverage of a case is found; nil where the case names none.
    static func coverageID(_ source: ClinicalCase) -> String? {
        source.coverage.map { ServedID.of(source.patient.id, "\($0.plan.rawValue)-\(plain($0.payer.id))") }
    }

    var conditions: [ServedResource] {
        source.order.diagnoses.map { diagnosis in
            ServedResource(
                .condition, ServedID.of(found.stored.summary.id, ServedPeople.plain(diagnosis.code)), version: version,
                at: at, subject: "case/\(found.stored.summary.id)",
                R4.Condition {
                    $0.category = [.conditionCategory("encounter-diagnosis", "Encounter Diagnosis")]
                    $0.code = R4.CodeableConcept(diagnosis: diagnosis)
                    $0.subject = .patient(source.patient.id)
                    $0.recordedDate = R4.DateTime(source.order.date)
                    $0.recorder = .provider(source.order.orderedBy)
                })
        }
    }

    var organizations: [ServedResource] {
        source.parties.map { ServedPeople.organization($0.organization, version: version, at: at) }
            + [source.coverage?.payer].compactMap(\.self).map { payer in
                ServedResource(
                    .organization, ServedPeople.payerID(payer), version: version, at: at, subject: nil,
                    R4.Organization(payer))
            }
    }

    var practitioners: [ServedResource] {
        source.providers.map {
            ServedResource(
                .practitioner, ServedID.of($0.provider.id), version: version, at: at, subject: nil,
                R4.Practitioner($0.provider))
        }
    }

    static func organization(_ organization: Organization, version: Int, at: Timestamp) -> ServedResource {
        ServedResource(
            .organization, ServedID.of(organization.id), version: version, at: at, subject: nil,
            R4.Organization(organization))
    }

    static func payerID(_ payer: PayerReference) -> String { ServedID.of("payer", plain(payer.id)) }

    /// A number of another house as a part of an identifier: what is neither letter nor digit becomes a hyphen.
    static func plain(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    static func resource(_ coverage: Coverage, of person: String, isActive: Bool) -> R4.Coverage {
        R4.Coverage {
            $0.status = isActive ? .active : .cancelled
            let code = coverage.plan == .dental ? "DENTAL" : "EHCPOL"
            let words = coverage.plan == .dental ? "dental program" : "extended healthcare"
            $0.type = R4.CodeableConcept(
                R4.Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", code, words))
            if let subscriber = coverage.subscriber {
                $0.common.contained = [R4.AnyResource(ServedPeople.holder(subscriber, of: person))]
                $0.subscriber = R4.Reference("#holder")
            } else {
                $0.subscriber = .patient(person)
            }
            $0.subscriberId = coverage.memberID.isEmpty ? nil : coverage.memberID
            $0.beneficiary = .patient(person)
            $0.relationship = R4.CodeableConcept(
                R4.Coding(FHIRSystem.subscriberRelationship, coverage.relationship.rawValue))
            $0.payor = [
                R4.Reference("Organization/\(payerID(coverage.payer))", display: coverage.payer.name)
            ]
            if !coverage.groupNumber.isEmpty {
                $0.`class` = [
                    R4.CoverageClass {
                        $0.type = R4.CodeableConcept(
                            R4.Coding("http://terminology.hl7.org/CodeSystem/coverage-class", "group", "Group"))
                        $0.value = coverage.groupNumber
                    }
                ]
            }
        }
    }

    private static func holder(_ subscriber: Subscriber, of person: String) -> R4.RelatedPerson {
        R4.RelatedPerson {
            $0.id = "holder"
            $0.patient = .patient(person)
            $0.name = [R4.HumanName(subscriber.name)]
            $0.gender =
                switch subscriber.sex {
                case .female: .female
                case .male: .male
                case .unknown: .unknown
                }
            $0.birthDate = R4.Date(subscriber.birthDate)
        }
    }
}

extension R4.Reference {
    static func patient(_ id: String) -> R4.Reference { R4.Reference("Patient/\(ServedID.of(id))") }

    static func provider(_ provider: Provider) -> R4.Reference {
        R4.Reference("Practitioner/\(ServedID.of(provider.id))", display: provider.spoken)
    }

    /// An organization of the case; words alone where the case names none.
    static func organization(_ organization: Organization?) -> R4.Reference {
        guard let organization else {
            var reference = R4.Reference()
            reference.display = "Not named"
            return reference
        }
        return R4.Reference("Organization/\(ServedID.of(organization.id))", display: organization.name)
    }
}

extension R4.CodeableConcept {
    static func conditionCategory(_ code: String, _ display: String) -> R4.CodeableConcept {
        R4.CodeableConcept(
            R4.Coding("http://terminology.hl7.org/CodeSystem/condition-category", code, display))
    }

    init(diagnosis: Diagnosis) {
        self.init()
        if let system = FHIRSystem.designated(diagnosis.system) { coding = [R4.Coding(system, diagnosis.code)] }
        text = diagnosis.note.isEmpty ? (coding.isEmpty ? diagnosis.code : nil) : diagnosis.note
    }
}
