import Essentials
import FHIR
import HTTPTypes
import Practice

/// What the practice's FHIR interface can do: exactly what is served, from the same lists.
enum RecordCapability {
    private static let day = "2026-11-25"
    private static let notice =
        "Records of a dental ultrasound practice, to read and to search; nothing can be written. "
        + "Not for diagnostic use until its owner has it cleared."

    @Sendable static func metadata(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await PracticeFHIR.answering {
            try PracticeFHIR.checkFormat(inquiry, inquiry.query["_format"])
            let address = PracticeFHIR.address(site, inquiry)
            return PracticeFHIR.answer(statement(address, date: R4.DateTime(try CalendarDate(day))).json)
        }
    }

    static func statement(_ address: String, date: R4.DateTime) -> R4.CapabilityStatement {
        R4.CapabilityStatement {
            $0.name = "TragusPractice"
            $0.title = "Tragus, records of a practice"
            $0.status = .active
            $0.date = date
            $0.description = notice
            $0.kind = .instance
            $0.software = R4.CapabilityStatementSoftware { $0.name = "Tragus" }
            $0.implementation = R4.CapabilityStatementImplementation {
                $0.description = notice
                $0.url = address
            }
            $0.fhirVersion = R4.version
            $0.format = ["json"]
            $0.rest = [
                R4.CapabilityStatementRest {
                    $0.mode = .server
                    $0.security = security
                    $0.resource = ServedType.allCases.map(resource)
                }
            ]
        }
    }

    private static var security: R4.CapabilityStatementRestSecurity {
        R4.CapabilityStatementRestSecurity {
            $0.cors = false
            $0.description =
                "POST account and password as a form to token; send what comes back as Authorization: Bearer. Or use "
                + "the session of the practice's pages. Every read is noted."
        }
    }

    private static func resource(_ type: ServedType) -> R4.CapabilityStatementRestResource {
        R4.CapabilityStatementRestResource {
            $0.type = type.rawValue
            $0.interaction = [.read, .searchType].map { code in
                R4.CapabilityStatementRestResourceInteraction { $0.code = code }
            }
            $0.searchParam = SearchParameter.all(type).map { parameter in
                R4.CapabilityStatementRestResourceSearchParam {
                    $0.name = parameter.name
                    $0.type = parameter.form
                    $0.documentation = parameter.documentation.isEmpty ? nil : parameter.documentation
                }
            }
        }
    }
}
