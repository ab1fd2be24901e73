import Foundation
import TestSupport
import Testing

@testable import DICOM

@Suite struct DictionaryTests {
    @Test func generatedFilesAreFresh() throws {
        let outcome = try Peer.run(
            Peer.root.appendingPathComponent(".venv/bin/python").path,
            [Peer.root.appendingPathComponent("Scripts/dicom-dictionary.py").path, "--check"])
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
    }

    @Test func everyEntryIsFoundByTagAndByKeyword() throws {
        let script = """
            from pydicom.datadict import DicomDictionary
            for tag, e in DicomDictionary.items():
                if e[4]: print('%08X' % tag, e[4], e[0].replace(' or ', '/'), e[2 - 1])
            """
        let lines = try Peer.python(script).split(separator: "\n")
        #expect(lines.count > 5000)
        var wrong: [Substring] = []
        for line in lines {
            let parts = line.split(separator: " ").map(String.init)
            let tag = try #require(Tag(parts[0]))
            let entry = DataDictionary.entry(for: tag)
            let vrs = parts[2].split(separator: "/").compactMap { VR(rawValue: String($0)) }
            if entry?.keyword != parts[1] || entry?.vrs != vrs || entry?.multiplicity != parts[3]
                || DataDictionary.tag(for: parts[1]) != tag
            {
                wrong.append(line)
            }
        }
        #expect(wrong == [])
    }

    @Test func unknownTagsAndKeywordsAreNil() {
        for tag in [Tag(0x0008, 0x0002), Tag(0, 0x0FFF), Tag(0xFFFF, 0xFFFE), Tag(0x0019, 0x1001)] {
            #expect(DataDictionary.entry(for: tag) == nil)
        }
        for keyword in ["", "Patient", "PatientNam", "PatientNameX", "patientName", "zz", "A", "PatientName 00100010"] {
            #expect(Tag(keyword: keyword) == nil)
        }
    }

    @Test func repeatingGroupsAndPrivateTagsHaveTheirVR() {
        #expect(DataDictionary.entry(for: Tag(0x6002, 0x3000))?.keyword == "OverlayData")
        #expect(DataDictionary.vrs(for: Tag(0x6002, 0x0010)) == [.us])
        #expect(DataDictionary.vrs(for: Tag(0x0019, 0x0010)) == [.lo])
        #expect(DataDictionary.vrs(for: Tag(0x0019, 0x1000)) == [.un])
        #expect(DataDictionary.vrs(for: Tag(0x0018, 0x0000)) == [.ul])
    }

    @Test func tagsAreReadAndShown() {
        #expect(Tag.patientName == Tag(0x0010, 0x0010))
        #expect(Tag.sequenceOfUltrasoundRegions.description == "(0018,6011)")
        #expect(Tag.sequenceOfUltrasoundRegions.keyword == "SequenceOfUltrasoundRegions")
        #expect(["(0018,6011)", "0018,6011", "00186011"].allSatisfy { Tag($0) == .sequenceOfUltrasoundRegions })
        #expect(["", "0018", "+0186011", "0018_6011", "(0018,6011", "0018601G"].allSatisfy { Tag($0) == nil })
    }

    @Test func uidsHaveNames() {
        #expect(TransferSyntax.jpegBaseline.name == "JPEG Baseline (Process 1)")
        #expect(UID.name(of: "1.2.840.10008.5.1.4.1.1.6.1") == "Ultrasound Image Storage")
        #expect(UID.name(of: "1.2.3") == nil)
        #expect(TransferSyntax(uid: "1.2.3").name == "1.2.3")
    }

    @Test func derivedUIDsAreValidAndStable() {
        #expect(UID.derived(from: Array(0..<16)) == "2.25.5233100606847278184134747173490191")
        #expect(UID.isValid(UID.derived(from: [UInt8](repeating: 255, count: 32))))
        #expect(UID.derived(from: []) != UID.derived(from: [1]))
        #expect(
            ["", "1..2", "01.2", "1.2.", ".1", "1.a", String(repeating: "1", count: 65)].allSatisfy { !UID.isValid($0) }
        )
        #expect(["1", "0.0", "1.2.840.10008.1.2", String(repeating: "1", count: 64)].allSatisfy { UID.isValid($0) })
    }
}
