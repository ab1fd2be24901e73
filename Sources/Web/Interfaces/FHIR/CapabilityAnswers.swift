import CodeReference
import Essentials
import FHIR

/// What the FHIR interface can do.
enum CapabilityAnswers {
    private static let notice = "Terminology of dental imaging: codes by date, with our own notes."

    @Sendable static func metadata(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let state = try InterfaceState(site)
        let today = R4.DateTime(state.today)
        switch inquiry.query["mode"] ?? "full" {
        case "full", "normative": return state.json(capability(today).json, mediaType: FHIRAnswer.mediaType, inquiry)
        case "terminology":
            return state.json(
                terminology(state.terminology, today).json, mediaType: FHIRAnswer.mediaType, inquiry)
        default: return FHIRFault.invalid("mode is full, normative or terminology.").answer
        }
    }

    private static func capability(_ today: R4.DateTime) -> R4.CapabilityStatement {
        R4.CapabilityStatement { statement in
            statement.name = "Tragus"
            statement.title = "Tragus, terminology of the public hub"
            statement.status = .active
            statement.date = today
            statement.description = notice
            statement.copyright = ownership
            statement.kind = .instance
            statement.software = R4.CapabilityStatementSoftware { $0.name = "Tragus" }
            statement.implementation = R4.CapabilityStatementImplementation { $0.description = notice }
            statement.fhirVersion = R4.version
            statement.format = ["json"]
            statement.rest = [
                R4.CapabilityStatementRest { rest in
                    rest.mode = .server
                    rest.resource = ["CodeSystem", "ValueSet"].map(resource)
                }
            ]
        }
    }

    private static func resource(_ name: String) -> R4.CapabilityStatementRestResource {
        R4.CapabilityStatementRestResource { resource in
            resource.type = name
            resource.operation = TerminologyOperation.all.filter { $0.resource == name }.map { operation in
                R4.CapabilityStatementRestResourceOperation {
                    $0.name = operation.name
                    $0.definition = operation.definition
                    $0.documentation = operation.documentation
                }
            }
        }
    }

    private static let ownership = CodeSystem.served.map(\.ownership).joined(separator: "\n\n")

    private static func terminology(
        _ terminology: Terminology, _ today: R4.DateTime
    ) -> R4.TerminologyCapabilities {
        R4.TerminologyCapabilities { statement in
            statement.name = "TragusTerminology"
            statement.title = "Tragus, terminology of the public hub"
            statement.status = .active
            statement.date = today
            statement.description = notice
            statement.copyright = ownership
            statement.kind = .instance
            statement.software = R4.TerminologyCapabilitiesSoftware { $0.name = "Tragus" }
            statement.implementation = R4.TerminologyCapabilitiesImplementation { $0.description = notice }
            statement.codeSystem = CodeSystem.served.compactMap { codeSystem($0, terminology) }
            statement.expansion = R4.TerminologyCapabilitiesExpansion { expansion in
                expansion.hierarchical = false
                expansion.paging = true
                expansion.incomplete = false
                expansion.parameter = TerminologyOperation.expand.known.sorted().map { name in
                    R4.TerminologyCapabilitiesExpansionParameter { $0.name = name }
                }
                expansion.textFilter = "Every word must begin a word of the note or title, or the code."
            }
            statement.validateCode = R4.TerminologyCapabilitiesValidateCode { $0.translations = false }
        }
    }

    /// A system with its versions; nil where it is not loaded.
    private static func codeSystem(
        _ system: CodeSystem, _ terminology: Terminology
    ) -> R4.TerminologyCapabilitiesCodeSystem? {
        var versions: [String] = []
        switch system {
        case .cdt: if !terminology.book.hasDentalPack { return nil }
        case .icd10cm:
            guard let releases = terminology.shelf.diagnoses?.releases else { return nil }
            versions = releases.map(\.version)
        default: break
        }
        return R4.TerminologyCapabilitiesCodeSystem { entry in
            entry.uri = system.uri
            entry.version = versions.map { version in
                R4.TerminologyCapabilitiesCodeSystemVersion {
                    $0.code = version
                    $0.isDefault = version == versions.last
                    $0.compositional = false
                    $0.language = ["en"]
                }
            }
            entry.subsumption = system == .icd10cm
        }
    }
}
