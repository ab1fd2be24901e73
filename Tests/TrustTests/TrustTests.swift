import Essentials
import TestSupport
import Testing
import Trust

struct TrustTests {
    @Test func digestsAsPythonDoes() throws {
        var random = SeededGenerator(seed: 4)
        let messages = [0, 1, 55, 56, 64, 1_000].map { count in
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        let python = try Peer.python(
            "import sys,hashlib\nfor h in sys.argv[1:]: print(hashlib.sha256(bytes.fromhex(h)).hexdigest())",
            messages.map { Hex.encode($0) })
        #expect(messages.map { Digest(of: $0).hex + "\n" }.joined() == python)
        #expect(try Digest(hex: Digest(of: "x").hex) == Digest(of: "x"))
        #expect(throws: ValueError.self) { try Digest(hex: "00") }
    }

    /// RFC 8032 section 7.1, test 2.
    @Test func signsAsTheStandardShows() throws {
        let key = try SigningKey(hex: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        #expect(key.verifyingKey.hex == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
        let signature = try key.sign([0x72])
        #expect(
            Hex.encode(signature)
                == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        )
        #expect(key.verifyingKey.verifies(signature, of: [0x72]))
        #expect(!key.verifyingKey.verifies(signature, of: [0x73]))
        for index in signature.indices {
            var changed = signature
            changed[index] ^= 1
            #expect(!key.verifyingKey.verifies(changed, of: [0x72]))
        }
    }

    /// RFC 7914 section 12, second vector, its first 32 bytes.
    @Test func hashesPasswordsAsTheStandardShows() throws {
        let cost = PasswordHash.Cost(rounds: 1024, blockSize: 8, parallelism: 16)
        let hash = try PasswordHash(of: "password", salt: Array("NaCl".utf8), cost: cost)
        #expect(Hex.encode(hash.hash) == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
    }

    @Test func remembersAndRefuses() throws {
        let cost = PasswordHash.Cost(rounds: 16, blockSize: 8, parallelism: 1)
        let hash = try PasswordHash(of: "correct horse", salt: [1, 2, 3], cost: cost)
        let again = try PasswordHash(text: hash.text)
        #expect(again == hash && again.matches("correct horse") && !again.matches("correct house"))
        #expect(throws: ValueError.self) { try PasswordHash(text: "scrypt$99999999999$8$1$00$00") }
    }
}
