import Essentials
import Foundation
import Synchronization
import TestSupport
import Trust

@testable import Records

/// The engines that the suites run over; another engine is another case here.
enum TestEngine: CaseIterable, Sendable {
    case sqlite
}

/// A store in a folder of its own, with a clock that the test moves and seeded random bytes.
final class TestStore: Sendable {
    let folder: TemporaryFolder
    let now = Mutex(Timestamp(seconds: 1_767_600_000))
    private let generator: Mutex<SeededGenerator>
    let key: SigningKey

    static let kinds = [
        DocumentKind(
            "case",
            fields: [
                IndexField("patient", at: "patient.name", .text, isSearched: true),
                IndexField("service", at: "dateOfService", .text),
                IndexField("fee", at: "fee", .number),
                IndexField("urgent", at: "urgent", .flag),
                IndexField("images", at: "images.digest", .image),
            ]),
        DocumentKind("note"),
    ]

    init(engine: TestEngine = .sqlite, seed: UInt64 = 1) throws {
        folder = try TemporaryFolder()
        generator = Mutex(SeededGenerator(seed: seed))
        key = try SigningKey(seed: [UInt8](repeating: 7, count: 32))
    }

    var path: String { folder.url.appendingPathComponent("data").path }
    var databasePath: String { path + "/records.sqlite" }
    var sealsPath: String { path + "/seals.jsonl" }

    func pass(_ seconds: Int64) { now.withLock { $0 = Timestamp(seconds: $0.seconds + seconds) } }

    func open(
        at other: String? = nil, kinds: [DocumentKind] = TestStore.kinds, access: Records.Access = .exclusive
    ) throws -> Records {
        try Records.open(
            at: other ?? path, keys: SealKeys(signing: key), kinds: kinds, clock: { self.now.withLock { $0 } },
            random: { count in self.generator.withLock { $0.bytes(count) } }, access: access)
    }

    /// What `tragus records verify` would say of the closed store.
    func verified(at other: String? = nil) throws -> VerificationReport {
        try Records.verify(at: other ?? path, keys: SealKeys(trusted: [key.verifyingKey]), kinds: TestStore.kinds)
    }

    static func key(_ id: String, kind: String = "case", organisation: String = "riverside") throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: kind, id: id)
    }

    static func payload(_ name: String, fee: Int = 100, service: String = "2026-03-10") -> JSONValue {
        ["patient": ["name": .string(name)], "fee": .number(JSONNumber(fee)), "dateOfService": .string(service)]
    }

    /// Three versions of two documents, a destroyed payload, three journal entries, three seals.
    func filled() throws -> Records {
        let records = try open()
        let (one, two) = (try Self.key("one"), try Self.key("two"))
        try records.commit([.put(one, Self.payload("Ana Rivera"), expecting: .new)], by: "okafor", reason: "registered")
        try records.seal()
        try records.note(JournalNote(organisation: "riverside", user: "okafor", action: "read", subject: "one"))
        try records.commit(
            [
                .put(one, Self.payload("Ana Rivera", fee: 120), expecting: .version(1)),
                .put(two, Self.payload("Tomasz Zielinski"), expecting: .new),
            ], by: "biller", reason: "fee corrected")
        pass(61)
        try records.note(JournalNote(organisation: "riverside", user: "okafor", action: "read", subject: "one"))
        try records.seal()
        try records.commit([.destroyPayload(one, version: 1, expecting: 2)], by: "admin", reason: "wrong person")
        try records.note(JournalNote(organisation: "riverside", user: "admin", action: "read", subject: "two"))
        try records.seal()
        return records
    }

    /// Alters the closed store as someone with the database in hand would: past the triggers, which are put back.
    func tamper(_ body: (SQLiteSession) throws -> Void) throws {
        let engine = try SQLiteEngine(path: databasePath, isReadOnly: false)
        try engine.write { session in
            let triggers = try session.dropTriggers()
            try body(session)
            for sql in triggers { try session.execute(sql) }
        }
        try engine.emptyLog()
        try engine.close()
    }

    /// The files as they lie on the disk this moment, as a killed process would leave them.
    func copyOfFiles() throws -> String {
        let other = folder.url.appendingPathComponent("copy-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: path, toPath: other)
        return other
    }
}

extension SQLiteSession {
    func dropTriggers() throws -> [String] {
        try execute("PRAGMA defer_foreign_keys = ON")
        let triggers = try rows("sqlite_master", "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'") {
            (try $0.text(0), try $0.text(1))
        }
        for (name, _) in triggers { try execute("DROP TRIGGER \(name)") }
        return triggers.map(\.1)
    }
}

extension SeededGenerator {
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) }
    }
}
