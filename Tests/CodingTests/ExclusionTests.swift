import CodeReference
import Coding
import Essentials
import Testing

@Suite struct ExclusionTests {
    /// The shipped rules with other exclusions.
    private func book(_ edit: (inout [JSONValue]) -> Void) throws -> RuleBook {
        let json = try RuleBook.shipped().json
        guard case .object(var files) = json, case .object(var file)? = files["exclusions"],
            var list = file["exclusions"]?.array
        else { return try RuleBook(json: json) }
        edit(&list)
        file["exclusions"] = .array(list)
        files["exclusions"] = .object(file)
        return try RuleBook(json: .object(files))
    }

    private func fault(_ edit: (inout [JSONValue]) -> Void) -> String {
        do {
            _ = try book(edit)
            return ""
        } catch { return "\(error)" }
    }

    private func entry(_ members: [(String, JSONValue)]) -> JSONValue {
        var object = JSONObject([
            ("$line", 77), ("id", "odd"), ("between", "D0393"), ("and", "D0394"), ("scope", "day"),
            ("effect", "weakens"), ("says", "Odd."), ("source", "denials"), ("reviewed", "not yet"),
        ])
        for (key, value) in members { object[key] = value }
        return .object(object)
    }

    @Test func aSoundEntryIsTaken() { #expect(fault { $0.append(entry([])) } == "") }

    @Test(arguments: [
        ("between", "D9999", "'D9999'"), ("between", "whole", "'whole'"), ("and", "D9998", "'D9998'"),
        ("source", "rumour", "'rumour'"), ("effect", "forbid", "'forbid'"), ("scope", "week", "'week'"),
        ("id", "same-work-once", "again"), ("effect", "refuse", "with 'and'"),
    ])
    func anOddEntryIsRefused(_ key: String, _ value: String, _ words: String) {
        let text = fault { $0.append(entry([(key, .string(value))])) }
        #expect(text.contains("exclusions.yaml:77:") && text.contains(words), "\(text)")
    }

    @Test func anEntryWithoutSourceIsRefused() {
        #expect(fault { $0.append(entry([("source", .array([]))])) }.contains("source"))
        #expect(fault { $0.append(entry([("says", "")])) }.contains("says"))
    }

    @Test func twoEntriesForOnePairAreRefused() {
        let twin = fault { $0.append(entry([("between", "capture-unread"), ("and", "complete")])) }
        #expect(twin.contains("exclusions.yaml:77:") && twin.contains("images-beside-complete"), "\(twin)")
        let refusing = fault {
            $0.append(entry([("between", "D0370"), ("and", .array([])), ("effect", "refuse")]))
        }
        #expect(refusing.contains("one-code-for-a-study"), "\(refusing)")
    }

    /// Without its entry a case with a conflict comes out otherwise.
    @Test(arguments: [
        "one-code-for-a-study", "same-work-once", "images-beside-complete", "reading-beside-complete",
        "sialography-beside-complete",
    ])
    func eachEntryIsMissed(_ id: String) throws {
        let decider = try shippedDecider.get()
        let rules = try book { $0.removeAll { $0["id"]?.string == id } }
        let without = Decider(rules: rules, codes: decider.codes)
        let cases = try WorkedCase.all().filter { $0.conflicts.values.contains(id) }
        #expect(!cases.isEmpty)
        for worked in cases {
            let (before, after) = (decider.decide(worked.facts), without.decide(worked.facts))
            #expect(before.decisions.flatMap(\.conflicts) != after.decisions.flatMap(\.conflicts))
            let refuses = before.decisions.flatMap(\.conflicts).contains { $0.effect == .refused }
            #expect((before.summary != after.summary) == refuses, "\(worked.id)")
        }
    }

    @Test func keepingTheEarlierOfADayTurnsTheAnswer() throws {
        let decider = try shippedDecider.get()
        let rules = try book { list in
            list = list.map { entry in
                guard entry["id"]?.string == "one-code-for-a-study", case .object(var object) = entry else {
                    return entry
                }
                object["keeps"] = "earlier"
                object["scope"] = "day"
                return .object(object)
            }
        }
        let worked = try #require(try WorkedCase.all().first { $0.id == "two-studies-one-day" })
        var facts = worked.facts
        for index in facts.services.indices { facts.services[index].id = index == 0 ? "us2" : "us1" }
        let summary = Decider(rules: rules, codes: decider.codes).decide(facts).summary
        #expect(summary == ["us1/practice": "D0386", "us2/practice": "none"])
    }
}
