import ArgumentParser
import Essentials
import Practice
import Records

struct RecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: "The store of documents and images.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find what was altered: every version, chain, seal and image.",
            discussion: "Works beside a running server. The seals are held against their copy outside the database.")

        @Option(help: "The data folder.")
        var data: String

        @Option(help: "The file with the outside copy of the seals, where it is kept elsewhere.")
        var seals: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let report: VerificationReport
            do {
                report = try PracticeStore.verify(at: data, outsideCopy: seals)
            } catch {
                throw CannotRun("\(error)")
            }
            Console.write(json ? report.json.pretty : report.text)
            if !report.isIntact { throw HasFindings() }
        }
    }
}
