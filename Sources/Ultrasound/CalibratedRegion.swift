/// One item of the Sequence of Ultrasound Regions (0018,6011), as the file states it (PS3.3 section C.8.5.5).
///
/// What the file leaves out is nil. Whether the region may carry a measurement is decided by ``Calliper`` alone.
public struct CalibratedRegion: Hashable, Sendable {
    /// Region Spatial Format (0018,6012).
    public enum SpatialFormat: Int, Hashable, Sendable, CaseIterable {
        case none = 0
        case twoDimensional = 1
        case mMode = 2
        case spectral = 3
        case waveform = 4
        case graphics = 5
    }

    /// Physical Units X and Y Direction (0018,6024 and 0018,6026).
    public enum PhysicalUnit: Int, Hashable, Sendable, CaseIterable {
        case none = 0
        case percent = 1
        case decibel = 2
        case centimetre = 3
        case second = 4
        case hertz = 5
        case decibelPerSecond = 6
        case centimetrePerSecond = 7
        case squareCentimetre = 8
        case squareCentimetrePerSecond = 9
        case cubicCentimetre = 10
        case cubicCentimetrePerSecond = 11
        case degree = 12
    }

    /// The pixels that the region spans, both ends inclusive, counted from 0 (0018,6018 to 0018,601E).
    public struct Bounds: Hashable, Sendable {
        public var minX: Int
        public var minY: Int
        public var maxX: Int
        public var maxY: Int

        public init(minX: Int, minY: Int, maxX: Int, maxY: Int) {
            self.minX = minX
            self.minY = minY
            self.maxX = maxX
            self.maxY = maxY
        }

        public var isOrdered: Bool { minX <= maxX && minY <= maxY }
    }

    /// Region Spatial Format; nil when it is left out or is no number that the standard defines.
    public var spatialFormat: SpatialFormat?
    /// Region Data Type (0018,6014): 1 tissue, 2 colour flow, 3 pulsed-wave and 4 continuous-wave spectral Doppler, and so on.
    public var dataType: Int?
    public var bounds: Bounds?
    public var unitX: PhysicalUnit?
    public var unitY: PhysicalUnit?
    /// Physical Delta X (0018,602C), units per pixel to the right; its sign is a direction.
    public var deltaX: Double?
    /// Physical Delta Y (0018,602E), units per pixel downwards; its sign is a direction.
    public var deltaY: Double?
    /// Reference Pixel X0 and Y0 (0018,6020 and 0018,6022), from the region's own upper left pixel.
    public var referencePixelX: Int?
    public var referencePixelY: Int?
    /// Reference Pixel Physical Value X and Y (0018,6028 and 0018,602A), in the region's units.
    public var referenceValueX: Double?
    public var referenceValueY: Double?

    public init(
        spatialFormat: SpatialFormat?, dataType: Int?, bounds: Bounds?, unitX: PhysicalUnit?, unitY: PhysicalUnit?,
        deltaX: Double?, deltaY: Double?, referencePixelX: Int? = nil, referencePixelY: Int? = nil,
        referenceValueX: Double? = nil, referenceValueY: Double? = nil
    ) {
        self.spatialFormat = spatialFormat
        self.dataType = dataType
        self.bounds = bounds
        self.unitX = unitX
        self.unitY = unitY
        self.deltaX = deltaX
        self.deltaY = deltaY
        self.referencePixelX = referencePixelX
        self.referencePixelY = referencePixelY
        self.referenceValueX = referenceValueX
        self.referenceValueY = referenceValueY
    }

    /// Whether the region is two-dimensional tissue or colour flow (format 1, data type 1 or 2).
    public var isAnatomical: Bool { spatialFormat == .twoDimensional && (dataType == 1 || dataType == 2) }

    /// Whether the region states no unit on either axis, as some scanners' placeholder before the true region does.
    var isPlaceholder: Bool { unitX == PhysicalUnit.none && unitY == PhysicalUnit.none }

    /// Whether the point lies on a pixel of the region; bounds in the wrong order are read as the same rectangle.
    func covers(_ point: ImagePoint) -> Bool {
        guard let bounds else { return false }
        let (left, right) = (min(bounds.minX, bounds.maxX), max(bounds.minX, bounds.maxX))
        let (top, bottom) = (min(bounds.minY, bounds.maxY), max(bounds.minY, bounds.maxY))
        return point.x >= Double(left) && point.x <= Double(right) + 1
            && point.y >= Double(top) && point.y <= Double(bottom) + 1
    }
}
