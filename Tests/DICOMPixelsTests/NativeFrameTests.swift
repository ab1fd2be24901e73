import DICOM
import DICOMPixels
import Testing

struct NativeFrameTests {
    @Test func planesStandSideBySide() throws {
        let planar: [UInt8] = [1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 23, 24]
        let set = try Samples.object(
            rows: 2, columns: 2, photometric: "RGB", samples: 3, planar: 1, pixels: Samples.native(planar))
        let frame = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian).frame(0)
        #expect(frame.rgb8() == [1, 11, 21, 2, 12, 22, 3, 13, 23, 4, 14, 24])
    }

    @Test func framesAreTakenOneByOne() throws {
        let set = try Samples.object(
            rows: 1, columns: 2, frames: 3, pixels: Samples.native([1, 2, 3, 4, 5, 6]))
        let reader = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian)
        #expect(reader.frameCount == 3)
        #expect(try reader.frame(2).bytes == [5, 6])
        #expect(throws: PixelError.self) { try reader.frame(3) }
        #expect(throws: PixelError.self) { try reader.frame(-1) }
    }

    @Test func smallestIsWhiteInMonochrome1() throws {
        let set = try Samples.object(
            rows: 1, columns: 2, photometric: "MONOCHROME1", pixels: Samples.native([0, 200]))
        let frame = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian).frame(0)
        #expect(frame.gray8() == [255, 55])
        #expect(frame.bytes == [0, 200])
    }

    @Test func sixteenBitsAreWindowed() throws {
        var set = try Samples.object(
            rows: 1, columns: 4, bits: 16, pixels: Samples.native([0, 0, 232, 3, 208, 7, 255, 255]))
        let plain = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian).frame(0)
        #expect(plain.words == [0, 1000, 2000, 65_535])
        #expect(plain.gray8() == [0, 4, 8, 255])
        try set.set(.windowCenter, 1000.0)
        try set.set(.windowWidth, 2000.0)
        let windowed = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian).frame(0)
        #expect(windowed.gray8() == [0, 128, 255, 255])
    }

    @Test func sharedColourIsSpread() throws {
        let set = try Samples.object(
            rows: 1, columns: 4, photometric: "YBR_FULL_422", samples: 3,
            pixels: Samples.native([10, 20, 128, 128, 30, 40, 100, 200]))
        let frame = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian).frame(0)
        #expect(frame.bytes == [10, 128, 128, 20, 128, 128, 30, 100, 200, 40, 100, 200])
        #expect(Array(frame.rgb8().prefix(6)) == [10, 10, 10, 20, 20, 20])
    }

    @Test func sixteenBitPalettesKeepTheirUpperHalf() throws {
        var set = try Samples.object(
            rows: 1, columns: 3, photometric: "PALETTE COLOR", pixels: Samples.native([0, 1, 9, 0]))
        for (descriptor, data, shift) in [
            (Tag.redPaletteColorLookupTableDescriptor, Tag.redPaletteColorLookupTableData, UInt8(0)),
            (.greenPaletteColorLookupTableDescriptor, .greenPaletteColorLookupTableData, 1),
            (.bluePaletteColorLookupTableDescriptor, .bluePaletteColorLookupTableData, 2),
        ] {
            try set.set(descriptor, .us, [2, 0, 16])
            try set.set(data, .ow, [0xFF, 10 + shift, 0, 100 + shift] as [UInt8])
        }
        let reader = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian)
        #expect(try reader.frame(0).rgb8() == [10, 11, 12, 100, 101, 102, 100, 101, 102])
        try set.set(.redPaletteColorLookupTableData, .ow, [1] as [UInt8] + [2])
        #expect(throws: PixelError.self) { try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian) }
    }

    @Test func hostileSizesAreRefused() throws {
        func refused(_ change: (inout DataSet) throws -> Void) throws -> Bool {
            var set = try Samples.object(pixels: Samples.native(Samples.noise(24, seed: 1)))
            try change(&set)
            do {
                let reader = try FrameReader(dataSet: set, transferSyntax: .explicitLittleEndian)
                for index in [0, reader.frameCount - 1] { _ = try reader.frame(index) }
                return false
            } catch is PixelError {
                return true
            }
        }
        #expect(try !refused { _ in })
        #expect(
            try refused {
                try $0.set(.rows, 65_535); try $0.set(.columns, 65_535)
            })
        #expect(try refused { try $0.set(.rows, 0) })
        #expect(try refused { $0.remove(.columns) })
        #expect(try refused { try $0.set(.rows, 5) })
        #expect(try refused { try $0.set(.numberOfFrames, 2) })
        #expect(try refused { try $0.set(.numberOfFrames, 2_147_483_647) })
        #expect(try refused { try $0.set(.numberOfFrames, -1) })
        #expect(try refused { try $0.set(.bitsAllocated, 32) })
        #expect(try refused { try $0.set(.bitsStored, 12) })
        #expect(try refused { try $0.set(.samplesPerPixel, 3) })
        #expect(try refused { try $0.set(.photometricInterpretation, "CMYK") })
        #expect(try refused { $0.remove(.pixelData) })
    }
}
