import DICOM
import Essentials
import FHIR
import Reporting

/// The report in every form that goes out.
struct ReportRenditions {
    let report: Report
    let images: [CaseImage]
    /// What was added to it after the signature, each under its own.
    var addenda: [Addendum] = []

    var files: [OutputFile] {
        get throws {
            let pictures = try FramePictures(images)
            return [
                OutputFile(
                    name: "report.html", mediaType: "text/html",
                    text: try ReportHTML.render(report, addenda: addenda, frames: pictures.picture)),
                OutputFile(
                    name: "report.pdf", mediaType: "application/pdf",
                    bytes: try ReportPDF.render(report, addenda: addenda, frames: pictures.picture)),
                OutputFile(
                    name: "report.fhir.json", mediaType: "application/fhir+json",
                    text: try ReportFHIR.bundle(of: report).json.pretty),
                OutputFile(
                    name: "report.dcm", mediaType: "application/dicom", bytes: try ReportSR.file(of: report).bytes()),
            ]
        }
    }
}
