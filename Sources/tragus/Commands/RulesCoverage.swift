import ArgumentParser
import CodeReference
import Coding
import Essentials

extension RulesCommand {
    struct Coverage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Which rules do the worked cases reach, by which do they get a code, by which is one refused?",
            discussion: "Exits 1 when a rule is held by no worked case.")

        @Argument(help: "The folder of rules; the shipped rules when left out.")
        var folder: String?

        @Option(help: RuleSources.casesHelp)
        var cases: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let decider = try RuleSources.decider(folder, codes: try CodeBook.shipped())
            let coverage = RuleCoverage(decider, cases: try RuleSources.cases(cases))
            Console.write(json ? coverage.json.pretty : coverage.text)
            if !coverage.withoutCase.isEmpty { throw HasFindings() }
        }
    }
}
