/// How much of the calibrated field is pure black or pure white: detail that is lost there can't be brought back.
public struct Saturation: Hashable, Sendable {
    /// The shares at 0 and at 255, from 0 to 1.
    public let black: Double
    public let white: Double

    /// Whether more than one pixel in twenty is white (this project's own limit; it only warns).
    public var isGainHigh: Bool { white > 0.05 }

    /// Counts within the first tissue or colour-flow region, or the whole frame when there is none.
    ///
    /// - Parameters:
    ///   - grey: one byte for each pixel of a frame, as stored, row after row.
    /// - Returns: nil when the pixels are not as many as rows × columns.
    public init?(grey: [UInt8], of image: UltrasoundImage) {
        guard grey.count == image.rows * image.columns else { return nil }
        let bounds = image.regions.first(where: \.isAnatomical)?.bounds
        let left = min(max(0, bounds?.minX ?? 0), image.columns - 1)
        let right = min(max(left, bounds?.maxX ?? .max), image.columns - 1)
        let top = min(max(0, bounds?.minY ?? 0), image.rows - 1)
        let bottom = min(max(top, bounds?.maxY ?? .max), image.rows - 1)
        var (dark, bright) = (0, 0)
        for row in top...bottom {
            for value in grey[row * image.columns + left...row * image.columns + right] {
                if value == 0 { dark += 1 } else if value == 255 { bright += 1 }
            }
        }
        let count = Double((bottom - top + 1) * (right - left + 1))
        black = Double(dark) / count
        white = Double(bright) / count
    }
}
