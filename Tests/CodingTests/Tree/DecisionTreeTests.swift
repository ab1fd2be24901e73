import CodeReference
import Essentials
import Testing

@testable import Coding

/// Trees end where decisions do, and lose every rule at one question.
@Suite struct DecisionTreeTests {
    /// The facts of all worked cases, and some hundred generated ones, single plans changed.
    private static let facts = Result {
        var facts = try WorkedCase.all().map(\.facts)
        for seed in UInt64(1)...5 {
            var generator = GeneratedFacts(seed: 700 + seed)
            for round in 0..<24 {
                var one = generator.facts()
                if round % 8 == 5 { one.plan = .unknown }
                if round % 8 == 6 { one.plan = .known(.medical) }
                if round % 8 == 7 { one.plan = .contradicted([.dental, .medical]) }
                if round % 12 == 3 { one.dateOfService = .unknown }
                facts.append(one)
            }
        }
        return facts
    }

    private static let trees = Result {
        let decider = try shippedDecider.get()
        return try facts.get().map { ($0, decider.trees(of: $0)) }
    }

    private func each(_ check: (CodingFacts, [DecisionTree], Decider) throws -> Void) throws {
        let decider = try shippedDecider.get()
        for (facts, trees) in try Self.trees.get() { try check(facts, trees, decider) }
    }

    @Test func theEndIsTheDecision() throws {
        var statuses: Set<CodingDecision.Status> = []
        var conflicts = 0
        try each { facts, trees, decider in
            let answers = decider.decide(facts).decisions
            #expect(trees.count == answers.count)
            for (tree, answer) in zip(trees, answers) {
                #expect(tree.service == answer.service && tree.party == answer.party)
                #expect(tree.end.status == answer.status && tree.end.code == answer.code, "\(tree.text)")
                #expect(tree.end.system == answer.system && tree.end.candidates == answer.candidates, "\(tree.text)")
                if tree.nodes.contains(where: { $0.fact == "conflict" && $0.answers == ["yes"] }) { conflicts += 1 }
                statuses.insert(tree.end.status)
            }
        }
        #expect(statuses.count == 3)
        #expect(conflicts > 3)
    }

    @Test func everyRuleFallsOnceOrIsLeft() throws {
        let decider = try shippedDecider.get()
        let all = decider.compiled.alternatives.count
        try each { _, trees, _ in
            for tree in trees {
                let fallen = tree.nodes.flatMap(\.fallen).map(\.way)
                #expect(fallen.count + tree.end.ways.count == all)
                #expect(Set(fallen + tree.end.ways).count == all)
                #expect(Set(fallen.map(\.rule) + tree.end.ways.map(\.rule)) == Set(decider.rules.criteria))
            }
        }
    }

    /// A rule falls where it wants what the record does not leave open, and nowhere else.
    @Test func aRuleFallsForWhatItWants() throws {
        var seen = 0
        try each { _, trees, _ in
            for node in trees.flatMap(\.nodes) {
                for fallen in node.fallen {
                    #expect(!fallen.wanted.isEmpty)
                    // The rule for what nothing else fits falls for an answer that is not settled, too.
                    if Feature(name: node.fact) != nil, fallen.way.rule != "unlisted-by-report" {
                        #expect(Set(fallen.wanted).isDisjoint(with: node.answers))
                    }
                    seen += 1
                }
                if let feature = Feature(name: node.fact) {
                    #expect(node.branches.flatMap(\.answers).sorted() == feature.answers.sorted())
                    #expect(Set(node.branches.filter(\.isTaken).flatMap(\.answers)) == Set(node.answers))
                }
            }
        }
        #expect(seen > 1000)
    }

