import Foundation
import TestSupport
import Testing

@testable import DICOM

@Suite struct HostileTests {
    /// Reads whatever it is: an error or a value, and what was read can be shown and written.
    private func survive(_ bytes: [UInt8]) -> Bool {
        guard let file = try? Part10File(parsing: bytes) else {
            guard let partial = try? Part10File(parsing: bytes, options: ReadOptions(keepsPartial: true)) else {
                return false
            }
            _ = DataSetDump.lines(of: partial)
            return false
        }
        _ = DataSetDump.lines(of: file)
        _ = DataSetCheck.findings(in: file.dataSet)
        _ = DICOMJSON.encode(file.dataSet)
        _ = try? file.bytes()
        return true
    }

    @Test(arguments: RoundTripTests.syntaxes) func everyTruncationIsAnErrorOrAWholeElement(
        _ syntax: TransferSyntax
    ) throws {
        let whole = try Part10File(dataSet: Samples.rich(), transferSyntax: syntax).bytes()
        var refused = 0
        for count in 0..<whole.count {
            if !survive(Array(whole.prefix(count))) { refused += 1 }
        }
        #expect(refused > whole.count / 2)
        #expect(survive(whole))
    }

    @Test func mutatedFilesNeverCrash() throws {
        var generator = SeededGenerator(seed: 99)
        let seeds = try RoundTripTests.syntaxes.map {
            try Part10File(dataSet: Samples.rich(), transferSyntax: $0).bytes()
        }
        var read = 0
        for round in 0..<900 {
            var bytes = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: 128..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[index] = 0xFF
                case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 2: bytes.remove(at: index)
                default: bytes[index] = .random(in: 0...255, using: &generator)
                }
            }
            if survive(bytes) { read += 1 }
        }
        #expect(read > 100)
        #expect(read < 900)
    }

    @Test func mutatedRealFilesNeverCrash() throws {
        var generator = SeededGenerator(seed: 100)
        var tried = 0
        for url in try Samples.pydicomFiles("test_files") {
            let whole = [UInt8](try Data(contentsOf: url))
            let head = Array(whole.prefix(4096))
            for _ in 0..<6 {
                var bytes = head
                for _ in 0..<4 {
                    bytes[.random(in: 132..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
                }
                _ = survive(bytes)
                tried += 1
            }
        }
        #expect(tried > 400)
    }

    /// A sequence within a sequence, without end.
    private func nested(_ depth: Int, explicit: Bool, tag: [UInt8] = [0x40, 0x00, 0x30, 0xA7]) -> [UInt8] {
        let open: [UInt8] =
            tag + (explicit ? Array("SQ".utf8) + [0, 0] : []) + [0xFF, 0xFF, 0xFF, 0xFF]
            + [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]
        var bytes: [UInt8] = []
        for _ in 0..<depth { bytes += open }
        return bytes
    }

    @Test(arguments: [true, false]) func nestingWithoutEndIsRefused(_ explicit: Bool) throws {
        let syntax: TransferSyntax = explicit ? .explicitLittleEndian : .implicitLittleEndian
        var reader = DataSetReader(ByteSlice(nested(100_000, explicit: explicit)), transferSyntax: syntax)
        let error = #expect(throws: DICOMError.self) { try reader.read() }
        #expect(error?.code == .depth)
        #expect(error?.path.count == 65)
        var unknown = DataSetReader(
            ByteSlice(
                Array(
                    nested(100_000, explicit: explicit, tag: [0x19, 0x00, 0x01, 0x10])
                )),
            transferSyntax: syntax, options: ReadOptions(depthLimit: 100_000, keepsPartial: true))
        let partial = try unknown.read()
        #expect(unknown.problem?.code == .depth)
        #expect(partial.elements.count == 1)
        #expect(DataSetDump.lines(of: partial).count > 200)
    }

    @Test func nestingUpToTheLimitIsRead() throws {
        let delimiters: [UInt8] = [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
        let bytes = nested(64, explicit: true) + Array(repeatElement(delimiters, count: 64).joined())
        var reader = DataSetReader(ByteSlice(bytes), transferSyntax: .explicitLittleEndian)
        var level = try reader.read()
        var depth = 0
        while let item = level.items(.contentSequence).first {
            level = item
            depth += 1
        }
        #expect(depth == 64)
    }

    @Test func lengthsPastTheEndAreRefusedWithTheirPlace() throws {
        let bytes: [UInt8] = [0x10, 0x00, 0x20, 0x00, 0xFE, 0xFF, 0xFF, 0xFF, 0x41, 0x42]
        var reader = DataSetReader(ByteSlice(bytes), transferSyntax: .implicitLittleEndian)
        let error = try #require(#expect(throws: DICOMError.self) { try reader.read() })
        #expect(error.isTruncated)
        #expect(error.offset == 0)
        #expect(error.path == [.patientID])
        #expect(
            error.description
                == "DICOM at byte 0 in PatientID (0010,0020): found a length of 4294967294, wanted at most the 2 bytes that are left."
        )
    }

    @Test func elementsInAnyOrderAreSortedInTime() throws {
        var bytes: [UInt8] = []
        for number in stride(from: UInt16.max, to: 0x1000, by: -1) {
            bytes += [0x19, 0x00] + number.littleEndianBytes + Array("US".utf8) + [2, 0, 1, 0]
        }
        var reader = DataSetReader(ByteSlice(bytes), transferSyntax: .explicitLittleEndian)
        let dataSet = try reader.read()
        #expect(dataSet.elements.count == 0xEFFF)
        #expect(dataSet.elements.map(\.tag) == dataSet.elements.map(\.tag).sorted())
        #expect(reader.findings.count == 1000)
    }

    @Test func ofTwoWithOneTagTheLaterStays() throws {
        let first: [UInt8] = [0x28, 0x00, 0x10, 0x00] + Array("US".utf8) + [2, 0, 1, 0]
        let second: [UInt8] = [0x28, 0x00, 0x10, 0x00] + Array("US".utf8) + [2, 0, 9, 0]
        var reader = DataSetReader(ByteSlice(first + second), transferSyntax: .explicitLittleEndian)
        #expect(try reader.read().ints(.rows) == [9])
        #expect(reader.findings.count == 1)
    }

    @Test func deflatedFilesAreRefusedByName() throws {
        var file = try Part10File(dataSet: Samples.minimal()).bytes()
        let uid = Array("1.2.840.10008.1.2.1\0".utf8)
        let deflated = Array("1.2.840.10008.1.2.1.99".utf8)
        let place = try #require(
            (0..<file.count - uid.count).first { file[$0..<$0 + uid.count].elementsEqual(uid) })
        file.replaceSubrange(place..<place + uid.count, with: deflated)
        file[place - 2] = UInt8(deflated.count)
        let error = #expect(throws: DICOMError.self) { try Part10File(parsing: file) }
        #expect(error?.description.contains("Deflated Explicit VR Little Endian") == true)
    }
}
