import Essentials

@testable import FHIR

extension Sample {
    /// The claim of the sample's examination, with an attachment and an accident.
    ///
    /// - Parameter to: refers to another entry of the bundle by its name.
    static func claim(on day: CalendarDate, _ to: (String) -> R4.Reference) -> R4.Claim {
        R4.Claim {
            $0.status = .active
            $0.type = R4.CodeableConcept(R4.Coding(FHIRSystem.claimType, "oral"))
            $0.use = .claim
            $0.patient = to("patient")
            $0.created = R4.DateTime(day)
            $0.insurer = to("payer")
            $0.provider = to("practice")
            $0.priority = R4.CodeableConcept(R4.Coding(FHIRSystem.processPriority, "normal"))
            $0.payee = R4.ClaimPayee { $0.type = R4.CodeableConcept(text: "provider") }
            $0.careTeam = [
                R4.ClaimCareTeam {
                    $0.sequence = 1
                    $0.provider = to("reader")
                }
            ]
            $0.supportingInfo = [
                R4.ClaimSupportingInfo {
                    $0.sequence = 1
                    $0.category = R4.CodeableConcept(text: "attachment")
                    $0.value = .reference(to("document"))
                }
            ]
            $0.diagnosis = [
                R4.ClaimDiagnosis {
                    $0.sequence = 1
                    $0.diagnosis = .codeableConcept(R4.CodeableConcept(R4.Coding(FHIRSystem.icd10CM, "K11.5")))
                }
            ]
            $0.procedure = [
                R4.ClaimProcedure {
                    $0.sequence = 1
                    $0.procedure = .reference(to("procedure"))
                }
            ]
            $0.insurance = [
                R4.ClaimInsurance {
                    $0.sequence = 1
                    $0.focal = true
                    $0.coverage = to("coverage")
                }
            ]
            $0.accident = R4.ClaimAccident { $0.date = R4.Date(day) }
            $0.item = [
                R4.ClaimItem {
                    $0.sequence = 1
                    $0.careTeamSequence = [1]
                    $0.diagnosisSequence = [1]
                    $0.productOrService = R4.CodeableConcept(R4.Coding(FHIRSystem.cdt, "D0370"))
                    $0.serviced = .date(R4.Date(day))
                    $0.location = .codeableConcept(R4.CodeableConcept(text: "11"))
                    $0.net = R4.Money(Money(cents: 18500))
                }
            ]
            $0.total = R4.Money(Money(cents: 18500))
        }
    }
}