    /// A code that the branch not taken names is possible when the answer is changed to that branch.
    @Test func aBranchNotTakenLeadsToItsCodes() throws {
        let decider = try shippedDecider.get()
        let worked = try #require(try WorkedCase.all().first { $0.id == "complete-service" })
        let tree = try #require(decider.trees(of: worked.facts).first)
        let node = try #require(tree.nodes.first { $0.fact == "modality" })
        #expect(node.answers == ["ultrasound"])
        let branch = try #require(node.branches.first { $0.answers.contains("mri") })
        #expect(branch.codes.contains("D0369") && !branch.isTaken)
        var changed = worked.facts
        changed.services[0].modality = .known(.mri)
        #expect(decider.trees(of: changed).first?.end.code == "D0369")
    }

    @Test func orderOfTheFileChangesNothing() throws {
        try each { facts, trees, decider in
            var turned = facts
            turned.services.reverse()
            turned.parties.reverse()
            turned.diagnoses.reverse()
            turned.billing?.reverse()
            let again = decider.trees(of: turned)
            #expect(again.map(\.json.canonical) == trees.map(\.json.canonical))
            #expect(again.map(\.text) == trees.map(\.text))
        }
    }

    @Test func theOpenQuestionsAreNamed() throws {
        var open = 0
        try each { _, trees, _ in
            for tree in trees where tree.end.status == .cannotTell && tree.end.system == "CDT" {
                #expect(!tree.end.open.isEmpty, "\(tree.text)")
                open += 1
            }
            for tree in trees where tree.end.status != .cannotTell { #expect(tree.end.open.isEmpty) }
        }
        #expect(open > 10)
    }

    @Test func textKeepsToItsWidthAndSaysTheEnd() throws {
        try each { _, trees, _ in
            for tree in trees {
                let lines = tree.text.split(separator: "\n")
                #expect(lines.allSatisfy { $0.count <= 100 }, "\(tree.text)")
                #expect(lines.first.map(String.init) == "\(tree.party), service \(tree.service)")
                #expect(tree.text.contains("= End: "))
            }
        }
    }

    @Test func anAnswerCarriesItsProof() throws {
        let decider = try shippedDecider.get()
        var facts = try #require(try WorkedCase.all().first { $0.id == "complete-service" }).facts
        facts.prove(.service("us1", .captureImages), by: [.image(sopInstanceUID: "1.2.3", frame: 1)])
        facts.prove(.dateOfService, by: [.caseField("dateOfService")])
        let tree = try #require(decider.trees(of: facts).first)
        #expect(tree.nodes.first { $0.fact == "images" }?.proofs == [.image(sopInstanceUID: "1.2.3", frame: 1)])
        #expect(tree.nodes.first?.proofs == [.caseField("dateOfService")])
        #expect(tree.text.contains("proof: image:1.2.3#1"))
    }

    /// Of two full services for one study the second loses all its rules to the first.
    @Test func aConflictNamesWhatTookItsPlace() throws {
        let decider = try shippedDecider.get()
        let facts = try #require(try WorkedCase.all().first { $0.id == "two-full-services" }).facts
        let trees = decider.trees(of: facts)
        #expect(trees.map(\.end.code) == ["D0370", nil])
        let node = try #require(trees.last?.nodes.first { $0.fact == "conflict" })
        #expect(node.answers == ["yes"] && node.says.contains("us1") && node.says.contains("D0370"))
        #expect(node.fallen.contains { $0.way.rule == "ultrasound-complete" } && node.left.isEmpty)
    }

    @Test func withoutThePackNothingIsAsked() throws {
        let decider = Decider(rules: try RuleBook.shipped(), codes: try CodeBook.shipped(pack: false))
        let facts = try #require(try WorkedCase.all().first).facts
        let tree = try #require(decider.trees(of: facts).first)
        #expect(tree.end.status == .cannotTell && tree.nodes.map(\.fact) == ["plan"])
    }

    @Test func longWordsAreBroken() {
        let lines = TextBlock.lines(String(repeating: "a", count: 250) + " end", first: "- ", next: "  ")
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.joined().filter { $0 == "a" }.count == 250)
        #expect(lines.last?.hasSuffix("end") == true)
    }
}
