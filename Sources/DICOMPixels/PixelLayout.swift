public import DICOM

/// The Image Pixel module of an object, checked: every size fits and no product of sizes overflows (PS3.3 section C.7.6.3).
public struct PixelLayout: Hashable, Sendable {
    public let rows: Int
    public let columns: Int
    public let frameCount: Int
    public let samplesPerPixel: Int
    public let photometric: PhotometricInterpretation
    /// 8 or 16.
    public let bitsAllocated: Int
    public let bitsStored: Int
    public let highBit: Int
    public let isSigned: Bool
    /// Whether native samples stand colour by plane (Planar Configuration 1).
    public let isPlanar: Bool

    /// The most samples that one frame may have: 268 million.
    public static let sampleLimit = 1 << 28

    public var pixelCount: Int { rows * columns }
    public var bytesPerSample: Int { bitsAllocated / 8 }
    /// The samples of a frame as it is handed out, all of its colours at full resolution.
    public var sampleCount: Int { pixelCount * samplesPerPixel }
    /// The bytes of a frame in native pixel data.
    public var nativeFrameLength: Int {
        (photometric == .ybrFull422 ? pixelCount * 2 : sampleCount) * bytesPerSample
    }

    /// Reads and checks the module.
    ///
    /// - Throws: ``PixelError`` naming the attribute.
    public init(_ dataSet: DataSet) throws {
        func number(_ tag: Tag, _ name: String, _ range: ClosedRange<Int>, default standard: Int? = nil) throws -> Int {
            let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
            guard let element = dataSet[tag], !element.isEmpty else {
                if let standard { return standard }
                throw PixelError(.attribute, name, found: "nothing", wanted: wanted)
            }
            guard let value = dataSet.int(tag), range.contains(value) else {
                throw PixelError(.attribute, name, found: "another value", wanted: wanted)
            }
            return value
        }
        rows = try number(.rows, "Rows", 1...65_535)
        columns = try number(.columns, "Columns", 1...65_535)
        frameCount = try number(.numberOfFrames, "Number of Frames", 1...1_000_000, default: 1)
        bitsAllocated = try number(.bitsAllocated, "Bits Allocated", 1...64)
        guard bitsAllocated == 8 || bitsAllocated == 16 else {
            throw PixelError(
                .unsupported, "Bits Allocated", found: "\(bitsAllocated)",
                wanted: "8 or 16; export the image with 8 or 16 bits")
        }
        bitsStored = try number(.bitsStored, "Bits Stored", 1...bitsAllocated, default: bitsAllocated)
        highBit = try number(.highBit, "High Bit", (bitsStored - 1)...(bitsAllocated - 1), default: bitsStored - 1)
        isSigned = try number(.pixelRepresentation, "Pixel Representation", 0...1, default: 0) == 1
        samplesPerPixel = try number(.samplesPerPixel, "Samples per Pixel", 1...4, default: 1)
        let name = dataSet.string(.photometricInterpretation) ?? ""
        guard let photometric = PhotometricInterpretation(rawValue: name) else {
            let known = PhotometricInterpretation.allCases.map(\.rawValue).joined(separator: ", ")
            throw PixelError(
                .unsupported, "Photometric Interpretation", found: "another one", wanted: "one of \(known)")
        }
        guard photometric.samplesPerPixel == samplesPerPixel else {
            throw PixelError(
                .attribute, "Samples per Pixel", found: "\(samplesPerPixel)",
                wanted: "\(photometric.samplesPerPixel) for \(photometric.rawValue)")
        }
        self.photometric = photometric
        isPlanar = try number(.planarConfiguration, "Planar Configuration", 0...1, default: 0) == 1
        let (pixels, overflow) = rows.multipliedReportingOverflow(by: columns)
        guard !overflow, pixels <= PixelLayout.sampleLimit / samplesPerPixel else {
            throw PixelError(
                .size, "Rows and Columns", found: "\(rows) × \(columns)",
                wanted: "at most \(PixelLayout.sampleLimit) samples in a frame")
        }
        guard photometric != .ybrFull422 || bitsAllocated == 8 else {
            throw PixelError(.attribute, "Bits Allocated", found: "16", wanted: "8 for YBR_FULL_422")
        }
    }
}
