import DICOM
import DICOMPixels
import TestSupport

/// Objects made for one test.
enum Samples {
    static func object(
        rows: Int = 4, columns: Int = 6, frames: Int = 1, photometric: String = "MONOCHROME2", samples: Int = 1,
        bits: Int = 8, planar: Int = 0, pixels: ElementValue
    ) throws -> DataSet {
        var set = DataSet()
        try set.set(.rows, rows)
        try set.set(.columns, columns)
        if frames != 1 { try set.set(.numberOfFrames, frames) }
        try set.set(.photometricInterpretation, photometric)
        try set.set(.samplesPerPixel, samples)
        try set.set(.bitsAllocated, bits)
        try set.set(.bitsStored, bits)
        try set.set(.highBit, bits - 1)
        try set.set(.pixelRepresentation, 0)
        if samples > 1 { try set.set(.planarConfiguration, planar) }
        set.insert(DataElement(tag: .pixelData, vr: bits == 16 ? .ow : .ob, value: pixels))
        return set
    }

    static func native(_ bytes: [UInt8]) -> ElementValue { .bytes(ByteSlice(bytes)) }

    static func fragments(_ fragments: [[UInt8]], table: [Int] = []) -> ElementValue {
        let offsets = table.flatMap { offset in (0..<4).map { UInt8(truncatingIfNeeded: offset >> (8 * $0)) } }
        return .fragments(
            PixelFragments(
                offsetTable: ByteSlice(offsets),
                fragments: fragments.map { ByteSlice($0.count.isMultiple(of: 2) ? $0 : $0 + [0]) }))
    }

    static func noise(_ count: Int, seed: UInt64, runs: Bool = true) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        while bytes.count < count {
            let value = UInt8.random(in: 0...255, using: &generator)
            let length = runs && Bool.random(using: &generator) ? Int.random(in: 1...300, using: &generator) : 1
            bytes += Array(repeating: value, count: length)
        }
        return Array(bytes.prefix(count))
    }
}
