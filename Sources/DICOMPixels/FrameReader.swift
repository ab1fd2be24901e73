public import DICOM

/// Turns the pixel data of an object into frames, one at a time and only when asked.
///
/// Reads native pixel data, RLE Lossless and 8-bit JPEG. Every size is checked before memory is taken for it.
///
///     let reader = try FrameReader(file: file)
///     let picture = try reader.frame(0).rgb8()
public struct FrameReader: Sendable {
    public let layout: PixelLayout
    public let transferSyntax: TransferSyntax
    public var frameCount: Int { layout.frameCount }

    private enum Source: Sendable {
        case native(ByteSlice)
        case encapsulated(PixelFragments, [Range<Int>])
    }

    private let source: Source
    private let tone: Tone

    /// - Throws: ``PixelError`` naming the attribute, the size or the transfer syntax, with what to do.
    public init(file: Part10File) throws {
        // Some files encode their data set otherwise than they name; their fragments are still of the named syntax.
        let named = file.meta.string(.transferSyntaxUID).map { TransferSyntax(uid: $0) }
        let isEncapsulated = file.dataSet[.pixelData]?.fragments != nil && !file.transferSyntax.isEncapsulated
        try self.init(
            dataSet: file.dataSet, transferSyntax: isEncapsulated ? named ?? file.transferSyntax : file.transferSyntax)
    }

    /// The same from a data set and the syntax that it was in.
    public init(dataSet: DataSet, transferSyntax: TransferSyntax) throws {
        guard FrameReader.isRead(transferSyntax) else {
            throw PixelError(
                .unsupported, "Transfer Syntax", found: transferSyntax.name,
                wanted: "uncompressed, RLE or 8-bit JPEG; ask the sender for Explicit VR Little Endian")
        }
        layout = try PixelLayout(dataSet)
        tone = try Tone(layout, dataSet)
        self.transferSyntax = transferSyntax
        switch dataSet[.pixelData]?.value {
        case .bytes(let bytes) where !transferSyntax.isEncapsulated:
            source = .native(bytes)
        case .fragments(let pixels) where transferSyntax.isEncapsulated:
            let extended = dataSet.ints(.extendedOffsetTable)
            let isJPEG = transferSyntax != .rleLossless
            let frames = try FragmentFrames(
                pixels, frameCount: layout.frameCount, extendedOffsets: extended,
                startsFrame: isJPEG ? { $0.count > 1 && $0[0] == 0xFF && $0[1] == 0xD8 } : nil)
            source = .encapsulated(pixels, frames.ranges)
        case .bytes, .fragments:
            throw PixelError(
                .attribute, "Pixel Data", found: "pixels of another form", wanted: "those of \(transferSyntax.name)")
        case .items, nil:
            throw PixelError(.attribute, "Pixel Data", found: "nothing", wanted: "pixels")
        }
    }

    /// Whether frames of a transfer syntax are read here.
    public static func isRead(_ syntax: TransferSyntax) -> Bool {
        guard syntax.isEncapsulated else { return true }
        return [.rleLossless, .jpegBaseline, .jpegExtended].contains(syntax)
    }

    /// Decodes one frame.
    ///
    /// - Parameter index: counted from 0.
    /// - Throws: ``PixelError`` when there is no such frame or its bytes are damaged or too few.
    public func frame(_ index: Int) throws -> PixelFrame {
        guard index >= 0, index < frameCount else {
            throw PixelError(
                .frame, "frame \(index + 1)", found: "no such frame", wanted: "a frame from 1 to \(frameCount)")
        }
        switch source {
        case .native(let bytes): return try native(bytes, index)
        case .encapsulated(let pixels, let ranges):
            let range = ranges[index]
            if range.count == 1 { return try decoded(pixels.fragments[range.lowerBound], index) }
            return try decoded(ByteSlice(pixels.fragments[range].flatMap { $0.array }), index)
        }
    }

    private func native(_ bytes: ByteSlice, _ index: Int) throws -> PixelFrame {
        let length = layout.nativeFrameLength
        let (start, overflow) = length.multipliedReportingOverflow(by: index)
        guard !overflow, start <= bytes.count, let part = bytes.part(start..<min(bytes.count, start + length)),
            part.count == length
        else {
            throw PixelError.frame(
                index, found: "\(bytes.count) bytes of pixel data in all", wanted: "\(length) for each frame",
                .truncated)
        }
        if layout.photometric == .ybrFull422 {
            let spread = part.withUnsafeBytes {
                YBR.spread422($0.bindMemory(to: UInt8.self), pixels: layout.pixelCount)
            }
            guard spread.count == layout.sampleCount else {
                throw PixelError.frame(index, found: "half a pair of pixels", wanted: "an even number of pixels")
            }
            return PixelFrame(layout, .ybrFull, .bytes(spread), tone: tone)
        }
        let planes = layout.isPlanar && layout.samplesPerPixel > 1 ? layout.samplesPerPixel : 1
        return PixelFrame(layout, layout.photometric, samples(part, planes: planes), tone: tone)
    }

    private func decoded(_ bytes: ByteSlice, _ index: Int) throws -> PixelFrame {
        if transferSyntax == .rleLossless {
            let count = layout.samplesPerPixel * layout.bytesPerSample
            let planes = try bytes.withUnsafeBytes {
                try RLE.decode(
                    $0.bindMemory(to: UInt8.self), pixels: layout.pixelCount, planes: count, frame: index)
            }
            // RLE knows only full resolution, whatever the header calls it.
            let photometric = layout.photometric == .ybrFull422 ? .ybrFull : layout.photometric
            return PixelFrame(layout, photometric, Planes.joined(planes, layout), tone: tone)
        }
        guard layout.bitsAllocated == 8 else {
            throw PixelError.frame(
                index, found: "JPEG with \(layout.bitsAllocated) bits allocated",
                wanted: "8-bit JPEG; export the image uncompressed", .unsupported)
        }
        let picture = try bytes.withUnsafeBytes {
            try JPEG.decode(
                $0.bindMemory(to: UInt8.self), labelledRGB: layout.photometric == .rgb,
                size: (layout.columns, layout.rows), frame: index)
        }
        guard picture.samplesPerPixel == layout.samplesPerPixel else {
            throw PixelError.frame(
                index, found: "a JPEG of \(picture.samplesPerPixel) components", wanted: "\(layout.samplesPerPixel)")
        }
        let photometric = picture.samplesPerPixel == 3 ? .rgb : layout.photometric
        return PixelFrame(layout, photometric, .bytes(picture.samples), tone: tone)
    }

    /// Native samples, planes put side by side.
    private func samples(_ bytes: ByteSlice, planes: Int) -> PixelFrame.Samples {
        bytes.withUnsafeBytes { raw in
            if layout.bitsAllocated == 8 {
                let source = raw.bindMemory(to: UInt8.self)
                return .bytes(planes == 1 ? Array(source) : Planes.interleaved(source, planes: planes))
            }
            let words = [UInt16](unsafeUninitializedCapacity: raw.count / 2) { target, count in
                var place = 0
                while place < raw.count / 2 {
                    let word = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self))
                    target.initializeElement(at: place, to: word)
                    place += 1
                }
                count = place
            }
            return .words(
                planes == 1 ? words : words.withUnsafeBufferPointer { Planes.interleaved($0, planes: planes) })
        }
    }
}
