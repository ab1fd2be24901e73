import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Records

/// Someone with the database in hand, and how the store shows it.
@Suite struct TamperingTests {
    private func closed() throws -> TestStore {
        let store = try TestStore()
        try store.filled().close()
        #expect(try store.verified().findings == [])
        return store
    }

    /// The faults that are found after tampering, and that no finding repeats a payload.
    private func faults(_ store: TestStore) throws -> Set<VerificationFinding.Fault> {
        let report = try store.verified()
        #expect(!report.text.contains("Rivera") && !report.json.canonical.contains("Rivera"))
        #expect(report.text.contains("NOT intact"))
        return Set(report.findings.map(\.fault))
    }

    @Test func findsAnAlteredPayload() throws {
        let store = try closed()
        try store.tamper { try $0.execute("UPDATE payload SET bytes = CAST(replace(bytes, '120', '920') AS BLOB)") }
        let report = try store.verified()
        #expect(report.findings.map(\.fault) == [.payload])
        #expect(report.findings.first?.place == "riverside/case/one version 2")
        let records = try store.open()
        let error = #expect(throws: RecordsError.self) { try records.document(try TestStore.key("one")) }
        #expect(error?.isAltered == true)
    }

    @Test func findsAPayloadThatIsGoneWithoutAReason() throws {
        let store = try closed()
        try store.tamper { try $0.execute("DELETE FROM payload WHERE position = 2") }
        #expect(try faults(store) == [.payload])
    }

    @Test func findsAVersionWithItsHashMadeAnew() throws {
        let store = try closed()
        try store.tamper { try store.rewriteSecondVersion($0) }
        #expect(try faults(store) == [.seal])
    }

    @Test func findsAChainWithItsSealsMadeAnewByAnotherKey() throws {
        let store = try closed()
        let other = try SigningKey(seed: [UInt8](repeating: 9, count: 32))
        let lines = try String(contentsOfFile: store.sealsPath, encoding: .utf8)
        try store.tamper {
            try store.rewriteSecondVersion($0)
            try store.sealAnew($0, with: other)
        }
        #expect(try faults(store) == [.seal, .outsideCopy])
        // With the outside copy rewritten too, the key still tells.
        try store.copyOutside()
        #expect(try String(contentsOfFile: store.sealsPath, encoding: .utf8) != lines)
        #expect(try faults(store) == [.seal])
    }

    @Test func findsADatabaseRewrittenByWhoeverHasTheKey() throws {
        let store = try closed()
        try store.tamper {
            try store.rewriteSecondVersion($0)
            try store.sealAnew($0, with: store.key)
        }
        #expect(try faults(store) == [.outsideCopy])
        let records = try store.open()
        try records.commit([.put(try TestStore.key("x"), [:], expecting: .new)], by: "okafor", reason: "new")
        #expect(throws: RecordsError.self, "nothing is sealed onto a rewritten past") { try records.seal() }
    }

    @Test func findsAnExchangedDatabase() throws {
        let store = try closed()
        let other = try TestStore(seed: 2)
        let records = try other.filled()
        try records.engine.emptyLog()
        try records.close()
        try FileManager.default.removeItem(atPath: store.databasePath)
        try FileManager.default.copyItem(atPath: other.databasePath, toPath: store.databasePath)
        #expect(try faults(store).contains(.outsideCopy))
    }

