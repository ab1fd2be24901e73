import DICOM
import Essentials
import Patients
import Trust

/// Language, observer, subject and procedure (TID 1204, 1001, 1006).
struct SRContext {
    let report: Report

    var items: [SRItem] {
        let header = report.header
        let procedure = header.isExamCodeVerified ? header.examCode : nil
        return [
            SRItem(.hasConceptModifier, SRConcept.language, .code(SRConcept.english)),
            SRItem(.hasObservationContext, SRConcept.observerType, .code(SRConcept.person)),
            SRItem(.hasObservationContext, SRConcept.observerName, .personName(header.reader.name.caretSeparated)),
            SRItem(.hasObservationContext, SRConcept.observerOrganization, .text(header.readerOrganization.name)),
            SRItem(.hasObservationContext, SRConcept.subjectClass, .code(SRConcept.patient)),
            SRItem(.hasObservationContext, SRConcept.subjectName, .personName(header.patient.name.caretSeparated)),
            SRItem(.hasObservationContext, SRConcept.subjectID, .text(header.patient.id)),
            SRItem(.hasObservationContext, SRConcept.subjectBirthDate, .date(header.patient.birthDate.compact)),
            SRItem(.hasObservationContext, SRConcept.subjectSex, .code(SRConcept.sex(header.patient.sex))),
            SRItem(
                .hasConceptModifier, SRConcept.procedureReported, .code(procedure ?? SRConcept.ultrasonography)),
        ]
    }
}

/// The images that were read (TID 1600).
struct SRImages {
    let report: Report

    var library: SRItem {
        let images = report.images.map { image in
            SRItem(.contains, SRConcept.sourceImage, SRImages.reference(to: image, frame: nil))
        }
        let modality = SRItem(.hasAcquisitionContext, SRConcept.modality, .code(SRConcept.ultrasound))
        let group = SRItem(.contains, SRConcept.imageLibraryGroup, .container(template: nil), [modality] + images)
        return SRItem(.contains, SRConcept.imageLibrary, .container(template: nil), [group])
    }

    /// A frame is named only where an image has several: a single one has no number (PS3.3 section 10.3).
    static func reference(to image: ReportedImage, frame: Int?) -> SRItem.Value {
        .image(
            sopClass: image.sopClassUID, instance: image.sopInstanceUID, frame: image.frameCount > 1 ? frame : nil)
    }

    /// A line about an image, with the digest that the signature covers.
    static func words(_ image: ReportedImage) -> String {
        let site = image.site.isEmpty ? "" : ", \(image.site)"
        let frames = image.frameCount > 1 ? ", \(image.frameCount) frames" : ""
        let gaps = image.labelGaps.isEmpty ? "" : " Its label lacks: \(image.labelGaps.joined(separator: ", "))."
        return "\(image.name)\(site)\(frames), SHA-256 \(image.digest.hex).\(gaps)"
    }
}
