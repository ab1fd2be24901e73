import ArgumentParser
import Foundation

/// From the ultrasound examination of face and jaws to the explained claim.
@main
struct Tragus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tragus",
        abstract: "From an ultrasound examination of face and jaws to a clean, explained claim.",
        discussion: """
            Every command reads standard input where a file may be '-', prints for people by default and JSON with \
            --json, and exits 0 (done), 1 (the input has findings) or 2 (could not run).
            Tragus is not for diagnostic use until its owner has it cleared.
            """,
        version: "0.1.0",
        subcommands: [
            Bill.self, Code.self, Codes.self, Claim.self, DICOMCommand.self, EvidenceCommand.self, PhantomCommand.self,
            RecordsCommand.self, RulesCommand.self, Serve.self, UserCommand.self, X12Command.self,
        ])

    /// Runs the command; what it was called with wrongly exits with 2.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as HasFindings {
            if !error.message.isEmpty { Console.error(error.message) }
            Foundation.exit(1)
        } catch let error as CannotRun {
            Console.error("tragus: \(error.message)")
            Foundation.exit(2)
        } catch {
            let code = exitCode(for: error)
            if code == .success { exit(withError: error) }
            Console.error(fullMessage(for: error))
            Foundation.exit(2)
        }
    }
}
