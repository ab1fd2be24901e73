import Essentials
import Patients
import Ultrasound

/// Whether an image says that it is of the person it is filed under.
enum ImageIdentity {
    /// The fields in which both say something and differ: `identifier`, `family name`, `birth date`.
    static func differences(of image: UltrasoundImage, from patient: Patient) -> [String] {
        var fields: [String] = []
        if !image.patientID.isEmpty, image.patientID != patient.id { fields.append("identifier") }
        if !image.patientName.family.isEmpty,
            image.patientName.family.uppercased() != patient.name.family.uppercased()
        {
            fields.append("family name")
        }
        if let birth = image.patientBirthDate, birth != patient.birthDate { fields.append("birth date") }
        return fields
    }

    /// The image with the patient's own identity in place of what differs, where a person confirmed that it is theirs.
    static func confirmed(_ image: UltrasoundImage, as patient: Patient) -> UltrasoundImage {
        var image = image
        if image.patientID != patient.id { image.patientID = patient.id }
        if image.patientName.family.uppercased() != patient.name.family.uppercased() {
            image.patientName = patient.name
        }
        if image.patientBirthDate != patient.birthDate { image.patientBirthDate = patient.birthDate }
        return image
    }
}
