import Essentials
import Evidence
import Foundation
import TestSupport
import Testing
import Trust

struct EvidenceBundleTests {
    static let key = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"

    static func bundle(decision: String = #"{"sum":3}"#) throws -> EvidenceBundle {
        func file(_ name: String, _ role: EvidenceManifest.Role, _ bytes: [UInt8]) -> EvidenceBundle.File {
            EvidenceBundle.File(name: name, role: role, mediaType: "application/json", bytes: bytes)
        }
        return try EvidenceBundle(
            party: "practice", dateOfService: CalendarDate("2026-03-10"), code: "D0370", system: "CDT",
            signedAt: Timestamp("2026-03-10T16:40:00-05:00"),
            files: [
                file("facts.json", .facts, Array("[1,2]".utf8)), file("rules.json", .rules, Array("\"add\"".utf8)),
                file("decision.json", .decision, Array(decision.utf8)),
                file("images/a.dcm", .image, (0..<600).map { UInt8(truncatingIfNeeded: $0) }),
                file("report.json", .report, Array("{}".utf8)),
            ], key: SigningKey(hex: key))
    }

    /// Adds what the facts list.
    static let verifier = EvidenceVerifier(
        decide: { facts, _ in ["sum": .number(JSONNumber((facts.array ?? []).compactMap(\.int).reduce(0, +)))] },
        checkReport: { _, _ in })

    @Test func isIntactAndNamesItsSigner() throws {
        let bytes = try EvidenceBundleTests.bundle().bytes
        #expect(try EvidenceBundleTests.verifier.verify(bytes).summary == "intact, signer not identified")
        let line = TrustedKeys.line(
            for: try SigningKey(hex: EvidenceBundleTests.key).verifyingKey, holder: "Harbor Street")
        let trust = try TrustedKeys(parsing: "# keys\n\n\(line)\n")
        #expect(
            try EvidenceBundleTests.verifier.verify(bytes, trust: trust).summary == "intact, signed by Harbor Street")
    }

    @Test func isTheSameBytesEachTime() throws {
        #expect(try EvidenceBundleTests.bundle().bytes == EvidenceBundleTests.bundle().bytes)
    }

    @Test func everyFlippedBitIsFound() throws {
        let bytes = try EvidenceBundleTests.bundle().bytes
        var random = SeededGenerator(seed: 6)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            #expect(throws: (any Error).self, "byte \(index)") { try EvidenceBundleTests.verifier.verify(changed) }
        }
    }

    @Test func nothingMayBeCutOffOrAdded() throws {
        let bytes = try EvidenceBundleTests.bundle().bytes
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: EvidenceError.self) { try EvidenceBundle(parsing: Array(bytes[..<count])) }
        }
        #expect(throws: EvidenceError.self) { try EvidenceBundle(parsing: bytes + [0]) }
    }

    @Test func aStrangersSignatureIsNotTrusted() throws {
        let other = try TrustedKeys(parsing: TrustedKeys.line(for: SigningKey.random().verifyingKey, holder: "Other"))
        let bytes = try EvidenceBundleTests.bundle().bytes
        #expect(throws: EvidenceError.self) { try EvidenceBundleTests.verifier.verify(bytes, trust: other) }
        #expect(throws: EvidenceError.self) { try TrustedKeys(parsing: "ed25519 00 short") }
    }

    @Test func aDecisionThatComesOutDifferentlyIsFound() throws {
        let bytes = try EvidenceBundleTests.bundle(decision: #"{"sum":4}"#).bytes
        #expect(throws: EvidenceError.self) { try EvidenceBundleTests.verifier.verify(bytes) }
    }

    @Test func aReportThatDoesNotHoldIsFound() throws {
        struct Broken: Error {}
        let verifier = EvidenceVerifier(
            decide: { _, _ in ["sum": 3] },
            checkReport: { _, images in if images.count == 1 { throw Broken() } })
        #expect(throws: EvidenceError.self) { try verifier.verify(EvidenceBundleTests.bundle().bytes) }
    }

    @Test func otherProgramsOpenIt() throws {
        let folder = try TemporaryFolder()
        let url = try folder.write(EvidenceBundleTests.bundle().bytes, to: "e.zip")
        let names = try Peer.python(
            "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist())", [url.path])
        #expect(
            names == "None decision.json facts.json images/a.dcm manifest.json report.json rules.json signature.json\n")
    }

    @Test(arguments: ["../a", "/a", "a//b", "a b", "ä", "", ".hidden"])
    func refusesNamesThatLeaveTheirFolder(name: String) {
        #expect(throws: EvidenceError.self) { try CanonicalArchive([name: []]) }
    }
}
