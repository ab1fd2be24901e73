import DICOM
import DICOMPixels
import TestSupport
import Testing

struct EncapsulatedTests {
    private static func rle(_ samples: [UInt8], rows: Int, columns: Int, samplesPerPixel: Int = 1, bytes: Int = 1)
        throws -> [UInt8]
    {
        try samples.withUnsafeBufferPointer {
            try RLE.encode(
                $0, rows: rows, columns: columns, samplesPerPixel: samplesPerPixel, bytesPerSample: bytes)
        }
    }

    @Test(arguments: [(1, 8), (3, 8), (1, 16), (3, 16)])
    func whatIsPackedComesBack(samples: Int, bits: Int) throws {
        for seed in 0..<12 as Range<UInt64> {
            let (rows, columns) = (3 + Int(seed), 5 + 37 * Int(seed))
            let bytes = Samples.noise(rows * columns * samples * bits / 8, seed: seed)
            let coded = try Self.rle(bytes, rows: rows, columns: columns, samplesPerPixel: samples, bytes: bits / 8)
            #expect(coded.count.isMultiple(of: 2))
            let set = try Samples.object(
                rows: rows, columns: columns, photometric: samples == 1 ? "MONOCHROME2" : "RGB", samples: samples,
                bits: bits, pixels: Samples.fragments([coded]))
            let frame = try FrameReader(dataSet: set, transferSyntax: .rleLossless).frame(0)
            let found = frame.bytes ?? frame.words?.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            #expect(found == bytes)
        }
    }

