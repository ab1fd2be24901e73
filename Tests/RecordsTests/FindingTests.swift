import Essentials
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct FindingTests {
    private func filled(_ engine: TestEngine) throws -> (TestStore, Records) {
        let store = try TestStore(engine: engine)
        let records = try store.open()
        let people = [("Zoë Müller", 300), ("Ana Rivera", 100), ("Ana-Maria Okoye", 200), ("Bo Lind", 200)]
        for (index, person) in people.enumerated() {
            let payload = TestStore.payload(person.0, fee: person.1, service: "2026-03-1\(index)")
            let key = try TestStore.key("c\(index)")
            try records.commit([.put(key, payload, expecting: .new)], by: "okafor", reason: "registered")
        }
        let other = try TestStore.key("c9", organisation: "hillside")
        try records.commit(
            [.put(other, TestStore.payload("Ana Other"), expecting: .new)], by: "x", reason: "registered")
        return (store, records)
    }

    private func ids(_ records: Records, _ change: (inout Query) -> Void) throws -> [String] {
        var query = Query(organisation: "riverside", kind: "case")
        change(&query)
        return try records.documents(query).map(\.key.id)
    }

    @Test(arguments: TestEngine.allCases) func findsByFields(engine: TestEngine) throws {
        let (_, records) = try filled(engine)
        #expect(try ids(records) { _ in } == ["c0", "c1", "c2", "c3"])
        #expect(try ids(records) { $0.conditions = [.init("fee", .equals, .number(200))] } == ["c2", "c3"])
        #expect(try ids(records) { $0.conditions = [.init("fee", .atLeast, .number(200))] } == ["c0", "c2", "c3"])
        let span: [Query.Condition] = [
            .init("service", .atLeast, .text("2026-03-11")), .init("service", .atMost, .text("2026-03-12")),
        ]
        #expect(try ids(records) { $0.conditions = span } == ["c1", "c2"])
        #expect(try ids(records) { $0.conditions = [.init("patient", .startsWith, .text("Ana"))] } == ["c1", "c2"])
        #expect(try ids(records) { $0.conditions = [.init("patient", .startsWith, .text("A*"))] } == [])
        #expect(try ids(records) { $0.order = .init("fee", isDescending: true) } == ["c0", "c2", "c3", "c1"])
        #expect(
            try ids(records) {
                $0.order = .init("patient")
                $0.limit = 2
                $0.offset = 1
            } == ["c2", "c3"])
    }

    @Test(
        "What has an equal value is read by number, however many documents of the kind there are",
        arguments: [
            [Query.Condition("fee", .equals, .number(200))],
            [.init("patient", .equals, .text("Bo Lind")), .init("fee", .equals, .number(200))],
            [.init("service", .atLeast, .text("2026-03-11")), .init("fee", .equals, .number(200))],
        ])
    func plan(conditions: [Query.Condition]) throws {
        let (_, records) = try filled(.sqlite)
        let query = Query(organisation: "riverside", kind: "case", where: conditions)
        let plan = try records.engine.read { session in
            let (sql, arguments) = SQLiteSession.select(query, match: nil)
            return try session.rows("plan", "EXPLAIN QUERY PLAN " + sql, arguments) { try $0.text(3) }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH d USING INTEGER PRIMARY KEY") }, "\(plan)")
        let wanted = conditions[0].field == "patient" ? ["c3"] : ["c2", "c3"]
        #expect(try ids(records) { $0.conditions = conditions } == wanted)
        #expect(try records.count(query) == wanted.count)
    }

    @Test(arguments: TestEngine.allCases) func findsByWords(engine: TestEngine) throws {
        let (_, records) = try filled(engine)
        #expect(try ids(records) { $0.words = "muller" } == ["c0"], "without its diacritics")
        #expect(Set(try ids(records) { $0.words = "ANA" }) == ["c1", "c2"])
        #expect(try ids(records) { $0.words = "riv ana" } == ["c1"], "every word, each from its start")
        for text in ["", "\"", "*", "NOT", "(", "patient:", "ana OR"] {
            #expect(try ids(records) { $0.words = text }.count < 4, "no text is a query language")
        }
        #expect(try ids(records) { $0.words = "\" ' *" } == [])
    }

    @Test func refusesFieldsThatAreNotDeclared() throws {
        let (_, records) = try filled(.sqlite)
        #expect(throws: RecordsError.self) { try ids(records) { $0.conditions = [.init("x", .equals, .text("y"))] } }
        #expect(throws: RecordsError.self) { try ids(records) { $0.conditions = [.init("fee", .equals, .text("1"))] } }
        #expect(throws: RecordsError.self) {
            try ids(records) { $0.conditions = [.init("fee", .startsWith, .number(1))] }
        }
        #expect(throws: RecordsError.self) { try ids(records) { $0.order = .init("x") } }
    }

    @Test func takesValuesFromTheDeclaredPlaces() throws {
        let image = Digest(of: "image")
        let payload: JSONValue = [
            "patient": ["name": "Ana"], "fee": "text", "urgent": true,
            "images": [["digest": .string(image.hex)], ["digest": "no digest"], ["other": 1]],
        ]
        let entry = IndexEntry(payload, kind: TestStore.kinds[0])
        #expect(
            entry.fields == [
                "patient": [.text("Ana")], "urgent": [.number(1)], "images": [.text(image.hex)],
            ])
        #expect(entry.words == "Ana")
        #expect(entry.images == [image])
    }

    @Test func makesTheIndexAnewWhenFieldsAreDeclaredOtherwise() throws {
        let (store, first) = try filled(.sqlite)
        try first.commit([.remove(try TestStore.key("c3"), expecting: 1)], by: "okafor", reason: "twice")
        try first.close()
        let kinds = [DocumentKind("case", fields: [IndexField("day", at: "dateOfService", .text, isSearched: true)])]
        let records = try store.open(kinds: kinds)
        let query = Query(organisation: "riverside", kind: "case", order: .init("day", isDescending: true))
        #expect(try records.documents(query).map(\.key.id) == ["c2", "c1", "c0"])
        #expect(try records.documents(query).first?.text("day") == "2026-03-12")
        #expect(try ids(records) { $0.words = "ana" } == [])
        #expect(records.verify().findings == [])
        #expect(throws: RecordsError.self) { try ids(records) { $0.order = .init("fee") } }
    }
}
