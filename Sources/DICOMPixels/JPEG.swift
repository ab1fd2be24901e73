import CTurboJPEG

/// JPEG with eight bits for a sample, through libjpeg-turbo.
public enum JPEG {
    /// What a stream holds once it is decoded.
    public struct Picture: Hashable, Sendable {
        public let width: Int
        public let height: Int
        /// 1 for grey, 3 for red, green and blue.
        public let samplesPerPixel: Int
        /// Row after row, the samples of a pixel side by side.
        public let samples: [UInt8]
    }

    /// Decodes a baseline, extended or progressive stream of eight bits.
    ///
    /// Whether three components are RGB or YCbCr is told by the stream itself, by its JFIF or Adobe segment; without
    /// either, by its component numbers and the caller. What the object's header claims comes last, since it is often wrong.
    ///
    /// - Parameters:
    ///   - labelledRGB: whether the object says RGB; counts only where the stream says nothing.
    ///   - size: the width and height that the object names; the stream must have them.
    ///   - frame: counted from 0, for messages.
    /// - Throws: ``PixelError`` for anything that libjpeg-turbo can't decode wholly.
    public static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, labelledRGB: Bool, size: (width: Int, height: Int), frame: Int
    ) throws -> Picture {
        guard let stream = JPEGStream(bytes) else {
            throw PixelError.frame(frame, found: "bytes that are no JPEG stream", wanted: "one with its frame header")
        }
        guard stream.precision == 8, [0xC0, 0xC1, 0xC2].contains(stream.process) else {
            let kind = stream.precision == 8 ? "another JPEG process" : "\(stream.precision)-bit JPEG"
            throw PixelError.frame(
                frame, found: kind, wanted: "8-bit baseline JPEG; export the image uncompressed", .unsupported)
        }
        guard stream.width == size.width, stream.height == size.height else {
            throw PixelError.frame(
                frame, found: "a JPEG of \(stream.width) × \(stream.height)", wanted: "\(size.width) × \(size.height)")
        }
        guard stream.components == 1 || stream.components == 3 else {
            throw PixelError.frame(
                frame, found: "a JPEG of \(stream.components) components", wanted: "1 or 3", .unsupported)
        }
        if stream.components == 3, labelledRGB, !stream.hasJFIF, !stream.hasAdobe {
            // An Adobe segment that says "no transform" makes the library leave the samples as they are.
            let adobe: [UInt8] = [0xFF, 0xEE, 0, 14, 0x41, 0x64, 0x6F, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0]
            let marked = Array(bytes[..<2]) + adobe + bytes[2...]
            return try marked.withUnsafeBufferPointer { try decompress($0, stream, frame: frame) }
        }
        return try decompress(bytes, stream, frame: frame)
    }

    private static func decompress(_ bytes: UnsafeBufferPointer<UInt8>, _ stream: JPEGStream, frame: Int) throws
        -> Picture
    {
        guard let handle = tjInitDecompress() else {
            throw PixelError.frame(frame, found: "no memory for a decoder", wanted: "some")
        }
        defer { tjDestroy(handle) }
        let format = stream.components == 1 ? TJPF_GRAY : TJPF_RGB
        var failed = false
        let samples = [UInt8](unsafeUninitializedCapacity: stream.width * stream.height * stream.components) {
            target, count in
            target.initialize(repeating: 0)
            count = target.count
            // Safe: width and height are those that the library finds in the same header, with a pitch of one line.
            let status = tjDecompress2(
                handle, bytes.baseAddress, UInt(bytes.count), target.baseAddress, Int32(stream.width),
                Int32(stream.width * stream.components), Int32(stream.height), format.rawValue.asFormat,
                TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT)
            failed = status != 0
        }
        if failed {
            // Stray bytes before a marker lose no pixel; all else does.
            let text = String(cString: tjGetErrorStr2(handle))
            let isHarmless =
                tjGetErrorCode(handle) == Int32(bitPattern: TJERR_WARNING.rawValue) && text.contains("extraneous bytes")
            guard isHarmless else {
                throw PixelError.frame(frame, found: "a damaged JPEG stream", wanted: "one that decodes to its end")
            }
        }
        return Picture(
            width: stream.width, height: stream.height, samplesPerPixel: stream.components, samples: samples)
    }

    /// Encodes grey or RGB samples as baseline JPEG; colour becomes YCbCr with half the columns of colour (4:2:2).
    ///
    /// - Parameter quality: 1 to 100.
    /// - Throws: ``PixelError`` when the sizes do not go together.
    public static func encode(_ samples: [UInt8], width: Int, height: Int, samplesPerPixel: Int, quality: Int) throws
        -> [UInt8]
    {
        guard (1...65_500).contains(width), (1...65_500).contains(height), samplesPerPixel == 1 || samplesPerPixel == 3,
            (1...100).contains(quality), samples.count == width * height * samplesPerPixel
        else {
            throw PixelError(
                .size, "JPEG", found: "\(samples.count) bytes", wanted: "as many as width, height and samples need")
        }
        guard let handle = tjInitCompress() else {
            throw PixelError(.stream, "JPEG", found: "no memory for an encoder", wanted: "some")
        }
        defer { tjDestroy(handle) }
        var buffer: UnsafeMutablePointer<UInt8>?
        var length: UInt = 0
        defer { tjFree(buffer) }
        let isGrey = samplesPerPixel == 1
        let status = tjCompress2(
            handle, samples, Int32(width), Int32(width * samplesPerPixel), Int32(height),
            (isGrey ? TJPF_GRAY : TJPF_RGB).rawValue.asFormat, &buffer, &length,
            Int32((isGrey ? TJSAMP_GRAY : TJSAMP_422).rawValue), Int32(quality), TJFLAG_ACCURATEDCT)
        guard status == 0, let buffer else {
            throw PixelError(.stream, "JPEG", found: "an encoder that failed", wanted: "a stream")
        }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(length)))
    }
}

extension FixedWidthInteger {
    /// A C enumeration's number in the type of the library's parameters.
    fileprivate var asFormat: Int32 { Int32(truncatingIfNeeded: self) }
}