    @Test func truncatedAndFlippedRLEIsAnErrorOrPixels() throws {
        let bytes = Samples.noise(40 * 30, seed: 7)
        let coded = try Self.rle(bytes, rows: 30, columns: 40)
        var refusals = 0
        for cut in 0..<coded.count - 2 {
            let set = try Samples.object(
                rows: 30, columns: 40, pixels: Samples.fragments([Array(coded.prefix(cut))]))
            do {
                _ = try FrameReader(dataSet: set, transferSyntax: .rleLossless).frame(0)
            } catch is PixelError { refusals += 1 }
        }
        #expect(refusals == coded.count - 2)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            var broken = coded
            for _ in 0..<4 {
                broken[Int.random(in: 0..<broken.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            let set = try Samples.object(rows: 30, columns: 40, pixels: Samples.fragments([broken]))
            do {
                let frame = try FrameReader(dataSet: set, transferSyntax: .rleLossless).frame(0)
                #expect(frame.bytes?.count == 1200)
            } catch is PixelError {}
        }
    }

    @Test func jpegRoundTripIsClose() throws {
        let grey = (0..<64 * 48).map { UInt8(truncatingIfNeeded: $0 % 64 * 3 + $0 / 64) }
        let coded = try JPEG.encode(grey, width: 64, height: 48, samplesPerPixel: 1, quality: 95)
        let set = try Samples.object(rows: 48, columns: 64, pixels: Samples.fragments([coded]))
        let frame = try FrameReader(dataSet: set, transferSyntax: .jpegBaseline).frame(0)
        let worst = zip(try #require(frame.bytes), grey).map { abs(Int($0) - Int($1)) }.max() ?? 255
        #expect(worst <= 6)
    }

    @Test func truncatedAndFlippedJPEGIsAnErrorOrPixels() throws {
        let grey = Samples.noise(64 * 48, seed: 9, runs: false)
        let coded = try JPEG.encode(grey, width: 64, height: 48, samplesPerPixel: 1, quality: 60)
        var refusals = 0
        var cuts = 0
        for cut in stride(from: 0, to: coded.count - 2, by: 5) {
            cuts += 1
            let set = try Samples.object(
                rows: 48, columns: 64, pixels: Samples.fragments([Array(coded.prefix(cut))]))
            do {
                _ = try FrameReader(dataSet: set, transferSyntax: .jpegBaseline).frame(0)
            } catch is PixelError { refusals += 1 }
        }
        #expect(cuts > 200)
        #expect(refusals >= cuts - 1)
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<300 {
            var broken = coded
            broken[Int.random(in: 0..<broken.count, using: &generator)] ^=
                1 << UInt8.random(in: 0...7, using: &generator)
            let set = try Samples.object(rows: 48, columns: 64, pixels: Samples.fragments([broken]))
            do {
                let frame = try FrameReader(dataSet: set, transferSyntax: .jpegBaseline).frame(0)
                #expect(frame.bytes?.count == 64 * 48)
            } catch is PixelError {}
        }
    }

    @Test func aStreamOfAnotherSizeIsRefused() throws {
        let coded = try JPEG.encode(
            Samples.noise(16 * 16, seed: 2), width: 16, height: 16, samplesPerPixel: 1, quality: 80)
        let set = try Samples.object(rows: 2000, columns: 3000, pixels: Samples.fragments([coded]))
        let error = #expect(throws: PixelError.self) {
            try FrameReader(dataSet: set, transferSyntax: .jpegBaseline).frame(0)
        }
        #expect(error?.description.contains("16 × 16") == true)
    }

    /// A stream with a JFIF segment is YCbCr, whatever the object's header says.
    @Test func theStreamsOwnMarkersAreTrusted() throws {
        let red = (0..<32 * 32).flatMap { _ in [220, 30, 20] as [UInt8] }
        let coded = try JPEG.encode(red, width: 32, height: 32, samplesPerPixel: 3, quality: 95)
        for label in ["RGB", "YBR_FULL_422", "YBR_FULL"] {
            let set = try Samples.object(
                rows: 32, columns: 32, photometric: label, samples: 3, pixels: Samples.fragments([coded]))
            let pixel = try FrameReader(dataSet: set, transferSyntax: .jpegBaseline).frame(0).rgb8().prefix(3)
            #expect(zip(pixel, red).allSatisfy { abs(Int($0) - Int($1)) <= 3 }, "\(label)")
        }
    }

    @Test func framesAreFoundInFragments() throws {
        let frames = try (0..<3 as Range<UInt64>).map { seed in
            try JPEG.encode(
                Array(repeating: UInt8(40 + 60 * seed), count: 64), width: 8, height: 8, samplesPerPixel: 1, quality: 90
            )
        }
        func greys(_ pixels: ElementValue, _ extended: [Int] = []) throws -> [UInt8] {
            var set = try Samples.object(rows: 8, columns: 8, frames: 3, pixels: pixels)
            if !extended.isEmpty {
                try set.set(
                    .extendedOffsetTable, .ov,
                    extended.flatMap { offset in (0..<8).map { UInt8(truncatingIfNeeded: offset >> (8 * $0)) } })
            }
            let reader = try FrameReader(dataSet: set, transferSyntax: .jpegBaseline)
            return try (0..<3).map { try #require(reader.frame($0).bytes?.first) }
        }
        let even = frames.map { $0.count.isMultiple(of: 2) ? $0 : $0 + [0] }
        let wanted: [UInt8] = [40, 100, 160]
        #expect(try greys(Samples.fragments(frames)) == wanted)
        // Two fragments for each frame: found by the table, and without one by the start of each stream.
        let halves = even.flatMap { [Array($0[..<($0.count / 4 * 2)]), Array($0[($0.count / 4 * 2)...])] }
        let starts = [0, even[0].count + 16, even[0].count + even[1].count + 32]
        #expect(try greys(Samples.fragments(halves, table: starts)) == wanted)
        #expect(try greys(Samples.fragments(halves)) == wanted)
        #expect(try greys(Samples.fragments(halves), starts) == wanted)
        // A table that does not fit is not believed.
        #expect(try greys(Samples.fragments(frames, table: [0, 3, 99])) == wanted)
        #expect(throws: PixelError.self) { try greys(Samples.fragments(Array(frames.prefix(2)))) }
        #expect(throws: PixelError.self) { try greys(Samples.fragments([])) }
    }
}
