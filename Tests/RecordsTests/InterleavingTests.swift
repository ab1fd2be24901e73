import Essentials
import TestSupport
import Testing

@testable import Records

/// A store against a model of what it should hold, under random writes, destructions, seals and openings.
@Suite struct InterleavingTests {
    private struct Model {
        var versions: [DocumentKey: [JSONValue?]] = [:]
        var content: [DocumentKey: Int] = [:]
    }

    @Test(arguments: 1...3) func agreesWithAModel(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let store = try TestStore(seed: seed)
        var records = try store.open()
        var model = Model()
        let keys = try (0..<4).map { try TestStore.key("d\($0)", kind: $0 == 3 ? "note" : "case") }
        for step in 0..<100 {
            store.pass(Int64.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<11: try put(keys, step, &model, &random, records)
            case 11..<13: try destroy(keys, &model, &random, records)
            case 13: try remove(keys, &model, &random, records)
            case 14..<16: try records.seal()
            case 16..<18:
                let user = ["okafor", "reader"][Int.random(in: 0...1, using: &random)]
                try records.note(JournalNote(organisation: "riverside", user: user, action: "read", subject: "s1"))
            case 18:
                try records.close()
                records = try store.open()
            default: #expect(records.verify().findings == [])
            }
        }
        try check(model, records)
        try records.seal()
        let report = records.verify()
        #expect(report.findings == [])
        #expect(report.unsealed == 0)
        #expect(report.versions == model.versions.values.reduce(0) { $0 + $1.count })
        #expect(report.seals > 2)
    }

    private func put(
        _ keys: [DocumentKey], _ step: Int, _ model: inout Model, _ random: inout SeededGenerator, _ records: Records
    ) throws {
        var writes: [Write] = []
        var isStale = false
        for key in keys.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)) {
            let last = model.versions[key]?.count ?? 0
            let expected = Int.random(in: 0..<8, using: &random) == 0 ? last + 1 : last
            isStale = isStale || expected != last
            let payload = TestStore.payload("Person \(step)", fee: step)
            writes.append(.put(key, payload, expecting: expected == 0 ? .new : .version(expected)))
        }
        if isStale {
            #expect(throws: StaleWrite.self) { try records.commit(writes, by: "okafor", reason: "step") }
            return
        }
        try records.commit(writes, by: "okafor", reason: "step")
        for write in writes {
            guard case .put(let payload) = write.content else { continue }
            model.versions[write.key, default: []].append(payload)
            model.content[write.key] = model.versions[write.key]?.count
        }
    }

    private func destroy(
        _ keys: [DocumentKey], _ model: inout Model, _ random: inout SeededGenerator, _ records: Records
    ) throws {
        guard let key = keys.randomElement(using: &random), let versions = model.versions[key],
            let index = versions.indices.randomElement(using: &random)
        else { return }
        let write = Write.destroyPayload(key, version: index + 1, expecting: versions.count)
        if versions[index] == nil {
            #expect(throws: RecordsError.self) { try records.commit([write], by: "admin", reason: "asked for") }
            return
        }
        try records.commit([write], by: "admin", reason: "asked for")
        model.versions[key]?[index] = nil as JSONValue?
        model.versions[key]?.append(nil)
        if model.content[key] == index + 1 { model.content[key] = nil }
    }

    private func remove(
        _ keys: [DocumentKey], _ model: inout Model, _ random: inout SeededGenerator, _ records: Records
    ) throws {
        guard let key = keys.randomElement(using: &random), let versions = model.versions[key],
            model.content[key] != nil
        else { return }
        try records.commit([.remove(key, expecting: versions.count)], by: "admin", reason: "entered twice")
        model.versions[key]?.append(nil)
        model.content[key] = nil
    }

    private func check(_ model: Model, _ records: Records) throws {
        for (key, versions) in model.versions {
            for (index, payload) in versions.enumerated() {
                #expect((try? records.payload(of: key, version: index + 1)) == payload)
            }
            let document = try records.document(key)
            #expect(document?.payload == model.content[key].flatMap { versions[$0 - 1] })
            if let document { #expect(document.version == versions.count) }
        }
        let listed = try records.documents(Query(organisation: "riverside", kind: "case"))
        #expect(Set(listed.map(\.key)) == Set(model.content.keys.filter { $0.kind == "case" }))
        for summary in listed {
            let payload = model.content[summary.key].flatMap { model.versions[summary.key]?[$0 - 1] }
            #expect(summary.number("fee") == payload?["fee"]?.int)
        }
    }
}
