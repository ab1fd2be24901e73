import ArgumentParser
import CodeReference
import Coding
import Essentials

extension RulesCommand {
    struct Absence: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What would the absence of each rule cost: which worked cases come out otherwise, and into what?",
            discussion: "Exits 1 when a rule could go without any worked case changing.")

        @Argument(help: "The folder of rules; the shipped rules when left out.")
        var folder: String?

        @Option(help: RuleSources.casesHelp)
        var cases: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let decider = try RuleSources.decider(folder, codes: try CodeBook.shipped())
            let absence = RuleAbsence(decider, cases: try RuleSources.cases(cases))
            Console.write(json ? absence.json.pretty : absence.text)
            if !absence.unnoticed.isEmpty { throw HasFindings() }
        }
    }
}
