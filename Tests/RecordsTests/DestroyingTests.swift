import Essentials
import Foundation
import TestSupport
import Testing

@testable import Records

@Suite struct DestroyingTests {
    @Test func destroysAPayloadForGoodAndKeepsTheReason() throws {
        let store = try TestStore()
        let records = try store.open()
        let key = try TestStore.key("one")
        let secret = "Quetzalcoatl"
        try records.commit([.put(key, TestStore.payload(secret), expecting: .new)], by: "okafor", reason: "registered")
        for number in 0..<20 {
            let other = try TestStore.key("o\(number)")
            try records.commit([.put(other, TestStore.payload("P\(number)"), expecting: .new)], by: "x", reason: "more")
        }
        try records.seal()
        #expect(try mentions(secret, in: store) == true)
        try records.commit(
            [.destroyPayload(key, version: 1, expecting: 1)], by: "admin", reason: "court order 17, patient's request")
        #expect(try mentions(secret, in: store) == false, "not in the database, its log or its search index")
        #expect(try records.document(key) == nil)
        #expect(throws: RecordsError.self) { try records.payload(of: key, version: 1) }
        let history = try records.history(of: key)
        #expect(history.map(\.change) == [.put, .destroy])
        #expect(history.last?.target == 1)
        #expect(history.last?.reason == "court order 17, patient's request")
        try records.seal()
        let report = records.verify()
        #expect(report.findings == [])
        #expect(report.destroyedPayloads == 1)
        #expect(try records.documents(Query(organisation: "riverside", kind: "case", words: secret)).isEmpty)
    }

    @Test func destroysAPastVersionAndKeepsTheCurrentOne() throws {
        let records = try TestStore().filled()
        let key = try TestStore.key("one")
        #expect(try records.document(key)?.version == 3)
        #expect(try records.document(key)?.payload["fee"] == 120)
        #expect(throws: RecordsError.self) { try records.payload(of: key, version: 1) }
        #expect(throws: RecordsError.self, "nothing is destroyed twice") {
            try records.commit([.destroyPayload(key, version: 1, expecting: 3)], by: "admin", reason: "again")
        }
        #expect(throws: StaleWrite.self) {
            try records.commit([.destroyPayload(key, version: 2, expecting: 2)], by: "admin", reason: "late")
        }
    }

    /// Whether any file of the store but the archive holds the text, in any case that the index may keep.
    private func mentions(_ text: String, in store: TestStore) throws -> Bool {
        let needles = [Data(text.utf8), Data(text.lowercased().utf8), Data(text.lowercased().dropFirst(3).utf8)]
        return try FileManager.default.contentsOfDirectory(atPath: store.path).contains { name in
            guard let data = FileManager.default.contents(atPath: store.path + "/" + name) else { return false }
            return needles.contains { data.range(of: $0) != nil }
        }
    }
}
