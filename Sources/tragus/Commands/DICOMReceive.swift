import ArgumentParser
import DICOMNetwork
import Essentials
import Foundation

struct DICOMReceive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Take objects from scanners into a folder.",
        discussion: """
            Answers C-ECHO and C-STORE. Each object is on the disk before it is acknowledged; a JSON line is printed for \
            each. Runs until it is ended.
            """)

    @Option(help: "Where to listen.")
    var listen = "127.0.0.1:11112"

    @Option(help: "The folder for the files; made when it is not there.")
    var directory: String

    @Option(help: "The application entity title that scanners call.")
    var title = "TRAGUS"

    func run() async throws {
        let address = try Address(listen, option: "--listen")
        let storage: DirectoryStorage
        do {
            storage = try DirectoryStorage(directory)
        } catch {
            throw CannotRun("\(directory): can't be made; choose a folder that you may write to")
        }
        do {
            let options = StorageProvider.Options(
                host: address.host, port: address.port, title: try AETitle(title))
            let provider = try await StorageProvider.start(
                options, report: { if let problem = $0.problem { Console.error("\($0.remoteAddress): \(problem)") } }
            ) { request in
                await storage.keep(request) { kept in
                    Console.print(
                        JSONValue.members([
                            "sopInstanceUID": .string(kept.sopInstanceUID), "path": .string(kept.path),
                            "bytes": .number(JSONNumber(kept.bytes)),
                            "quarantined": kept.quarantined.map { .string($0) },
                        ]).compact)
                }
            }
            Console.error("Listening on \(address.host):\(provider.port) as \(title).")
            try await provider.run()
        } catch let error as DICOMNetworkError {
            throw CannotRun("\(error)")
        } catch let error as ValueError {
            throw CannotRun("--title: \(error)")
        }
    }
}
