import ArgumentParser
import Essentials
import Foundation
import Practice
import Records

struct RecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: "The store of documents and images.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find what was altered: every version, chain, seal and image.",
            discussion: """
                Verifies the practice's store and the hub's in its folder 'hub', whichever the folder holds. Works \
                beside a running server. The seals are held against their copy outside the database.
                """)

        @Option(help: "The data folder.")
        var data: String

        @Option(help: "The file with the outside copy of the practice's seals, where it is kept elsewhere.")
        var seals: String?

        @Option(help: "The file with the outside copy of the hub's seals, where it is kept elsewhere.")
        var hubSeals: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let stores = try verified()
            let isIntact = stores.allSatisfy(\.report.isIntact)
            Console.write(json ? RecordsCommand.json(stores).pretty : RecordsCommand.text(stores))
            if !isIntact { throw HasFindings() }
        }

        /// The stores that the folder holds; the practice's where it holds none, which then is a fault.
        private func verified() throws -> [VerifiedStore] {
            let hub = "\(data)/\(Hub.folderName)"
            // Whatever is left of a store counts: a database that is gone is a finding, not nothing.
            func holds(_ folder: String) -> Bool {
                ["records.sqlite", "seals.jsonl", "keys"].contains {
                    FileManager.default.fileExists(atPath: "\(folder)/\($0)")
                }
            }
            let (hasHub, hasPractice) = (holds(hub), holds(data))
            do {
                var stores: [VerifiedStore] = []
                if hasPractice || !hasHub {
                    stores.append(("practice", try PracticeStore.verify(at: data, outsideCopy: seals)))
                }
                if hasHub { stores.append(("hub", try Hub.verify(at: hub, outsideCopy: hubSeals))) }
                return stores
            } catch {
                throw CannotRun("\(error)")
            }
        }
    }

    typealias VerifiedStore = (name: String, report: VerificationReport)

    /// The practice's report, with the hub's as its member `hub`; `intact` is for both.
    private static func json(_ stores: [VerifiedStore]) -> JSONValue {
        var object = stores.first { $0.name == "practice" }?.report.json.object ?? JSONObject()
        object["intact"] = .bool(stores.allSatisfy(\.report.isIntact))
        if let hub = stores.first(where: { $0.name == "hub" }) { object["hub"] = hub.report.json }
        return .object(object)
    }

    private static func text(_ stores: [VerifiedStore]) -> String {
        stores.map { $0.name == "hub" ? "hub: \($0.report.text)" : $0.report.text }.joined()
    }
}
