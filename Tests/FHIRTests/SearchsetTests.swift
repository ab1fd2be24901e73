import Essentials
import Foundation
import TestSupport
import Testing

@testable import FHIR

@Suite("Answers to searches, and what is said of them")
struct SearchsetTests {
    private func bundle() throws -> R4.Bundle {
        let day = try CalendarDate("2026-02-01")
        return R4.Bundle {
            $0.type = .searchset
            $0.total = 7
            $0.link = [
                R4.BundleLink("self", "https://x.org/Condition"), R4.BundleLink("next", "https://x.org/Condition?p=2"),
            ]
            $0.entry = [
                R4.BundleEntry {
                    $0.fullUrl = "https://x.org/Condition/1"
                    $0.resource = R4.AnyResource(
                        R4.Condition {
                            $0.id = "1"
                            $0.clinicalStatus = R4.CodeableConcept(R4.Coding(FHIRSystem.conditionClinical, "resolved"))
                            $0.subject = R4.Reference("Patient/p")
                            $0.onset = .dateTime(R4.DateTime(day))
                            $0.abatement = .period(R4.Period(start: R4.DateTime(day), end: R4.DateTime(day)))
                        })
                    $0.search = R4.BundleEntrySearch(.match)
                }
            ]
        }
    }

    private func statement() throws -> R4.CapabilityStatement {
        let day = try CalendarDate("2026-02-01")
        return R4.CapabilityStatement {
            $0.status = .active
            $0.date = R4.DateTime(day)
            $0.kind = .instance
            $0.fhirVersion = R4.version
            $0.format = ["json"]
            $0.software = R4.CapabilityStatementSoftware { $0.name = "x" }
            $0.implementation = R4.CapabilityStatementImplementation {
                $0.description = "x"
                $0.url = "https://x.org/fhir"
            }
            $0.rest = [
                R4.CapabilityStatementRest {
                    $0.mode = .server
                    $0.security = R4.CapabilityStatementRestSecurity {
                        $0.cors = false
                        $0.description = "By token."
                    }
                    $0.resource = [
                        R4.CapabilityStatementRestResource {
                            $0.type = "Patient"
                            $0.interaction = [.read, .searchType].map { code in
                                R4.CapabilityStatementRestResourceInteraction { $0.code = code }
                            }
                            $0.searchParam = [
                                R4.CapabilityStatementRestResourceSearchParam {
                                    $0.name = "identifier"
                                    $0.type = .token
                                }
                            ]
                        }
                    ]
                }
            ]
        }
    }

    @Test("They come back byte for byte, and the peer reads them")
    func roundTrip() throws {
        let bundle = try bundle()
        let statement = try statement()
        #expect(try R4.Bundle(json: JSONValue(parsing: bundle.json.pretty)).json.pretty == bundle.json.pretty)
        #expect(try R4.CapabilityStatement(json: JSONValue(parsing: statement.json.pretty)) == statement)
        #expect(FHIRChecker.check(bundle.json).isEmpty && FHIRChecker.check(statement.json).isEmpty)
        let folder = try TemporaryFolder()
        let file = try folder.write(
            Array(JSONValue.array([bundle.json, statement.json]).compact.utf8), to: "answers.json")
        let told = try Peer.python(
            """
            import sys, json
            from fhir.resources.R4B import get_fhir_model_class
            for item in json.load(open(sys.argv[1])):
                read = get_fhir_model_class(item["resourceType"]).model_validate(item)
                print(json.loads(read.model_dump_json()) == item)
            """, [file.path])
        #expect(told == "True\nTrue\n")
    }
}
