import DICOM
import DICOMPixels
import Pages

/// A frame of an image as PNG, ready for a browser.
enum FramePicture {
    /// - Parameter number: the frame, counted from 1.
    /// - Throws: ``Refusal/notFound`` for a frame that is not there; what keeps the pixels from being read.
    static func png(of file: Part10File, frame number: Int) throws -> [UInt8] {
        let reader = try FrameReader(file: file)
        guard (1...max(reader.frameCount, 1)).contains(number) else { throw Refusal.notFound }
        let frame = try reader.frame(number - 1)
        let isGray = frame.samplesPerPixel == 1
        return try Picture(
            width: frame.width, height: frame.height, samples: isGray ? 1 : 3,
            pixels: isGray ? frame.gray8() : frame.rgb8()
        ).png()
    }
}