    @Test(arguments: [1, 2, 3]) func findsARemovedSeal(sequence: Int) throws {
        let store = try closed()
        try store.tamper {
            for table in ["version", "journal"] {
                try $0.execute("UPDATE \(table) SET seal = NULL WHERE seal = \(sequence)")
            }
            try $0.execute("DELETE FROM seal WHERE sequence = \(sequence)")
        }
        #expect(try faults(store).contains(.outsideCopy))
        if sequence < 3 { #expect(try faults(store).contains(.seal)) }
    }

    @Test func findsReorderedSeals() throws {
        let store = try closed()
        try store.tamper { session in
            for (from, to) in [(1, 90), (2, 1), (90, 2)] {
                try session.execute("UPDATE seal SET sequence = \(to) WHERE sequence = \(from)")
                for table in ["version", "journal"] {
                    try session.execute("UPDATE \(table) SET seal = \(to) WHERE seal = \(from)")
                }
            }
        }
        #expect(try faults(store) == [.seal, .outsideCopy])
    }

    @Test func findsARemovedDocumentAndARemovedReading() throws {
        let store = try closed()
        try store.tamper {
            try $0.execute("DELETE FROM payload WHERE position = 3")
            try $0.execute("DELETE FROM version WHERE position = 3")
        }
        #expect(try faults(store) == [.seal, .index])
        let second = try closed()
        try second.tamper { try $0.execute("DELETE FROM journal WHERE user = 'admin'") }
        #expect(try faults(second) == [.seal])
    }

    @Test func findsEveryChangeOfTheOutsideCopy() throws {
        let store = try closed()
        let url = URL(fileURLWithPath: store.sealsPath)
        let original = try Data(contentsOf: url)
        for index in stride(from: 0, to: original.count, by: 29) {
            var altered = original
            altered[index] ^= 1
            try altered.write(to: url)
            #expect(try store.verified().findings.contains { $0.fault == .outsideCopy }, "byte \(index)")
        }
        for kept in [0, original.count / 2, original.count - 1] {
            try original.prefix(kept).write(to: url)
            let isOnlyTheNewline = kept == original.count - 1
            #expect(try store.verified().isIntact == isOnlyTheNewline)
        }
        try FileManager.default.removeItem(at: url)
        #expect(try store.verified().findings.count == 3)
    }

    @Test func findsListsThatSayOtherThanTheDocuments() throws {
        for sql in [
            "UPDATE field SET number = 999 WHERE name = 'fee'", "UPDATE search SET words = 'Someone Else'",
            "DELETE FROM field", "DELETE FROM search", "UPDATE document SET content = NULL WHERE id = 'two'",
            "INSERT INTO document (organisation, kind, id, version, content) VALUES ('riverside', 'case', 'x', 1, 1)",
            "INSERT INTO search (rowid, words) VALUES (99, 'stray')",
        ] {
            let store = try closed()
            try store.tamper { try $0.execute(sql) }
            #expect(try faults(store) == [.index], "\(sql)")
        }
    }

    @Test func findsADroppedTrigger() throws {
        let store = try closed()
        let engine = try SQLiteEngine(path: store.databasePath, isReadOnly: false)
        #expect(throws: RecordsError.self, "the trigger refuses") {
            try engine.write { try $0.execute("UPDATE version SET author = 'someone'") }
        }
        try engine.write { try $0.execute("DROP TRIGGER version_is_fixed") }
        try engine.close()
        #expect(try faults(store) == [.database])
    }

    @Test func callsAFileThatIsNoDatabaseSo() throws {
        let store = try closed()
        try Data("this is no database, whatever its name says".utf8).write(
            to: URL(fileURLWithPath: store.databasePath))
        #expect(try faults(store) == [.database])
        #expect(throws: RecordsError.self) { try store.open() }
        #expect(throws: RecordsError.self) { try store.verified(at: store.path + "/nowhere") }
    }
}

extension TestStore {
    /// Gives the second version of the first document another author, and makes every hash of its chain fit again.
    func rewriteSecondVersion(_ session: SQLiteSession) throws {
        let store = try session.storeValue("identity") ?? ""
        var previous: [UInt8]?
        for link in try session.versions(of: try TestStore.key("one")) {
            var link = link
            if link.version == 2 { link.author = "nobody" }
            link.previous = previous
            link.hash = link.computedHash(store: store)
            previous = link.hash
            let before = link.previous.map { "X'\(Hex.encode($0))'" } ?? "NULL"
            try session.execute(
                """
                UPDATE version SET author = '\(link.author)', previous = \(before), hash = X'\(Hex.encode(link.hash))'
                WHERE position = \(link.position)
                """)
        }
    }

    /// Makes all seals anew, over what is there now.
    func sealAnew(_ session: SQLiteSession, with key: SigningKey) throws {
        let store = try session.storeValue("identity") ?? ""
        var previous: Digest?
        let seals = try session.seals()
        try session.execute("DELETE FROM seal")
        for seal in seals {
            let root = try Digest(bytes: MerkleTree.root(of: try session.leaves(seal: seal.sequence)))
            let message = Seal.message(
                store: store, sequence: seal.sequence, at: seal.at, entries: seal.entries, root: root,
                previous: previous, key: key.verifyingKey)
            let anew = Seal(
                sequence: seal.sequence, at: seal.at, entries: seal.entries, root: root, previous: previous,
                key: key.verifyingKey, signature: try key.sign(message))
            try session.insert(anew)
            previous = anew.hash(store: store)
        }
    }

    /// Makes the outside copy say what the database says.
    func copyOutside() throws {
        let engine = try SQLiteEngine(path: databasePath, isReadOnly: true)
        let lines = try engine.read { session in
            let store = try session.storeValue("identity") ?? ""
            return try session.seals().map { $0.line(store: store) + "\n" }
        }
        try lines.joined().write(toFile: sealsPath, atomically: true, encoding: .utf8)
        try engine.close()
    }
}
