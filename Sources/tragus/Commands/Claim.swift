import ArgumentParser
import Claims
import Practice
import X12

struct Claim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dental claims before they are sent.", subcommands: [Check.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check 837D files: form and structure first, then each claim.",
            discussion: "Nothing is changed in the claim. With --json one line for each file.")

        @Argument(help: "Files, or - for standard input.")
        var files: [String]

        @Flag(help: "Print one JSON line for each file.")
        var json = false

        func run() async throws {
            let checks = try BillingJob.shipped().checks
            var isValid = true
            for path in files {
                let input = try Input(path)
                let result = checks.check(input.bytes)
                isValid = FindingReport(file: path, findings: result.findings).show(json: json) && isValid
            }
            if !isValid { throw HasFindings() }
        }
    }
}
