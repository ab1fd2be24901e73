/// One decoded frame: its samples as the object stores them, row after row, the samples of a pixel side by side.
///
/// Native YBR_FULL_422 is spread to YBR_FULL; colour JPEG comes as RGB. For showing, take ``gray8()`` or ``rgb8()``.
public struct PixelFrame: Hashable, Sendable {
    /// The samples by their width.
    public enum Samples: Hashable, Sendable {
        case bytes([UInt8])
        /// Sixteen bits as stored: for signed pixels the bits of their two's complement.
        case words([UInt16])

        public var count: Int {
            switch self {
            case .bytes(let values): values.count
            case .words(let values): values.count
            }
        }
    }

    public let width: Int
    public let height: Int
    /// 1 or 3.
    public let samplesPerPixel: Int
    /// 8 or 16.
    public let bitsAllocated: Int
    public let photometric: PhotometricInterpretation
    public let samples: Samples
    let tone: Tone

    /// The samples when they have eight bits.
    public var bytes: [UInt8]? { if case .bytes(let values) = samples { values } else { nil } }
    /// The samples when they have sixteen bits.
    public var words: [UInt16]? { if case .words(let values) = samples { values } else { nil } }

    init(_ layout: PixelLayout, _ photometric: PhotometricInterpretation, _ samples: Samples, tone: Tone) {
        width = layout.columns
        height = layout.rows
        samplesPerPixel = photometric.samplesPerPixel
        bitsAllocated = layout.bitsAllocated
        self.photometric = photometric
        self.samples = samples
        self.tone = tone
    }
}
