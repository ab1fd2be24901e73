import Essentials
import FHIR
import Patients

extension ReportBundle {
    /// One ImagingStudy for each study, with its series and instances by their UIDs.
    mutating func addStudies() throws {
        for study in report.header.studyInstanceUIDs {
            let images = report.images.filter { $0.studyInstanceUID == study }
            let series = once(images.map(\.seriesInstanceUID)).map { uid in
                self.series(uid, images.filter { $0.seriesInstanceUID == uid })
            }
            try add(
                R4.ImagingStudy {
                    $0.identifier = [R4.Identifier(dicomUID: study)]
                    $0.status = .available
                    $0.modality = [.ultrasound]
                    $0.subject = try patient()
                    $0.started = R4.DateTime(report.header.examDate)
                    $0.basedOn = [try reference("order")]
                    $0.referrer = try reference(provider: report.header.order.orderedBy)
                    $0.interpreter = [try reference(provider: report.header.reader)]
                    $0.numberOfSeries = series.count
                    $0.numberOfInstances = images.count
                    $0.description = report.header.exam.nonEmpty
                    $0.series = series
                }, as: "study/\(study)")
        }
    }

    /// The studies of the report, as references.
    func studies() throws -> [R4.Reference] { try report.header.studyInstanceUIDs.map { try reference("study/\($0)") } }

    private func series(_ uid: String, _ images: [ReportedImage]) -> R4.ImagingStudySeries {
        R4.ImagingStudySeries {
            $0.uid = uid
            $0.modality = .ultrasound
            $0.numberOfInstances = images.count
            $0.instance = images.map { image in
                R4.ImagingStudySeriesInstance {
                    $0.uid = image.sopInstanceUID
                    $0.sopClass = R4.Coding(FHIRSystem.uri, "urn:oid:\(image.sopClassUID)")
                    $0.title = image.name.nonEmpty
                }
            }
        }
    }

    private func once(_ items: [String]) -> [String] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0).inserted }
    }
}

extension R4.Coding {
    static let ultrasound = R4.Coding(FHIRSystem.dicom, "US", "Ultrasound")
}
