public import DICOM
import Essentials
import Trust

/// The report as a DICOM Comprehensive SR by TID 1500, the Imaging Measurement Report (PS3.3 A.35.3, PS3.16 TID 1500).
///
/// Each measurement is a number with its unit, inferred from points that are selected from one frame of an image. A
/// refused one is a text with the reason and its points, and has no number. A signed report is complete, final and
/// verified by its reader. UIDs come from digests: the same report gives the same bytes.
///
///     let bytes = try ReportSR.file(of: signed).bytes()
public enum ReportSR {
    static let sopClass = "1.2.840.10008.5.1.4.1.1.88.33"

    /// The file, in explicit little endian.
    ///
    /// - Throws: ``DICOMError`` where a text of the report does not fit its element, such as a name with a backslash.
    public static func file(of report: Report) throws -> Part10File {
        let seed = Digest(of: report.json.canonical).hex
        var document = DataSet()
        try document.set(.specificCharacterSet, "ISO_IR 192")
        try SRHeader(report: report, seed: seed).write(into: &document)
        try content(of: report).write(into: &document, document)
        return try Part10File(dataSet: document)
    }

    /// A UID of the report, the same for the same seed and name.
    static func uid(_ seed: String, _ name: String) -> String {
        UID.derived(from: Digest(of: "structured report\n\(seed)\n\(name)").bytes)
    }

    /// The content tree.
    static func content(of report: Report) -> SRItem {
        var children = SRContext(report: report).items
        children += SRSections(report: report).before
        children.append(SRImages(report: report).library)
        children.append(SRMeasurements(report: report).container)
        children += SRSections(report: report).after
        children += report.notices.map { SRItem(.contains, SRConcept.comment, .text($0)) }
        return SRItem(nil, SRConcept.imagingMeasurementReport, .container(template: "1500"), children)
    }
}
