import TestSupport
import Testing

@testable import DICOM

@Suite struct RoundTripTests {
    static let syntaxes: [TransferSyntax] = [.implicitLittleEndian, .explicitLittleEndian, .explicitBigEndian]

    @Test(arguments: syntaxes) func randomDataSetsComeBack(_ syntax: TransferSyntax) throws {
        var sets = RandomDataSets(seed: 7)
        var elements = 0
        for _ in 0..<400 {
            let dataSet = sets.next(implicit: !syntax.isExplicit)
            let bytes = try DataSetWriter(transferSyntax: syntax).bytes(of: dataSet)
            var reader = DataSetReader(ByteSlice(bytes), transferSyntax: syntax)
            let back = try reader.read()
            #expect(back == dataSet)
            #expect(reader.findings.isEmpty)
            #expect(try DataSetWriter(transferSyntax: syntax).bytes(of: back) == bytes)
            elements += back.elements.count
        }
        #expect(elements > 1000)
    }

    @Test func syntaxesHoldTheSame() throws {
        var sets = RandomDataSets(seed: 8)
        for _ in 0..<100 {
            let dataSet = sets.next()
            let big = try DataSetWriter(transferSyntax: .explicitBigEndian).bytes(of: dataSet)
            var reader = DataSetReader(ByteSlice(big), transferSyntax: .explicitBigEndian)
            let little = try DataSetWriter(transferSyntax: .explicitLittleEndian).bytes(of: reader.read())
            #expect(try little == DataSetWriter(transferSyntax: .explicitLittleEndian).bytes(of: dataSet))
        }
    }

    @Test func fileRoundTripKeepsFragments() throws {
        var dataSet = try Samples.minimal()
        let pixels = PixelFragments(offsetTable: ByteSlice([0, 0, 0, 0]), fragments: [ByteSlice([1, 2, 3, 4])])
        dataSet.insert(DataElement(tag: .pixelData, vr: .ob, value: .fragments(pixels)))
        let bytes = try Part10File(dataSet: dataSet, transferSyntax: .jpegBaseline, source: "PROBE").bytes()
        let back = try Part10File(parsing: bytes)
        #expect(back.transferSyntax == .jpegBaseline)
        #expect(back.dataSet[.pixelData]?.fragments == pixels)
        #expect(back.dataSet[.pixelData]?.fragments?.offsets == [0])
        #expect(back.meta.string(.sourceApplicationEntityTitle) == "PROBE")
        #expect(back.findings.isEmpty)
        #expect(try back.bytes() == bytes)
        #expect(throws: DICOMError.self) { try DataSetWriter(transferSyntax: .explicitLittleEndian).bytes(of: dataSet) }
        #expect(throws: DICOMError.self) {
            try DataSetWriter(transferSyntax: .deflatedExplicitLittleEndian).bytes(of: dataSet)
        }
    }

    @Test func lengthsOfGroupsAreComputed() throws {
        var dataSet = DataSet()
        try dataSet.set(Tag(0x0008, 0x0000), 1)
        try dataSet.set(.modality, "US")
        try dataSet.set(.patientID, "P-1")
        let bytes = try DataSetWriter(transferSyntax: .explicitBigEndian).bytes(of: dataSet)
        var reader = DataSetReader(ByteSlice(bytes), transferSyntax: .explicitBigEndian)
        #expect(try reader.read().int(Tag(0x0008, 0x0000)) == 10)
    }

    @Test func longTextOfAShortVRIsWrittenAsUN() throws {
        var dataSet = DataSet()
        try dataSet.set(.imageComments, .un, [UInt8](repeating: 0x41, count: 70_000))
        dataSet.insert(
            DataElement(tag: .windowWidth, vr: .ds, value: .bytes(ByteSlice([UInt8](repeating: 0x31, count: 70_000)))))
        let bytes = try DataSetWriter(transferSyntax: .explicitLittleEndian).bytes(of: dataSet)
        var reader = DataSetReader(ByteSlice(bytes), transferSyntax: .explicitLittleEndian)
        let back = try reader.read()
        #expect(back[.windowWidth]?.vr == .un)
        #expect(back[.windowWidth]?.bytes == dataSet[.windowWidth]?.bytes)
    }

    @Test func sequencesOfUnknownVRAreImplicitWithin() throws {
        var item = DataSet()
        try item.set(.patientID, "P-1")
        var dataSet = DataSet()
        dataSet.insert(DataElement(tag: Tag(0x0019, 0x1001), vr: .un, value: .items([item])))
        for syntax in [TransferSyntax.explicitLittleEndian, .explicitBigEndian] {
            let bytes = try DataSetWriter(transferSyntax: syntax).bytes(of: dataSet)
            var reader = DataSetReader(ByteSlice(bytes), transferSyntax: syntax)
            #expect(try reader.read() == dataSet)
        }
    }

    @Test func pixelsAreSlicesOfTheFile() throws {
        var dataSet = try Samples.minimal()
        try dataSet.set(.pixelData, .ow, [UInt8](repeating: 7, count: 10_000))
        let bytes = try Part10File(dataSet: dataSet).bytes()
        let file = try Part10File(parsing: bytes)
        let pixels = try #require(file.dataSet[.pixelData]?.bytes)
        let shared = bytes.withUnsafeBytes { whole in
            pixels.withUnsafeBytes { part in
                guard let start = whole.baseAddress, let at = part.baseAddress else { return false }
                return at >= start && at + part.count <= start + whole.count
            }
        }
        #expect(shared)
        #expect(pixels.count == 10_000)
        let head = try Part10File(parsing: bytes, options: ReadOptions(untilPixels: true))
        #expect(head.dataSet[.pixelData] == nil)
        #expect(head.dataSet.string(.sopInstanceUID) == dataSet.string(.sopInstanceUID))
    }
}
