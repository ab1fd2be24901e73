import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct SealingTests {
    @Test func sealsWhatIsNewAndNothingElse() throws {
        let store = try TestStore()
        let records = try store.open()
        #expect(try records.seal() == nil)
        let key = try TestStore.key("one")
        try records.commit([.put(key, [:], expecting: .new)], by: "okafor", reason: "new")
        #expect(try records.history(of: key).map(\.seal) == [nil])
        let first = try #require(try records.seal())
        #expect(try records.seal() == nil)
        try records.note(JournalNote(organisation: "riverside", user: "okafor", action: "read", subject: "s"))
        try records.commit([.put(key, ["a": 1], expecting: .version(1))], by: "okafor", reason: "more")
        let second = try #require(try records.seal())
        #expect((first.sequence, first.entries, second.sequence, second.entries) == (1, 1, 2, 2))
        #expect(first.previous == nil)
        #expect(second.previous == first.hash(store: records.identity))
        #expect(try records.history(of: key).map(\.seal) == [1, 2])
        #expect(try records.outside.lines() == [first, second].map { $0.line(store: records.identity) })
        #expect(records.verify().findings == [])
    }

    /// RFC 9162 section 2.1.1, by hand for three leaves.
    @Test func makesMerkleRootsAsTheStandardSays() {
        func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { Digest(of: [1] + left + right).bytes }
        let leaves: [[UInt8]] = [[1], [2], [3]]
        let hashes = leaves.map { Digest(of: [0] + $0).bytes }
        #expect(MerkleTree.root(of: leaves) == node(node(hashes[0], hashes[1]), hashes[2]))
        #expect(MerkleTree.root(of: [[1]]) == hashes[0])
        #expect(
            Hex.encode(MerkleTree.root(of: []))
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(MerkleTree.root(of: leaves) != MerkleTree.root(of: [[1], [3], [2]]))
    }

    @Test func framesFieldsSoThatNoneRunsIntoTheNext() {
        var one = FramedBytes("x")
        one.append("ab")
        one.append("c")
        var two = FramedBytes("x")
        two.append("a")
        two.append("bc")
        #expect(one.bytes != two.bytes)
        var three = FramedBytes("x")
        three.append(nil as [UInt8]?)
        var four = FramedBytes("x")
        four.append([] as [UInt8])
        #expect(three.bytes != four.bytes)
        #expect(Hex.encode(FramedBytes("ab").bytes) == "00000000000000026162")
        three = FramedBytes("")
        three.append(258)
        #expect(Hex.encode(three.bytes.suffix(16)) == "00000000000000080000000000000102")
    }

    /// The process is killed after the seal is in the database, before its copy is whole.
    @Test(arguments: [0, 1, 40]) func mendsTheCopyAfterACrash(kept: Int) throws {
        let store = try TestStore()
        let records = try store.filled()
        let url = URL(fileURLWithPath: store.sealsPath)
        let whole = try String(contentsOf: url, encoding: .utf8)
        let lines = whole.split(separator: "\n")
        let torn = lines.dropLast().joined(separator: "\n") + "\n" + (lines.last?.prefix(kept) ?? "")
        try torn.write(to: url, atomically: true, encoding: .utf8)
        #expect(records.verify().findings.map(\.fault) == [.outsideCopy])
        try records.seal()
        #expect(try String(contentsOf: url, encoding: .utf8) == whole)
        #expect(records.verify().findings == [])
    }

    @Test func keepsSealsOfEarlierKeys() throws {
        let store = try TestStore()
        try store.filled().close()
        let newer = try SigningKey(seed: [UInt8](repeating: 8, count: 32))
        func open(_ keys: SealKeys) throws -> Records {
            try Records.open(
                at: store.path, keys: keys, kinds: TestStore.kinds, clock: { Timestamp(seconds: 1_800_000_000) },
                random: { [UInt8](repeating: 1, count: $0) })
        }
        let records = try open(SealKeys(signing: newer, earlier: [store.key.verifyingKey]))
        try records.commit([.put(try TestStore.key("x"), [:], expecting: .new)], by: "okafor", reason: "new year")
        try records.seal()
        #expect(records.verify().findings == [])
        try records.close()
        let forgetful = try open(SealKeys(signing: newer))
        #expect(forgetful.verify().findings.count == 3)
        try forgetful.close()
        let keyless = try open(SealKeys(trusted: [newer.verifyingKey, store.key.verifyingKey]))
        #expect(throws: RecordsError.self) { try keyless.seal() }
        #expect(keyless.verify().isIntact)
    }

    @Test func laysTheCopyWhereItIsTold() throws {
        let store = try TestStore()
        let elsewhere = store.folder.url.appendingPathComponent("elsewhere.jsonl").path
        let records = try Records.open(
            at: store.path, keys: SealKeys(signing: store.key), kinds: [], clock: { Timestamp(seconds: 0) },
            random: { [UInt8](repeating: 1, count: $0) }, outsideCopy: elsewhere)
        try records.commit([.put(try TestStore.key("x"), [:], expecting: .new)], by: "okafor", reason: "new")
        try records.seal()
        #expect(try String(contentsOfFile: elsewhere, encoding: .utf8).hasPrefix("{\"at\":\"1970-01-01T00:00:00Z\""))
        #expect(!FileManager.default.fileExists(atPath: store.sealsPath))
    }

    @Test func sealsUntilItIsToldToStop() async throws {
        let records = try TestStore().open()
        try records.commit([.put(try TestStore.key("x"), [:], expecting: .new)], by: "okafor", reason: "new")
        let service = Task { await records.keepSealing(every: .seconds(3600)) }
        service.cancel()
        await service.value
        #expect(records.verify().seals == 1)
        #expect(records.verify().unsealed == 0)
    }
}
