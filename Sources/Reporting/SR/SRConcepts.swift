import DICOM
import Patients
import Ultrasound

/// The concepts of TID 1500 and its parts, and of the document around them (PS3.16).
enum SRConcept {
    static let imagingMeasurementReport = dcm("126000", "Imaging Measurement Report")
    static let imagingMeasurements = dcm("126010", "Imaging Measurements")
    static let measurementGroup = dcm("125007", "Measurement Group")
    static let trackingIdentifier = dcm("112039", "Tracking Identifier")
    static let trackingUID = dcm("112040", "Tracking Unique Identifier")
    static let finding = dcm("121071", "Finding")
    static let findingSite = sct("363698007", "Finding Site")
    static let laterality = sct("272741003", "Laterality")
    static let imageRegion = dcm("111030", "Image Region")
    static let sourceOfMeasurement = dcm("121112", "Source of Measurement")
    static let sourceImage = dcm("121324", "Source image")
    static let imageLibrary = dcm("111028", "Image Library")
    static let imageLibraryGroup = dcm("126200", "Image Library Group")
    static let modality = dcm("121139", "Modality")
    static let ultrasound = dcm("US", "Ultrasound")
    static let language = dcm("121049", "Language of Content Item and Descendants")
    static let english = CodedEntry(value: "en-US", scheme: "RFC5646", meaning: "English (United States)")
    static let procedureReported = dcm("121058", "Procedure reported")
    static let ultrasonography = sct("16310003", "Diagnostic ultrasonography")
    static let observerType = dcm("121005", "Observer Type")
    static let person = dcm("121006", "Person")
    static let observerName = dcm("121008", "Person Observer Name")
    static let observerOrganization = dcm("121009", "Person Observer's Organization Name")
    static let subjectClass = dcm("121024", "Subject Class")
    static let patient = dcm("121025", "Patient")
    static let subjectName = dcm("121029", "Subject Name")
    static let subjectID = dcm("121030", "Subject ID")
    static let subjectBirthDate = dcm("121031", "Subject Birth Date")
    static let subjectSex = dcm("121032", "Subject Sex")
    static let comparison = dcm("111424", "Comparison to previous studies")
    static let comment = dcm("121106", "Comment")

    /// The name of a paragraph under a section of the report (PS3.16 CID 7002 and others).
    static func paragraph(of section: String) -> CodedEntry {
        switch section {
        case "request": dcm("121062", "Request")
        case "indication": dcm("121109", "Indications for Procedure")
        case "clinical": dcm("121060", "History")
        case "procedure": dcm("121065", "Procedure Description")
        case "comparison": comparison
        case "findings": finding
        case "impression": dcm("121073", "Impression")
        case "recommendations": dcm("121075", "Recommendation")
        default: comment
        }
    }

    static func sex(_ sex: Patient.Sex) -> CodedEntry {
        switch sex {
        case .female: dcm("F", "Female")
        case .male: dcm("M", "Male")
        case .unknown: dcm("U", "Unknown sex")
        }
    }

    /// What a lesion is; the house's own code where PS3.16 has none.
    static func lesion(_ kind: String, label: String) -> CodedEntry {
        switch kind {
        case "focal-lesion": sct("52988006", "Lesion")
        case "mass": sct("4147007", "Mass")
        case "cyst": sct("367643001", "Cyst")
        case "node": sct("59441001", "Lymph Node")
        default: own(kind, label)
        }
    }

    static func measurement(_ kind: MeasurementKind) -> CodedEntry {
        switch kind {
        case .longAxis: sct("103339001", "Long axis")
        case .shortAxis: sct("103340004", "Short axis")
        case .length: sct("410668003", "Length")
        case .depth: sct("131197000", "Depth")
        case .distanceFromSkin: dcm("121243", "Distance from skin")
        case .thickness: CodedEntry(value: "59089-3", scheme: "LN", meaning: "ROI Thickness by US")
        case .width: sct("103355008", "Width")
        case .diameter: sct("81827009", "Diameter")
        case .area: sct("42798000", "Area")
        case .duration: sct("103335007", "Duration")
        case .velocity: dcm("110828", "Flow Velocity")
        }
    }

    /// A unit by its UCUM code.
    static func unit(_ code: String) -> CodedEntry {
        let meanings = [
            "mm": "millimeter", "mm2": "square millimeter", "cm3": "cubic centimeter", "s": "second",
            "cm/s": "centimeter/second", "m/s": "meter/second", "deg": "degree", "kPa": "kilopascal", "%": "percent",
            "1": "no units", "{ratio}": "ratio",
        ]
        return CodedEntry(value: code, scheme: "UCUM", meaning: meanings[code] ?? code)
    }

    /// A concept that no public scheme holds, under the house's private designator (PS3.16 section 8).
    static func own(_ id: String, _ meaning: String) -> CodedEntry {
        CodedEntry(value: id, scheme: "99TRAGUS", meaning: String(meaning.unicodeScalars.prefix(64)))
    }

    private static func dcm(_ value: String, _ meaning: String) -> CodedEntry {
        CodedEntry(value: value, scheme: "DCM", meaning: meaning)
    }

    private static func sct(_ value: String, _ meaning: String) -> CodedEntry {
        CodedEntry(value: value, scheme: "SCT", meaning: meaning)
    }
}
