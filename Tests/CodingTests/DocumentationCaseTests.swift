import CodeReference
import Coding
import Essentials
import Testing

/// Whether each item that a record may lack is missed by a worked case when it is deleted from the data.
@Suite struct DocumentationCaseTests {
    @Test(arguments: try entries())
    func eachNeedAndElementIsMissed(_ entry: Entry) throws {
        let decider = try shippedDecider.get()
        let without = Decider(rules: try RuleBook(json: entry.removed(from: decider.rules.json)), codes: decider.codes)
        let missed = try WorkedCase.all().contains { worked in
            guard worked.missing[entry.item] != nil else { return false }
            let missing = without.decide(worked.facts).decisions.flatMap(\.missing)
            return worked.missing.contains { item, effect in
                !missing.contains { $0.item == item && $0.effect.rawValue == effect }
            }
        }
        #expect(missed, "no case misses \(entry.id)")
    }

    struct Entry: CustomTestStringConvertible {
        let group: String
        let id: String
        let item: String

        var testDescription: String { id }

        func removed(from json: JSONValue) -> JSONValue {
            guard case .object(var files) = json, case .object(var file)? = files["documentation"],
                let list = file[group]?.array
            else { return json }
            file[group] = .array(list.filter { $0["id"]?.string != id })
            files["documentation"] = .object(file)
            return .object(files)
        }
    }

    private static func entries() throws -> [Entry] {
        let file = try RuleBook.shipped().json["documentation"]
        return ["needs", "elements"].flatMap { group in
            (file?[group]?.array ?? []).map {
                Entry(group: group, id: $0["id"]?.string ?? "", item: $0["item"]?.string ?? "")
            }
        }
    }
}
