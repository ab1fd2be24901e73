import Essentials

@testable import FHIR

/// One bundle of invented people that uses every modelled resource.
enum Sample {
    static func urn(_ number: UInt8) throws -> String {
        try FHIRUUID.urn(digest: [UInt8](repeating: number, count: 32))
    }

    static func bundle() throws -> R4.Bundle {
        let signed = try Timestamp("2026-03-10T16:40:00-05:00")
        let day = try CalendarDate("2026-03-10")
        let names = [
            "composition", "patient", "practice", "reader", "request", "study", "report", "finding", "length",
            "procedure", "provenance", "coverage", "payer", "claim", "condition", "document", "role", "holder",
            "device", "office",
        ]
        var urns: [String: String] = [:]
        for (index, name) in names.enumerated() { urns[name] = try urn(UInt8(index + 1)) }
        func to(_ name: String) -> R4.Reference { R4.Reference(urns[name] ?? "") }

        var bundle = R4.Bundle {
            $0.type = .document
            $0.identifier = R4.Identifier("urn:ietf:rfc:3986", "urn:uuid:0c9f3f5e-1111-4222-8333-444455556666")
            $0.timestamp = R4.Instant(signed)
        }
        func add(_ resource: some FHIRResource, _ name: String) { bundle.add(resource, as: urns[name] ?? "") }

        add(
            R4.Composition {
                $0.status = .final
                $0.type = R4.CodeableConcept(R4.Coding(FHIRSystem.loinc, "18748-4", "Diagnostic imaging study"))
                $0.subject = to("patient")
                $0.date = R4.DateTime(signed)
                $0.author = [to("reader")]
                $0.title = "Ultrasound of the right submandibular gland"
                $0.attester = [
                    R4.CompositionAttester {
                        $0.mode = .legal
                        $0.time = R4.DateTime(signed)
                        $0.party = to("reader")
                    }
                ]
                $0.custodian = to("practice")
                $0.section = [
                    R4.CompositionSection {
                        $0.title = "Findings"
                        $0.text = R4.Narrative(paragraphs: ["A stone of 3 mm & its \"shadow\" <behind>."])
                        $0.entry = [to("finding")]
                    }
                ]
            }, "composition")
        try add(
            R4.Patient {
                $0.id = "p1"
                var number = R4.Identifier("urn:oid:2.25.1", "MRN-1")
                number.assigner = to("practice")
                $0.identifier = [number]
                $0.name = [R4.HumanName(PersonName(family: "Rivera", given: "Ana", middle: "Luz"))]
                $0.telecom = [R4.ContactPoint(.phone, "555-0100", .home)]
                $0.gender = .female
                $0.birthDate = R4.Date(try CalendarDate("1984-07-02"))
                $0.address = [
                    R4.Address {
                        $0.use = .home
                        $0.line = ["1 Elm Street"]
                        $0.city = "Albany"
                        $0.state = "NY"
                        $0.postalCode = "12207"
                        $0.country = "US"
                    }
                ]
                $0.managingOrganization = to("practice")
            }, "patient")
        add(
            R4.Organization {
                $0.identifier = [R4.Identifier(FHIRSystem.npi, "1234567893")]
                $0.name = "Elm Street Dental"
            }, "practice")
        add(
            R4.Practitioner {
                $0.identifier = [R4.Identifier(FHIRSystem.npi, "1679576722")]
                $0.name = [R4.HumanName(PersonName(family: "Okafor", given: "Maria"))]
                $0.qualification = [
                    R4.PractitionerQualification {
                        $0.code = R4.CodeableConcept(text: "DDS")
                        $0.issuer = to("practice")
                    }
                ]
            }, "reader")
        add(
            R4.ServiceRequest {
                $0.status = .completed
                $0.intent = .order
                $0.priority = .routine
                $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.cdt, "D0370"))
                $0.subject = to("patient")
                $0.occurrence = .dateTime(R4.DateTime(day))
                $0.requester = to("reader")
                $0.reasonReference = [to("condition")]
                $0.insurance = [to("coverage")]
                $0.note = [
                    R4.Annotation {
                        $0.author = .reference(to("reader"))
                        $0.text = "A radiograph does not show the soft tissue."
                    }
                ]
            }, "request")
        add(
            R4.ImagingStudy {
                $0.identifier = [R4.Identifier(dicomUID: "2.25.42")]
                $0.status = .available
                $0.modality = [R4.Coding(FHIRSystem.dicom, "US")]
                $0.subject = to("patient")
                $0.started = R4.DateTime(signed)
                $0.basedOn = [to("request")]
                $0.numberOfSeries = 1
                $0.numberOfInstances = 1
                $0.series = [
                    R4.ImagingStudySeries {
                        $0.uid = "2.25.43"
                        $0.number = 1
                        $0.modality = R4.Coding(FHIRSystem.dicom, "US")
                        $0.performer = [R4.ImagingStudySeriesPerformer { $0.actor = to("reader") }]
                        $0.instance = [
                            R4.ImagingStudySeriesInstance {
                                $0.uid = "2.25.44"
                                $0.sopClass = R4.Coding(FHIRSystem.uri, "urn:oid:1.2.840.10008.5.1.4.1.1.6.1")
                            }
                        ]
                    }
                ]
            }, "study")
        add(
            R4.DiagnosticReport {
                $0.basedOn = [to("request")]
                $0.status = .final
                $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.loinc, "69298-8"))
                $0.subject = to("patient")
                $0.effective = .period(R4.Period(start: R4.DateTime(day), end: R4.DateTime(day)))
                $0.issued = R4.Instant(signed)
                $0.performer = [to("practice")]
                $0.resultsInterpreter = [to("reader")]
                $0.result = [to("finding"), to("length")]
                $0.imagingStudy = [to("study")]
                $0.conclusion = "Stone in the duct."
                $0.presentedForm = [
                    R4.Attachment {
                        $0.contentType = "text/plain"
                        $0.data = R4.Base64(Array("Stone".utf8))
                        $0.size = 5
                    }
                ]
            }, "report")
        add(
            R4.Observation {
                $0.status = .final
                $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.loinc, "59776-5"))
                $0.subject = to("patient")
                $0.value = .string("Echogenic focus with shadow")
                $0.bodySite = R4.CodeableConcept(R4.Coding(FHIRSystem.snomed, "54019009", "Submandibular gland"))
                $0.hasMember = [to("length")]
                $0.device = to("device")
                $0.component = [
                    R4.ObservationComponent {
                        $0.code = R4.CodeableConcept(text: "Side")
                        $0.value = .codeableConcept(
                            R4.CodeableConcept(R4.Coding(FHIRSystem.snomed, "24028007", "Right")))
                    },
                    R4.ObservationComponent {
                        $0.code = R4.CodeableConcept(text: "Depth")
                        $0.dataAbsentReason = R4.CodeableConcept(text: "No valid calibration")
                    },
                ]
            }, "finding")
        add(
            R4.Observation {
                $0.status = .final
                $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.snomed, "410668003", "Length"))
                $0.subject = to("patient")
                $0.value = .quantity(R4.Quantity(R4.Decimal("3.050"), ucum: "mm"))
                $0.derivedFrom = [to("study")]
                $0.referenceRange = [
                    R4.ObservationReferenceRange {
                        $0.high = R4.Quantity(R4.Decimal(4), ucum: "mm")
                        $0.text = "Of one cohort"
                    }
                ]
            }, "length")
        add(
            R4.Procedure {
                $0.basedOn = [to("request")]
                $0.status = .completed
                $0.subject = to("patient")
                $0.performed = .dateTime(R4.DateTime(day))
                $0.performer = [
                    R4.ProcedurePerformer {
                        $0.actor = to("reader")
                        $0.onBehalfOf = to("practice")
                    }
                ]
                $0.report = [to("report")]
            }, "procedure")
        add(
            R4.Provenance {
                $0.target = [to("report")]
                $0.recorded = R4.Instant(signed)
                $0.agent = [R4.ProvenanceAgent { $0.who = to("reader") }]
                $0.entity = [
                    R4.ProvenanceEntity {
                        $0.role = .source
                        $0.what = to("study")
                    }
                ]
                $0.signature = [
                    R4.Signature {
                        $0.type = [R4.Coding(FHIRSystem.signatureType, "1.2.840.10065.1.12.1.1", "Author's Signature")]
                        $0.when = R4.Instant(signed)
                        $0.who = to("reader")
                        $0.sigFormat = "application/octet-stream"
                        $0.data = R4.Base64([UInt8](repeating: 7, count: 64))
                    }
                ]
            }, "provenance")
        add(
            R4.Coverage {
                $0.status = .active
                $0.subscriber = to("holder")
                $0.subscriberId = "M-100"
                $0.beneficiary = to("patient")
                $0.payor = [to("payer")]
                $0.`class` = [
                    R4.CoverageClass {
                        $0.type = R4.CodeableConcept(text: "group")
                        $0.value = "G-7"
                    }
                ]
                $0.order = 1
            }, "coverage")
        add(R4.Organization { $0.name = "Example Dental Plan" }, "payer")
        add(claim(on: day, to), "claim")
        add(
            R4.Condition {
                $0.clinicalStatus = R4.CodeableConcept(R4.Coding(FHIRSystem.conditionClinical, "active"))
                $0.verificationStatus = R4.CodeableConcept(R4.Coding(FHIRSystem.conditionVerification, "confirmed"))
                $0.code = R4.CodeableConcept(R4.Coding(FHIRSystem.icd10CM, "K11.5"))
                $0.subject = to("patient")
            }, "condition")
        add(
            R4.DocumentReference {
                $0.status = .current
                $0.docStatus = .final
                $0.subject = to("patient")
                $0.content = [
                    R4.DocumentReferenceContent {
                        $0.attachment = R4.Attachment {
                            $0.contentType = "application/pdf"
                            $0.url = "https://example.org/report.pdf"
                        }
                    }
                ]
                $0.context = R4.DocumentReferenceContext { $0.related = [to("report")] }
            }, "document")
        add(
            R4.PractitionerRole {
                $0.active = true
                $0.practitioner = to("reader")
                $0.organization = to("practice")
            }, "role")
        add(
            R4.RelatedPerson {
                $0.patient = to("patient")
                $0.gender = .other
            }, "holder")
        add(
            R4.Device {
                $0.status = .active
                $0.manufacturer = "Example"
                $0.deviceName = [
                    R4.DeviceName {
                        $0.name = "Scanner"
                        $0.type = .modelName
                    }
                ]
            }, "device")
        add(
            R4.Location {
                $0.status = .active
                $0.name = "Office"
                $0.mode = .instance
                $0.type = [R4.CodeableConcept(text: "Office")]
                $0.managingOrganization = to("practice")
            }, "office")
        return bundle
    }
}
