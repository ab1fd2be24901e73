/// RLE Lossless (PS3.5 annex G): PackBits on each byte plane of a frame.
public enum RLE {
    /// Decodes one frame.
    ///
    /// - Parameters:
    ///   - bytes: the header of 64 bytes and the segments.
    ///   - pixels: rows × columns.
    ///   - planes: samples per pixel × bytes per sample; the header must name as many segments.
    /// - Returns: the planes one after the other, most significant byte of the first sample first.
    /// - Throws: ``PixelError`` when the header is wrong or a segment ends before its plane is full.
    public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, pixels: Int, planes: Int, frame: Int) throws
        -> [UInt8]
    {
        func number(_ index: Int) -> Int {
            (0..<4).reduce(0) { $0 | Int(bytes[index * 4 + $1]) << (8 * $1) }
        }
        guard bytes.count >= 64 else {
            throw PixelError.frame(frame, found: "\(bytes.count) bytes of RLE", wanted: "a header of 64", .truncated)
        }
        guard number(0) == planes, planes <= 15 else {
            throw PixelError.frame(
                frame, found: "an RLE header that names another number of segments", wanted: "\(planes)")
        }
        let starts = (1...planes).map(number)
        var out = [UInt8](repeating: 0, count: pixels * planes)
        for (plane, start) in starts.enumerated() {
            let end = plane + 1 < planes ? starts[plane + 1] : bytes.count
            guard start >= 64, start <= end, end <= bytes.count else {
                throw PixelError.frame(
                    frame, found: "an RLE segment outside the frame", wanted: "ascending offsets within it")
            }
            let written = out.withUnsafeMutableBufferPointer { target in
                unpack(
                    UnsafeBufferPointer(rebasing: bytes[start..<end]),
                    UnsafeMutableBufferPointer(rebasing: target[plane * pixels..<(plane + 1) * pixels]))
            }
            guard written == pixels else {
                throw PixelError.frame(
                    frame, found: "an RLE segment with \(written) bytes", wanted: "\(pixels), one for each pixel",
                    .truncated)
            }
        }
        return out
    }

    /// Unpacks PackBits into a plane, leaves off what would pass its end, and counts the bytes written.
    static func unpack(_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var read = 0
        var written = 0
        while read < source.count, written < target.count {
            let control = Int(source[read])
            read += 1
            if control < 128 {
                let run = min(control + 1, source.count - read, target.count - written)
                var step = 0
                while step < run {
                    target[written + step] = source[read + step]
                    step += 1
                }
                read += control + 1
                written += run
            } else if control > 128 {
                guard read < source.count else { break }
                let value = source[read]
                read += 1
                let run = min(257 - control, target.count - written)
                var step = 0
                while step < run {
                    target[written + step] = value
                    step += 1
                }
                written += run
            }
        }
        return written
    }

    /// Encodes one frame of native samples, colour by pixel and little endian.
    ///
    /// - Parameters:
    ///   - samples: rows × columns × samples per pixel × bytes per sample bytes.
    ///   - samplesPerPixel: 1 to 3.
    ///   - bytesPerSample: 1 or 2.
    /// - Returns: a frame of even length, each row packed by itself as PS3.5 section G.3.1 asks.
    /// - Throws: ``PixelError`` when the sizes do not go together.
    public static func encode(
        _ samples: UnsafeBufferPointer<UInt8>, rows: Int, columns: Int, samplesPerPixel: Int, bytesPerSample: Int
    ) throws -> [UInt8] {
        guard rows > 0, columns > 0, (1...3).contains(samplesPerPixel), (1...2).contains(bytesPerSample),
            samples.count / columns / samplesPerPixel / bytesPerSample == rows,
            samples.count == rows * columns * samplesPerPixel * bytesPerSample
        else {
            throw PixelError(
                .size, "RLE", found: "\(samples.count) bytes", wanted: "as many as rows, columns and samples need")
        }
        let planes = samplesPerPixel * bytesPerSample
        var header = [UInt8](repeating: 0, count: 64)
        header[0] = UInt8(planes)
        var body: [UInt8] = []
        body.reserveCapacity(samples.count)
        var line = [UInt8](repeating: 0, count: columns)
        for plane in 0..<planes {
            let start = 64 + body.count
            for byte in 0..<4 { header[4 * (plane + 1) + byte] = UInt8(truncatingIfNeeded: start >> (8 * byte)) }
            let place = plane / bytesPerSample * bytesPerSample + bytesPerSample - 1 - plane % bytesPerSample
            for row in 0..<rows {
                var at = row * columns * planes + place
                var column = 0
                while column < columns {
                    line[column] = samples[at]
                    at += planes
                    column += 1
                }
                pack(line, into: &body)
            }
            if !body.count.isMultiple(of: 2) { body.append(0) }
        }
        return header + body
    }

    private static func pack(_ line: [UInt8], into out: inout [UInt8]) {
        var start = 0
        while start < line.count {
            var run = 1
            while start + run < line.count, run < 128, line[start + run] == line[start] { run += 1 }
            if run > 1 {
                out.append(UInt8(257 - run))
                out.append(line[start])
                start += run
                continue
            }
            var end = start + 1
            while end < line.count, end - start < 128, end + 1 >= line.count || line[end] != line[end + 1] { end += 1 }
            out.append(UInt8(end - start - 1))
            out += line[start..<end]
            start = end
        }
    }
}
