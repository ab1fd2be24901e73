import Evidence
import Foundation
import Practice
import TestSupport
import Testing
import Trust

struct EvidenceOfCasesTests {
    @Test(arguments: ExampleCases.all) func aSecondRunGivesTheSameBytes(name: String) throws {
        let one = try ExampleCases.billed(name).files
        let other = try ExampleCases.run(name).files
        #expect(one.map(\.name) == other.map(\.name))
        for (left, right) in zip(one, other) { #expect(left.bytes == right.bytes, "\(left.name)") }
    }

    @Test func sixtyFourFlippedBytesAreEachFound() throws {
        let bytes = try ExampleCases.file("evidence-northgate.zip", of: ExampleCases.billed(ExampleCases.twoParties))
        #expect(throws: Never.self) { try EvidenceReplay.verifier.verify(bytes) }
        for step in 0..<64 {
            var changed = bytes
            changed[step * (bytes.count - 1) / 63] ^= 0x10
            #expect(throws: (any Error).self, "byte \(step * (bytes.count - 1) / 63)") {
                try EvidenceReplay.verifier.verify(changed)
            }
        }
    }

    @Test func namesTheSignersOfTheExamples() throws {
        let keys = try String(
            contentsOf: Peer.root.appendingPathComponent("Examples/keys/trusted.DEMO.txt"), encoding: .utf8)
        let trust = try TrustedKeys(parsing: keys)
        let billed = try ExampleCases.billed(ExampleCases.twoParties)
        let capture = try ExampleCases.file("evidence-harbor-street.zip", of: billed)
        let reading = try ExampleCases.file("evidence-northgate.zip", of: billed)
        #expect(
            try EvidenceReplay.verifier.verify(capture, trust: trust).signer
                == .identified("Harbor Street Dental (DEMO)"))
        #expect(
            try EvidenceReplay.verifier.verify(reading, trust: trust).signer
                == .identified("Northgate Oral Radiology (DEMO)"))
        #expect(try EvidenceReplay.verifier.verify(reading).summary == "intact, signer not identified")
    }

    @Test func aReportWithAnotherImageIsFound() throws {
        let billed = try ExampleCases.billed(ExampleCases.stone)
        let bundle = try #require(billed.bills.first?.claim?.evidence)
        var files = bundle.manifest.items.map { item in
            EvidenceBundle.File(
                name: item.name, role: item.role, mediaType: item.mediaType, bytes: bundle.archive[item.name] ?? [])
        }
        let index = try #require(files.firstIndex { $0.role == .image })
        files[index] = EvidenceBundle.File(
            name: files[index].name, role: .image, mediaType: "application/dicom", bytes: files[index].bytes + [0, 0])
        let forged = try EvidenceBundle(
            party: bundle.manifest.party, dateOfService: bundle.manifest.dateOfService, code: bundle.manifest.code,
            system: bundle.manifest.system, signedAt: bundle.manifest.signedAt, files: files, key: .random())
        #expect(throws: EvidenceError.self) { try EvidenceReplay.verifier.verify(forged.bytes) }
    }
}
