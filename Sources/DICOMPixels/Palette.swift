import DICOM

/// The three lookup tables of PALETTE COLOR, cut to eight bits (PS3.3 section C.7.6.3.1.5 and C.7.6.3.1.6).
struct Palette: Hashable, Sendable {
    /// The stored value that the first entry belongs to; smaller ones take that entry, larger ones the last.
    let first: Int
    let red: [UInt8]
    let green: [UInt8]
    let blue: [UInt8]

    init(_ dataSet: DataSet) throws {
        if dataSet[.segmentedRedPaletteColorLookupTableData] != nil, dataSet[.redPaletteColorLookupTableData] == nil {
            throw PixelError(
                .unsupported, "Segmented Red Palette Color Lookup Table Data", found: "a segmented palette",
                wanted: "plain palette tables; export the image as RGB")
        }
        let tables = try [
            (Tag.redPaletteColorLookupTableDescriptor, Tag.redPaletteColorLookupTableData, "Red"),
            (.greenPaletteColorLookupTableDescriptor, .greenPaletteColorLookupTableData, "Green"),
            (.bluePaletteColorLookupTableDescriptor, .bluePaletteColorLookupTableData, "Blue"),
        ].map { try Palette.table(dataSet, $0, $1, "\($2) Palette Color Lookup Table") }
        first = tables[0].first
        (red, green, blue) = (tables[0].values, tables[1].values, tables[2].values)
        guard red.count == green.count, red.count == blue.count else {
            throw PixelError(
                .attribute, "Palette Color Lookup Tables", found: "different numbers of entries", wanted: "one number")
        }
    }

    private static func table(_ dataSet: DataSet, _ descriptor: Tag, _ data: Tag, _ name: String) throws -> (
        first: Int, values: [UInt8]
    ) {
        let numbers = dataSet.ints(descriptor)
        guard numbers.count == 3 else {
            throw PixelError(.attribute, "\(name) Descriptor", found: "\(numbers.count) values", wanted: "three")
        }
        let count = numbers[0] & 0xFFFF == 0 ? 65_536 : numbers[0] & 0xFFFF
        let bits = numbers[2]
        guard bits == 8 || bits == 16 else {
            throw PixelError(.attribute, "\(name) Descriptor", found: "\(bits) bits", wanted: "8 or 16")
        }
        guard let bytes = dataSet[data]?.bytes else {
            throw PixelError(.attribute, "\(name) Data", found: "nothing", wanted: "\(count) entries")
        }
        // Two bytes for each entry, or, of eight bits, one for each.
        if bytes.count >= 2 * count {
            let words = (0..<count).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
            // Sixteen bits are declared by some writers that fill only eight.
            let isWide = bits == 16 && words.contains { $0 > 255 }
            return (numbers[1], words.map { UInt8(truncatingIfNeeded: isWide ? $0 >> 8 : $0) })
        }
        guard bits == 8, bytes.count >= count else {
            throw PixelError(
                .truncated, "\(name) Data", found: "\(bytes.count) bytes", wanted: "\(count) entries of \(bits) bits")
        }
        return (numbers[1], Array(bytes.prefix(count)))
    }

    @inline(__always)
    func index(of value: Int) -> Int { min(red.count - 1, max(0, value - first)) }
}
