import DICOM
import Ultrasound

/// What a received file is that is no ultrasound image, and what to send instead.
///
/// The words repeat nothing of what the file holds.
enum UnreadFile {
    /// Media Storage Directory Storage (PS3.4 annex F): the DICOMDIR of a disk.
    private static let directory = "1.2.840.10008.1.3.10"
    private static let archives = [Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8)]
    private static let pictures: [[UInt8]] = [
        [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), Array("BM".utf8), Array("II*\0".utf8),
        Array("MM\0*".utf8), Array("RIFF".utf8),
    ]

    /// - Parameter error: why it could not be read.
    static func reason(_ bytes: [UInt8], _ error: any Error) -> String {
        if bytes.isEmpty { return "The file is empty. Export it again, and send it then." }
        if archives.contains(where: { bytes.starts(with: $0) }) {
            return "It is a ZIP archive. Unpack it, and send the DICOM files that are in it."
        }
        if bytes.starts(with: Array("%PDF".utf8)) {
            return "It is a PDF document. Send the images as DICOM files."
        }
        if isText(bytes) { return "It is a text. Send the images as DICOM files." }
        if pictures.contains(where: { bytes.starts(with: $0) }) {
            return "It is a picture without what DICOM says of it. Send it as DICOM from the scanner."
        }
        if (error as? UltrasoundError)?.isOtherKind == true {
            return "It is DICOM of another kind than ultrasound. Send the ultrasound images."
        }
        if isDirectory(bytes) {
            return "It is a DICOMDIR, the table of contents of a disk. Send the image files that lie beside it."
        }
        if let error = error as? DICOMError, hasPrefix(bytes) {
            return "The file is cut off or damaged. \(error) Copy or export it again, and send it whole."
        }
        return "\(error) Send the images as DICOM files from the scanner."
    }

    private static func hasPrefix(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 132 && bytes[128..<132].elementsEqual("DICM".utf8)
    }

    private static func isDirectory(_ bytes: [UInt8]) -> Bool {
        let head = try? Part10File(parsing: bytes, options: ReadOptions(untilPixels: true)).meta
        return head?.string(.mediaStorageSOPClassUID) == directory
    }

    /// UTF-8 without control characters at its beginning; the last character of it may be cut.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1000)
        let isWhole = (0...3).contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
        return isWhole && !head.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
    }
}
