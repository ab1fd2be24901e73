import DICOM
import DICOMPixels
import Pages

/// A frame made small for a strip of images: each pixel the mean of those that it covers.
enum ThumbnailPicture {
    static let widest = 224

    /// - Parameter number: the frame, counted from 1.
    /// - Throws: ``Refusal/notFound`` for a frame that is not there; what keeps the pixels from being read.
    static func png(of file: Part10File, frame number: Int) throws -> [UInt8] {
        let reader = try FrameReader(file: file)
        guard (1...max(reader.frameCount, 1)).contains(number) else { throw Refusal.notFound }
        let frame = try reader.frame(number - 1)
        let isGray = frame.samplesPerPixel == 1
        let samples = isGray ? 1 : 3
        let small = shrunk(
            isGray ? frame.gray8() : frame.rgb8(), width: frame.width, height: frame.height, samples: samples)
        return try Picture(width: small.width, height: small.height, samples: samples, pixels: small.pixels).png()
    }

    /// Row after row, interleaved; a picture that is narrow enough stays as it is.
    static func shrunk(
        _ pixels: [UInt8], width: Int, height: Int, samples: Int
    ) -> (width: Int, height: Int, pixels: [UInt8]) {
        guard width > widest, height > 0, pixels.count == width * height * samples else {
            return (width, height, pixels)
        }
        let (across, down) = (widest, max(1, height * widest / width))
        var small: [UInt8] = []
        small.reserveCapacity(across * down * samples)
        for row in 0..<down {
            let top = row * height / down
            let bottom = max(top + 1, (row + 1) * height / down)
            for column in 0..<across {
                let left = column * width / across
                let right = max(left + 1, (column + 1) * width / across)
                for sample in 0..<samples {
                    var sum = 0
                    for y in top..<bottom {
                        for x in left..<right { sum += Int(pixels[(y * width + x) * samples + sample]) }
                    }
                    let count = (bottom - top) * (right - left)
                    small.append(UInt8((sum + count / 2) / count))
                }
            }
        }
        return (across, down, small)
    }
}
