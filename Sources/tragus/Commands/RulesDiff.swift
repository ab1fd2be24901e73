import ArgumentParser
import CodeReference
import Coding
import Essentials

extension RulesCommand {
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What do two versions of the rules decide differently over all worked cases?",
            discussion: "Each is a folder of rules, or the word 'shipped'. Exits 1 when an answer differs.")

        @Argument(help: "The older rules: a folder, or 'shipped'.")
        var older: String

        @Argument(help: "The newer rules: a folder, or 'shipped'.")
        var newer: String

        @Option(help: RuleSources.casesHelp)
        var cases: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let codes = try CodeBook.shipped()
            let difference = RuleDifference(
                older: try RuleSources.decider(older, codes: codes),
                newer: try RuleSources.decider(newer, codes: codes), cases: try RuleSources.cases(cases))
            Console.write(json ? difference.json.pretty : difference.text)
            if !difference.changes.isEmpty { throw HasFindings() }
        }
    }
}
