/// What the samples of a pixel mean (0028,0004), PS3.3 section C.7.6.3.1.2.
public enum PhotometricInterpretation: String, Hashable, Sendable, CaseIterable {
    /// Smallest value white.
    case monochrome1 = "MONOCHROME1"
    /// Smallest value black.
    case monochrome2 = "MONOCHROME2"
    case palette = "PALETTE COLOR"
    case rgb = "RGB"
    case ybrFull = "YBR_FULL"
    /// Two pixels share their colour.
    case ybrFull422 = "YBR_FULL_422"

    public var samplesPerPixel: Int {
        switch self {
        case .monochrome1, .monochrome2, .palette: 1
        case .rgb, .ybrFull, .ybrFull422: 3
        }
    }
}
