import DICOM
import Essentials
import FHIR
import Reporting

/// The report in every form that goes out.
struct ReportRenditions {
    let report: Report
    let images: [CaseImage]

    var files: [OutputFile] {
        get throws {
            [
                OutputFile(
                    name: "report.fhir.json", mediaType: "application/fhir+json",
                    text: try ReportFHIR.bundle(of: report).json.pretty),
                OutputFile(
                    name: "report.dcm", mediaType: "application/dicom", bytes: try ReportSR.file(of: report).bytes()),
            ]
        }
    }
}
