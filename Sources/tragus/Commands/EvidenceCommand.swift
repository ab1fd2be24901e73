import ArgumentParser
import Essentials
import Evidence
import Practice
import Trust

struct EvidenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "What proves a claim.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check that not a bit of a bundle was changed, and make its decision once more.")

        @Argument(help: "The bundle, such as evidence-practice.zip.")
        var file: String

        @Option(help: "A file of trusted public keys; names the signer, and refuses others.")
        var trust: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let input = try Input(file)
            let keys = try trust.map { path in
                do {
                    return try TrustedKeys(
                        parsing: String(decoding: try Input(path, limit: 1 << 20).bytes, as: UTF8.self))
                } catch let error as EvidenceError {
                    throw CannotRun("\(path): \(error)")
                }
            }
            do {
                let verification = try EvidenceReplay.verifier.verify(input.bytes, trust: keys)
                json ? Console.write(answer(verification).pretty) : show(verification)
            } catch {
                if json {
                    Console.write(
                        (["file": .string(file), "intact": false, "fault": .string("\(error)")] as JSONValue).pretty)
                }
                throw HasFindings(message: "\(input.name): changed: \(error)")
            }
        }

        private func show(_ verification: EvidenceVerification) {
            let manifest = verification.manifest
            Console.print("\(file): \(verification.summary)")
            Console.print("  key       \(verification.key.hex)")
            Console.print("  party     \(manifest.party)")
            Console.print("  code      \(manifest.system) \(manifest.code), \(manifest.dateOfService.spoken)")
            Console.print("  signed    \(manifest.signedAt)")
            Console.print("  entries   \(manifest.items.count), each with its digest; the decision comes out the same")
        }

        private func answer(_ verification: EvidenceVerification) -> JSONValue {
            var signer: JSONValue = .null
            if case .identified(let holder) = verification.signer { signer = .string(holder) }
            return [
                "file": .string(file), "intact": true, "signer": signer, "key": .string(verification.key.hex),
                "manifest": verification.manifest.json,
            ]
        }
    }
}
