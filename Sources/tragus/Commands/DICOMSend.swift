import ArgumentParser
import DICOM
import DICOMNetwork
import Essentials

struct DICOMSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send files to a storage provider.")

    @Argument(help: "Files or folders.")
    var paths: [String]

    @Option(help: "Where the provider listens, such as 127.0.0.1:11112.")
    var to: String

    @Option(help: "The title that is called.")
    var called: String?

    @Option(help: "The title that calls.")
    var calling = "TRAGUS"

    @Flag(help: "Print one JSON line for each file.")
    var json = false

    func run() async throws {
        let address = try Address(to, option: "--to")
        var failed = 0
        var sources: [StorageUser.Source] = []
        for path in try DICOMFiles.list(paths) {
            do {
                let head = try Part10File(
                    parsing: try Input(path).bytes, options: ReadOptions(untilPixels: true))
                sources.append(
                    StorageUser.Source(
                        name: path,
                        kind: ObjectKind(
                            sopClassUID: head.dataSet.string(.sopClassUID) ?? "",
                            transferSyntaxUID: head.transferSyntax.uid),
                        load: { try Part10File(parsing: try Input(path).bytes) }))
            } catch let error as DICOMError {
                Console.error("\(path): \(error)")
                failed += 1
            }
        }
        do {
            let entity = RemoteEntity(
                host: address.host, port: address.port, title: try called.map { try AETitle($0) } ?? .any)
            let outcomes = try await StorageUser.send(sources, to: entity, as: try AETitle(calling)) { show($0) }
            failed += outcomes.filter { !$0.isStored }.count
        } catch let error as DICOMNetworkError {
            throw CannotRun("\(error)")
        } catch let error as ValueError {
            throw CannotRun("a title: \(error)")
        }
        if failed > 0 { throw HasFindings(message: "\(failed) of the files were not stored.") }
    }

    private func show(_ outcome: StorageUser.Outcome) {
        let answer = outcome.problem ?? outcome.status.map { "\($0)" } ?? "no answer"
        if json {
            Console.print(
                JSONValue.members([
                    "file": .string(outcome.name), "sopInstanceUID": outcome.sopInstanceUID.map { .string($0) },
                    "stored": .bool(outcome.isStored), "answer": .string(answer),
                ]).compact)
        } else {
            Console.print("\(outcome.name): \(outcome.isStored ? "stored" : answer)")
        }
    }
}
