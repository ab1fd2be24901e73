import ArgumentParser
import Essentials
import X12

struct X12Command: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "x12", abstract: "Claim files as X12 has them.", subcommands: [Check.self, JSON.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check files by our rules for the dental claim, in our own words.",
            discussion: """
                Our rules come from regulation and public material; passing them is no certification by X12 or anybody.
                With --json one line for each file.
                """)

        @Argument(help: "Files, or - for standard input.")
        var files: [String]

        @Flag(help: "Print one JSON line for each file.")
        var json = false

        func run() async throws {
            let checker = try GuideChecker()
            var isValid = true
            for path in files {
                let input = try Input(path)
                let findings = checker.check(input.bytes)
                isValid = FindingReport(file: path, findings: findings).show(json: json) && isValid
            }
            if !isValid { throw HasFindings() }
        }
    }

    struct JSON: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "json", abstract: "Print a file's interchanges as JSON, loop by loop.")

        @Argument(help: "A file, or - for standard input.")
        var file: String

        func run() async throws {
            let input = try Input(file)
            do {
                let guide = try Guide.dental()
                for interchange in try Interchange.read(input.bytes) {
                    Console.write(try interchange.json(guide).pretty)
                }
            } catch {
                throw HasFindings(message: "\(input.name): \(error)")
            }
        }
    }
}
