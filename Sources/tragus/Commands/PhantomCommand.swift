import ArgumentParser
import Essentials
import Foundation
import Practice
import Ultrasound
import YAMLSource

struct PhantomCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phantom", abstract: "Simulated ultrasound images with their truth.",
        discussion: """
            With --case, the images that the case's phantom.yaml names, for its patient. Without, every scene for an \
            invented person. Images say SIMULATED in their pixels and Synthetic Data in their header.
            """)

    @Option(
        name: .customLong("case"), help: "A case folder with phantom.yaml; its images and truth folders are written.")
    var folder: String?

    @Option(help: "A folder for every scene; made when it is not there.")
    var output: String?

    func validate() throws {
        if (folder == nil) == (output == nil) { throw ValidationError("Give either --case or --output.") }
    }

    func run() async throws {
        do {
            if let folder {
                let (plan, source) = try PhantomPlan.read(URL(fileURLWithPath: folder))
                try write(try plan.files(for: source), to: folder)
            } else if let output {
                try write(try PhantomPlan.everyScene(), to: output)
            }
        } catch let error as SourceError {
            throw HasFindings(message: "\(error)")
        } catch let error as CaseError {
            throw CannotRun("\(error)")
        }
    }

    private func write(_ files: [OutputFile], to folder: String) throws {
        for file in files {
            let url = URL(fileURLWithPath: folder).appendingPathComponent(file.name)
            do {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url, options: .atomic)
            } catch {
                throw CannotRun("\(url.path): can't be written; choose a folder that you may write to")
            }
            Console.print(url.path)
        }
    }
}
