import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite struct SigningKeyRingTests {
    private func bytes(_ seed: UInt8) -> (Int) -> [UInt8] { { [UInt8](repeating: seed, count: $0) } }

    @Test func aProviderAndAnOrganisationOfOneNameHaveTwoKeys() throws {
        let folder = try TemporaryFolder()
        let ring = SigningKeyRing(folder: folder.url.path)
        let person = try ring.keyOrMake(named: SigningKeyRing.name(ofProvider: "hale"), random: bytes(1))
        let house = try ring.keyOrMake(named: SigningKeyRing.name(ofOrganisation: "hale"), random: bytes(2))
        #expect(person.verifyingKey != house.verifyingKey)
        let again = SigningKeyRing(folder: folder.url.path)
        #expect(
            try again.keyIfThere(named: SigningKeyRing.name(ofProvider: "hale"))?.verifyingKey == person.verifyingKey)
        #expect(try again.keyIfThere(named: SigningKeyRing.name(ofProvider: "other")) == nil)
        for path in ["keys/signing/providers/hale.key", "keys/signing/organisations/hale.key"] {
            let file = try FileManager.default.attributesOfItem(atPath: folder.file(path).path)
            #expect(file[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aKeyThatAnEarlierProgramMadeIsStillTheOneOfItsName() throws {
        let folder = try TemporaryFolder()
        let ring = SigningKeyRing(folder: folder.url.path)
        let early = try SigningKey(seed: [UInt8](repeating: 3, count: 32))
        try ring.keep(early, named: "keys/signing/okafor.key")
        #expect(FileManager.default.fileExists(atPath: folder.file("keys/signing/okafor.key").path))
        for name in ["keys/signing/okafor.key", "signing/okafor.key", SigningKeyRing.name(ofProvider: "okafor")] {
            #expect(try ring.keyOrMake(named: name, random: bytes(4)).verifyingKey == early.verifyingKey, "\(name)")
        }
        try ring.keep(early, named: "../keys/demo.key")
        #expect(try ring.keyIfThere(named: "elsewhere/demo.key")?.verifyingKey == early.verifyingKey)
    }
}
