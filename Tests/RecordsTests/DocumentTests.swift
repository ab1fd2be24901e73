import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct DocumentTests {
    @Test(arguments: TestEngine.allCases) func keepsEveryVersion(engine: TestEngine) throws {
        let store = try TestStore(engine: engine)
        let records = try store.open()
        let key = try TestStore.key("one")
        try records.commit([.put(key, TestStore.payload("Ana"), expecting: .new)], by: "okafor", reason: "registered")
        store.pass(5)
        try records.commit(
            [.put(key, TestStore.payload("Ana Rivera"), expecting: .version(1))], by: "biller", reason: "name completed"
        )
        let document = try #require(try records.document(key))
        #expect(document.version == 2)
        #expect(document.payload["patient"]?["name"] == "Ana Rivera")
        #expect(try records.payload(of: key, version: 1)["patient"]?["name"] == "Ana")
        let history = try records.history(of: key)
        #expect(history.map(\.author) == ["okafor", "biller"])
        #expect(history.map(\.reason) == ["registered", "name completed"])
        #expect(history.map(\.at.seconds) == [1_767_600_000, 1_767_600_005])
    }

    @Test(arguments: TestEngine.allCases) func refusesAStaleWriteAndShowsTheCurrentVersion(engine: TestEngine) throws {
        let records = try TestStore(engine: engine).filled()
        let (one, two, three) = (try TestStore.key("one"), try TestStore.key("two"), try TestStore.key("three"))
        let stale = #expect(throws: StaleWrite.self) {
            try records.commit(
                [
                    .put(three, TestStore.payload("New"), expecting: .new),
                    .put(two, TestStore.payload("Late"), expecting: .version(7)),
                ], by: "okafor", reason: "late")
        }
        #expect(stale?.key == two)
        #expect(stale?.current?.version == 1)
        #expect(stale?.current?.author == "biller")
        #expect(try records.document(three) == nil, "a refused transaction leaves nothing behind")
        #expect(throws: StaleWrite.self) {
            try records.commit([.put(one, TestStore.payload("Twice"), expecting: .new)], by: "okafor", reason: "again")
        }
        let missing = #expect(throws: StaleWrite.self) {
            try records.commit([.remove(three, expecting: 1)], by: "okafor", reason: "gone")
        }
        #expect(missing?.current == nil)
    }

    @Test func letsOneOfManyWritersWin() async throws {
        let records = try TestStore().open()
        let key = try TestStore.key("one")
        let winners = await withTaskGroup(of: Bool.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let write = Write.put(key, ["writer": .number(JSONNumber(writer))], expecting: .new)
                    return (try? records.commit([write], by: "w\(writer)", reason: "race")) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(winners == 1)
        #expect(try records.history(of: key).count == 1)
    }

    @Test(arguments: TestEngine.allCases) func removesAndBringsBack(engine: TestEngine) throws {
        let records = try TestStore(engine: engine).filled()
        let key = try TestStore.key("two")
        try records.commit([.remove(key, expecting: 1)], by: "okafor", reason: "entered twice")
        #expect(try records.document(key) == nil)
        #expect(try records.documents(Query(organisation: "riverside", kind: "case")).map(\.key.id) == ["one"])
        #expect(try records.documents(Query(organisation: "riverside", kind: "case", words: "zielinski")).isEmpty)
        #expect(try records.lastVersion(of: key)?.change == .remove)
        try records.commit(
            [.put(key, TestStore.payload("Back"), expecting: .version(2))], by: "okafor", reason: "needed")
        #expect(try records.document(key)?.version == 3)
        #expect(records.verify().findings == [])
    }

    @Test func refusesWhatCannotBeKept() throws {
        let records = try TestStore().open()
        let key = try TestStore.key("one")
        let write = Write.put(key, [:], expecting: .new)
        for (user, reason) in [("", "why"), ("okafor", ""), ("okafor", "line\nbreak"), ("a\u{0}b", "why")] {
            #expect(throws: RecordsError.self) { try records.commit([write], by: user, reason: reason) }
        }
        #expect(throws: RecordsError.self) { try records.commit([], by: "okafor", reason: "nothing") }
        #expect(throws: RecordsError.self) { try records.commit([write, write], by: "okafor", reason: "twice") }
        let large = Write.put(key, ["text": .string(String(repeating: "x", count: 4 << 20))], expecting: .new)
        #expect(throws: RecordsError.self) { try records.commit([large], by: "okafor", reason: "large") }
        for part in ["", "a/b", "a\nb", String(repeating: "x", count: 201)] {
            #expect(throws: RecordsError.self) {
                try DocumentKey(organisation: "riverside", kind: "case", id: part)
            }
        }
        #expect(try records.document(key) == nil)
    }

    @Test func holdsTheFolderForOneProcess() throws {
        let store = try TestStore()
        let records = try store.filled()
        let error = #expect(throws: RecordsError.self) { try store.open() }
        #expect(error?.isLocked == true)
        let reader = try store.open(access: .reading)
        #expect(try reader.document(try TestStore.key("two"))?.version == 1)
        let write = Write.put(try TestStore.key("x"), [:], expecting: .new)
        #expect(throws: RecordsError.self) { try reader.commit([write], by: "okafor", reason: "try") }
        #expect(throws: RecordsError.self) { try reader.seal() }
        #expect(reader.verify().isIntact)
        try records.close()
    }

    @Test func letsNobodyElseReadItsFiles() throws {
        let store = try TestStore()
        try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: true)
        let records = try store.filled()
        try records.images.store([1])
        for name in try FileManager.default.subpathsOfDirectory(atPath: store.path) {
            let mode = try FileManager.default.attributesOfItem(atPath: store.path + "/" + name)[.posixPermissions]
            #expect((mode as? Int).map { $0 & 0o077 } == 0, "\(name)")
        }
    }

    @Test func keepsWhatWasAcknowledgedWhenTheProcessIsKilled() throws {
        let store = try TestStore()
        let records = try store.filled()
        try records.commit(
            [.put(try TestStore.key("late"), TestStore.payload("Late"), expecting: .new)], by: "okafor", reason: "late")
        let image = try records.images.store([1, 2, 3])
        let copy = try store.copyOfFiles()
        let again = try store.open(at: copy)
        #expect(try again.document(try TestStore.key("late"))?.version == 1)
        #expect(try again.images.read(image) == [1, 2, 3])
        #expect(again.verify().findings == [])
        #expect(again.verify().unsealed == 1)
        let durable = try again.engine.write { session in
            try session.first("pragma", "PRAGMA synchronous") { try $0.int(0) }
        }
        #expect(durable == 2, "FULL: an acknowledged write waits for the disk")
    }
}
