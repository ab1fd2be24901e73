public import Foundation
public import Reporting
import Trust

/// A case as a folder: `case.yaml`, `reading.yaml` and `images/`.
public enum CaseFolder {
    /// The most images of one case.
    static let imageLimit = 500
    /// The largest image file, in bytes.
    static let imageSizeLimit = 512 << 20

    /// Reads the folder; what is no DICOM file in `images` is refused by name.
    ///
    /// - Throws: ``CaseError`` or ``YAMLSource/SourceError``.
    public static func read(_ folder: URL, template: ReportTemplate) throws -> CaseMaterial {
        let caseBytes = try bytes("case.yaml", in: folder, limit: 4 << 20)
        let hasReading = FileManager.default.fileExists(atPath: folder.appendingPathComponent("reading.yaml").path)
        return try CaseMaterial(
            caseBytes: caseBytes,
            readingBytes: hasReading ? try bytes("reading.yaml", in: folder, limit: 4 << 20) : nil,
            images: try images(in: folder), template: template,
            key: { try SigningKeyFile.read(folder.appendingPathComponent($0), named: $0) })
    }

    private static func images(in folder: URL) throws -> [CaseImage] {
        let images = folder.appendingPathComponent("images")
        guard FileManager.default.fileExists(atPath: images.path) else { return [] }
        guard let names = try? FileReading.files(in: images) else {
            throw CaseError.unreadable("images", wanted: "a folder of DICOM files")
        }
        guard names.count <= imageLimit else {
            throw CaseError.tooLarge("images", wanted: "at most \(imageLimit) files")
        }
        return try names.map { name in
            try CaseImage(name: name, bytes: try bytes("images/\(name)", in: folder, limit: imageSizeLimit))
        }
    }

    private static func bytes(_ name: String, in folder: URL, limit: Int) throws -> [UInt8] {
        do {
            return try FileReading.bytes(of: folder.appendingPathComponent(name), limit: limit)
        } catch is FileReading.TooLarge {
            throw CaseError.tooLarge(name, wanted: "at most \(limit) bytes")
        } catch {
            throw CaseError.unreadable(name, wanted: "a file that is there and may be read")
        }
    }
}
