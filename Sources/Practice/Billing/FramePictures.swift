import DICOM
import DICOMPixels
import Pages

/// The frames of a case's images as pictures, each file opened once.
struct FramePictures {
    private let files: [String: Part10File]

    /// - Throws: what keeps the bytes of an image from being read.
    init(_ images: [CaseImage]) throws {
        files = Dictionary(try images.map { ($0.name, try $0.file()) }) { first, _ in first }
    }

    /// A frame counted from 1; nil where its file is not there or its pixels can't be shown.
    func picture(_ name: String, _ frame: Int) -> Picture? {
        guard let file = files[name],
            let reader = try? FrameReader(dataSet: file.dataSet, transferSyntax: file.transferSyntax), frame >= 1,
            frame <= reader.frameCount, let pixels = try? reader.frame(frame - 1)
        else { return nil }
        return try? Picture(width: pixels.width, height: pixels.height, samples: 3, pixels: pixels.rgb8())
    }
}
