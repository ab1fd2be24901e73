import ArgumentParser
import CodeReference
import Coding
import Essentials

extension RulesCommand {
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find what is wrong with rules: each fault with its file and line.",
            discussion: """
                Errors are what loading refuses, and worked cases that come out otherwise; with them it exits 1. \
                Warnings are rules that rest on an unverified source, that no worked case holds, or that no \
                certified coder reviewed.
                """)

        @Argument(help: "The folder of rules; the shipped rules when left out.")
        var folder: String?

        @Option(help: RuleSources.casesHelp)
        var cases: String?

        @Flag(help: "Exit 1 for warnings as well.")
        var strict = false

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let codes = try CodeBook.shipped()
            let rules = try RuleSources.folder(folder, codes: codes)
            let check = RuleCheck(rules, codes: codes, cases: try RuleSources.cases(cases))
            Console.write(json ? check.json.pretty : check.text)
            if !check.isValid || strict && !check.findings.isEmpty { throw HasFindings() }
        }
    }
}
