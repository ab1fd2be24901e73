import Essentials
import FHIR
import Trust

extension ReportBundle {
    /// The DiagnosticReport that ties order, studies, observations and impression together.
    mutating func addReport(_ forms: [R4.Attachment]) throws {
        let header = report.header
        try add(
            R4.DiagnosticReport {
                $0.identifier = [R4.Identifier(FHIRSystem.uri, try urn("report-identifier"))]
                $0.basedOn = [try reference("order")]
                $0.status = report.status == .final ? .final : .preliminary
                $0.category = [
                    R4.CodeableConcept(R4.Coding(FHIRSystem.diagnosticSection, "RUS", "Radiology Ultrasound"))
                ]
                $0.code = examCode
                $0.subject = try patient()
                $0.effective = .dateTime(R4.DateTime(header.examDate))
                $0.issued = (report.signature?.time).map(R4.Instant.init)
                $0.performer = [try reference(organization: header.readerOrganization)]
                $0.resultsInterpreter = [try reference(provider: header.reader)]
                $0.result = try results()
                $0.imagingStudy = try studies()
                $0.conclusion = report.paragraphs("impression").joined(separator: "\n").nonEmpty
                $0.presentedForm = (report.signature == nil ? [] : [signedForm]) + forms
            }, as: "report")
    }

    /// The very bytes that the signature covers, so that it can be verified from the bundle alone.
    private var signedForm: R4.Attachment {
        let bytes = ReportSignature.signedBytes(of: report.json)
        return R4.Attachment {
            $0.contentType = "application/json"
            $0.data = R4.Base64(bytes)
            $0.size = bytes.count
            $0.title = "The signed report"
        }
    }

    /// Who signed, in which meaning, over which bytes.
    mutating func addProvenance(_ signature: ReportSignature) throws {
        let reader = try reference(provider: signature.signer)
        try add(
            R4.Provenance {
                $0.target = [try reference("report")]
                $0.occurred = .dateTime(R4.DateTime(signature.time))
                $0.recorded = R4.Instant(signature.time)
                $0.reason = [R4.CodeableConcept(text: signature.meaning)]
                $0.agent = [
                    try R4.ProvenanceAgent {
                        $0.type = R4.CodeableConcept(R4.Coding(FHIRSystem.participantType, "author", "Author"))
                        $0.who = reader
                        $0.onBehalfOf = try reference(organization: report.header.readerOrganization)
                    }
                ]
                $0.entity = try studies().map { study in
                    R4.ProvenanceEntity {
                        $0.role = .source
                        $0.what = study
                    }
                }
                $0.signature = [
                    R4.Signature {
                        $0.type = [R4.Coding(FHIRSystem.signatureType, "1.2.840.10065.1.12.1.1", "Author's Signature")]
                        $0.when = R4.Instant(signature.time)
                        $0.who = reader
                        $0.targetFormat = "application/json"
                        $0.sigFormat = "application/octet-stream"
                        $0.data = R4.Base64(signature.value)
                    }
                ]
            }, as: "provenance")
    }
}
