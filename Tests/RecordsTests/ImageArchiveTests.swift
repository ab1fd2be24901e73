import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct ImageArchiveTests {
    @Test func keepsFilesByTheirDigest() throws {
        let records = try TestStore().open()
        let images = records.images
        let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
        let digest = try images.store(bytes)
        #expect(try images.store(bytes) == digest)
        #expect(digest == Digest(of: bytes))
        #expect(try images.read(digest) == bytes)
        #expect(try images.store([]) == Digest(of: [UInt8]()))
        #expect(try images.contents().digests.count == 2)
        #expect(
            images.path(of: digest).hasSuffix("/\(digest.hex.prefix(2))/\(digest.hex.dropFirst(2).prefix(2))/\(digest)")
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: images.incoming).isEmpty)
        let missing = #expect(throws: RecordsError.self) { try images.read(Digest(of: "other")) }
        #expect(missing?.isMissing == true)
    }

    @Test func neverHandsOutAnAlteredFileAndMendsItWhenItComesAgain() throws {
        let store = try TestStore()
        let records = try store.open()
        let digest = try records.images.store([1, 2, 3, 4])
        try Data([1, 2, 3, 5]).write(to: URL(fileURLWithPath: records.images.path(of: digest)))
        let error = #expect(throws: RecordsError.self) { try records.images.read(digest) }
        #expect(error?.isAltered == true)
        #expect(records.verify().findings.map(\.fault) == [.image])
        try records.images.store([1, 2, 3, 4])
        #expect(records.verify().isIntact)
    }

    @Test func findsAMissingFileThatADocumentNames() throws {
        let store = try TestStore()
        let records = try store.open()
        let digest = try records.images.store([9, 9, 9])
        let payload: JSONValue = ["images": [["digest": .string(digest.hex)]]]
        let key = try TestStore.key("one")
        try records.commit([.put(key, payload, expecting: .new)], by: "okafor", reason: "received")
        try records.commit([.put(key, [:], expecting: .version(1))], by: "okafor", reason: "image left out")
        #expect(records.verify().findings == [])
        try FileManager.default.removeItem(atPath: records.images.path(of: digest))
        let findings = records.verify().findings
        #expect(findings.map(\.fault) == [.image])
        #expect(findings.first?.problem.contains("riverside/case/one version 1") == true)
    }

    @Test func keepsWhatIsNotUnderstoodWithItsReason() throws {
        let store = try TestStore()
        let records = try store.open()
        let at = Timestamp(seconds: 1_767_600_000)
        let digest = try records.images.quarantine([0xFF, 0], reason: "no DICOM prefix", source: "SCANNER1", at: at)
        #expect(
            try records.images.quarantined() == [
                QuarantinedFile(digest: digest, reason: "no DICOM prefix", source: "SCANNER1", at: at)
            ])
        #expect(try records.images.readQuarantined(digest) == [0xFF, 0])
        #expect(records.verify().quarantined == 1)
        try Data([0]).write(to: URL(fileURLWithPath: "\(records.images.quarantineFolder)/\(digest)"))
        #expect(records.verify().findings.map(\.fault) == [.image])
    }

    @Test func removesWhatACrashLeftHalfWritten() throws {
        let store = try TestStore()
        let first = try store.open()
        try Data([1]).write(to: URL(fileURLWithPath: first.images.incoming + "/half"))
        try first.close()
        let copy = try store.copyOfFiles()
        let records = try store.open(at: copy)
        #expect(try FileManager.default.contentsOfDirectory(atPath: records.images.incoming).isEmpty)
        try Data([1]).write(to: URL(fileURLWithPath: records.images.folder + "/stray"))
        #expect(records.verify().findings.map(\.place) == ["image stray"])
    }

    @Test func placesAFileAtOnceAndTheNewOneOnlyOnce() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("a/b/key").path
        let random: (Int) -> [UInt8] = { [UInt8](repeating: 3, count: $0) }
        #expect(try DurableFile.read(path) == nil)
        try DurableFile.write([1], to: path, isNew: true, random: random)
        #expect(throws: RecordsError.self) { try DurableFile.write([2], to: path, isNew: true, random: random) }
        #expect(try DurableFile.read(path) == [1])
        try DurableFile.write([3], to: path, random: random)
        #expect(try DurableFile.read(path) == [3])
        #expect(try FileManager.default.contentsOfDirectory(atPath: POSIXFile.parent(path)) == ["key"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
