import TestSupport
import Testing

@testable import DICOM

@Suite struct ValueTests {
    @Test func valuesAreSetAndReadBack() throws {
        let dataSet = try Samples.rich()
        #expect(dataSet.string(.patientName) == "Müller^Jörg=山田^太郎")
        #expect(dataSet.strings(.imageType) == ["ORIGINAL", "PRIMARY", "", "0001"])
        #expect(dataSet.doubles(.windowCenter) == [12.5, -0.3333333333333])
        #expect(dataSet.int(.instanceNumber) == 7)
        #expect(dataSet.tags(.frameIncrementPointer) == [.frameTime])
        let region = try #require(dataSet.items(.sequenceOfUltrasoundRegions).first)
        #expect(region.double(.physicalDeltaX) == -0.01171875)
        #expect(region.int(.referencePixelX0) == -3)
        #expect(
            region.code(.anatomicRegionSequence)
                == CodedEntry(value: "45289007", scheme: "SCT", meaning: "Parotid gland"))
        #expect(dataSet[Tag(0x0019, 0x1001)]?.bytes?.array == [1, 2, 3, 0])
        #expect(dataSet.string(.studyDate) == nil)
        #expect(dataSet.elements.map(\.tag) == dataSet.elements.map(\.tag).sorted())
    }

    @Test func valuesThatDoNotFitAreRefused() throws {
        var dataSet = DataSet()
        let wrong: [(DICOM.Tag, String)] = [
            (.modality, "us"), (.patientBirthDate, "1970-01-01"), (.studyTime, "25h"), (.sopInstanceUID, "1.02"),
            (.patientAge, "30"), (.instanceNumber, "1.5"), (.windowCenter, "nan"), (.windowCenter, "0x10"),
            (.stationName, "seventeen letters"), (.patientID, "A\\B"), (.rows, "480"), (.acquisitionDateTime, "today"),
            (.manufacturer, String(repeating: "x", count: 65)), (.modality, "Ü"), (.patientID, "A\nB"),
        ]
        for (tag, value) in wrong {
            let error = #expect(throws: DICOMError.self) { try dataSet.set(tag, value) }
            #expect(error?.path == [tag])
            #expect(error?.description.contains(value) == false)
        }
        #expect(throws: DICOMError.self) { try dataSet.set(.rows, 65_536) }
        #expect(throws: DICOMError.self) { try dataSet.set(.rows, -1) }
        #expect(throws: DICOMError.self) { try dataSet.set(.rows, 1.5) }
        #expect(throws: DICOMError.self) { try dataSet.set(.windowCenter, Double.nan) }
        #expect(throws: DICOMError.self) { try dataSet.set(.rows, [DataSet()]) }
        #expect(throws: DICOMError.self) { try dataSet.set(.contentSequence, [1] as [UInt8]) }
        #expect(throws: DICOMError.self) { try dataSet.set(.rows, [1, 2, 3] as [UInt8]) }
        #expect(throws: DICOMError.self) { try dataSet.set(.patientComments, ["one", "two"]) }
        #expect(throws: DICOMError.self) { try dataSet.set(Tag(0x0019, 0x1001), "x") }
        #expect(dataSet.isEmpty)
    }

    @Test func textBeyondASCIINamesItsCharacterSet() throws {
        var plain = DataSet()
        try plain.set(.patientName, "Rivera^Ana")
        #expect(plain[.specificCharacterSet] == nil)
        try plain.set(.patientName, "Núñez^Íñigo")
        #expect(plain.string(.specificCharacterSet) == "ISO_IR 192")
        #expect(plain.string(.patientName) == "Núñez^Íñigo")
        var latin = DataSet()
        try latin.set(.specificCharacterSet, "ISO_IR 100")
        try latin.set(.patientName, "Núñez")
        #expect(latin[.patientName]?.bytes?.array == [0x4E, 0xFA, 0xF1, 0x65, 0x7A, 0x20])
        #expect(throws: DICOMError.self) { try latin.set(.patientName, "山田") }
        var item = DataSet(itemOf: latin)
        try item.set(.codeMeaning, "Ö")
        #expect(item[.codeMeaning]?.bytes?.array == [0xD6, 0x20])
        #expect(item[.specificCharacterSet] == nil)
    }

    @Test func singleByteTablesAreThoseOfPython() throws {
        let sets = [
            ("ISO_IR 100", "iso8859_1"), ("ISO_IR 101", "iso8859_2"), ("ISO_IR 109", "iso8859_3"),
            ("ISO_IR 110", "iso8859_4"), ("ISO_IR 144", "iso8859_5"), ("ISO_IR 127", "iso8859_6"),
            ("ISO_IR 126", "iso8859_7"), ("ISO_IR 138", "iso8859_8"), ("ISO_IR 148", "iso8859_9"),
            ("ISO_IR 166", "iso8859_11"), ("ISO_IR 203", "iso8859_15"), ("ISO_IR 13", "shift_jis"),
        ]
        let script = """
            import sys
            for codec in sys.argv[1:]:
                low = 0xA1
                high = 0xE0 if codec == 'shift_jis' else 0x100
                print(','.join(str(ord(bytes([b]).decode(codec, 'replace'))) for b in range(low, high)))
            """
        let lines = try Peer.python(script, sets.map(\.1)).split(separator: "\n")
        for (set, line) in zip(sets, lines) {
            let points = line.split(separator: ",").compactMap { UInt32($0) }
            let bytes = (0..<points.count).map { UInt8(0xA1 + $0) }
            let text = SpecificCharacterSet(terms: set.0).values(of: ByteSlice(bytes), .lt).joined()
            #expect(text.unicodeScalars.map(\.value) == points, "\(set.0)")
        }
        #expect(lines.count == sets.count)
    }

    @Test func codeExtensionsSwitchAndFallBack() {
        let set = SpecificCharacterSet(terms: "ISO 2022 IR 6\\ISO 2022 IR 100\\ISO 2022 IR 144")
        let bytes: [UInt8] =
            Array("A".utf8) + [0x1B, 0x2D, 0x41, 0xE9] + Array("^".utf8) + [0xE9]
            + Array("\\".utf8) + [0x1B, 0x2D, 0x4C, 0xBB]
        #expect(set.values(of: ByteSlice(bytes), .pn) == ["Aé^\u{FFFD}", "Л"])
        let korean = SpecificCharacterSet(terms: "\\ISO 2022 IR 149")
        #expect(korean.values(of: ByteSlice([0x1B, 0x24, 0x29, 0x43, 0xFB, 0xF3, 0x41]), .lo) == ["\u{FFFD}A"])
        let chinese = SpecificCharacterSet(terms: "GB18030")
        #expect(chinese.values(of: ByteSlice([0xCD, 0x5C, 0x41, 0x5C, 0x42]), .lo) == ["\u{FFFD}A", "B"])
        #expect(SpecificCharacterSet.default.values(of: ByteSlice([0x41, 0xE9]), .lo) == ["A\u{FFFD}"])
    }

    @Test func decimalStringsFitAndRoundTrip() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            let value =
                Double.random(in: -1...1, using: &generator) * [1e-20, 1e-5, 1, 1e3, 1e9, 1e17, 1e200].randomElement(
                    using: &generator)!
            let text = try #require(DecimalString.text(value))
            #expect(text.utf8.count <= 16)
            let back = try #require(DecimalString.number(text))
            #expect(abs(back - value) <= abs(value) * 1e-8)
        }
        #expect(DecimalString.text(0.1) == "0.1")
        #expect(DecimalString.text(12.34) == "12.34")
        #expect(DecimalString.text(-1.0 / 3) == "-0.3333333333333")
        #expect(DecimalString.text(1e22) == "1e22")
        #expect(DecimalString.text(-0.0) == "0")
        #expect(
            DecimalString.text(999_999_999_999_999.9) == "1e15"
                || DecimalString.text(999_999_999_999_999.9) == "1000000000000000")
        #expect(DecimalString.text(.infinity) == nil)
    }

    @Test func unknownVRsOfKnownTagsAreReadByTheDictionary() throws {
        var dataSet = DataSet()
        try dataSet.set(.rows, .un, [0xE0, 0x01] as [UInt8])
        try dataSet.set(.patientID, .un, Array("P-1 ".utf8))
        #expect(dataSet.int(.rows) == 480)
        #expect(dataSet.string(.patientID) == "P-1")
    }

    @Test func checksNameTheElementAndTheRule() throws {
        #expect(DataSetCheck.findings(in: try Samples.rich()) == [])
        var item = DataSet()
        item.insert(DataElement(tag: .codingSchemeDesignator, vr: .lo, value: .bytes(ByteSlice(Array("SCT ".utf8)))))
        var dataSet = DataSet()
        dataSet.insert(DataElement(tag: .modality, vr: .cs, value: .bytes(ByteSlice(Array("us".utf8)))))
        dataSet.insert(DataElement(tag: .patientID, vr: .lo, value: .bytes(ByteSlice(Array("A\\B ".utf8)))))
        dataSet.insert(DataElement(tag: .anatomicRegionSequence, vr: .sq, value: .items([item])))
        let findings = DataSetCheck.findings(in: dataSet)
        #expect(
            findings.map(\.path) == [[.modality], [.anatomicRegionSequence, .codingSchemeDesignator], [.patientID]])
        #expect(findings.last?.message == "2 values where the dictionary has 1")
    }

    @Test func filesKeepUIDsThatBreakTheRule() throws {
        var dataSet = try Samples.minimal()
        try dataSet.set(.sopInstanceUID, .ui, Array("1.2.003.4".utf8))
        let file = try Part10File(parsing: Part10File(dataSet: dataSet).bytes())
        #expect(file.meta.string(.mediaStorageSOPInstanceUID) == "1.2.003.4")
        #expect(file.dataSet == dataSet)
        dataSet.remove(.sopInstanceUID)
        let error = #expect(throws: DICOMError.self) { try Part10File(dataSet: dataSet) }
        #expect(error?.path == [.sopInstanceUID])
    }

    @Test func multiplicitiesAreUnderstood() {
        #expect(Multiplicity.allows(1, "1") && !Multiplicity.allows(2, "1"))
        #expect(Multiplicity.allows(3, "1-3") && !Multiplicity.allows(4, "1-3"))
        #expect(Multiplicity.allows(9, "1-n") && Multiplicity.allows(4, "2-2n") && !Multiplicity.allows(3, "2-2n"))
    }

    @Test func dumpsShowStructureCutValuesAndNoControls() throws {
        var dataSet = try Samples.rich()
        try dataSet.set(.patientComments, String(repeating: "x", count: 100) + "\u{1B}[2J")
        let lines = DataSetDump.lines(of: dataSet, valueLimit: 20)
        #expect(lines.contains("(0018,6011) SQ SequenceOfUltrasoundRegions 2 items"))
        #expect(lines.contains("    (0018,602C) FD PhysicalDeltaX -0.01171875"))
        #expect(lines.contains("(0010,4000) LT PatientComments [\(String(repeating: "x", count: 19))…]"))
        #expect(lines.contains("(7FE0,0010) OW PixelData 32 bytes"))
        #expect(!DataSetDump.lines(of: dataSet, valueLimit: 200).joined().contains("\u{1B}"))
    }
}
