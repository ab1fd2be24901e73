import ArgumentParser
import CodeReference
import Essentials
import Foundation
import YAMLSource

extension Codes {
    /// What writers of codes and articles run while they write.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check codes, statements, conflicts and articles: each fault with its file and line.",
            discussion: "Without a folder the data that this program was built with are checked.")

        @Argument(help: "A folder with YAML and Markdown files, such as Sources/CodeReference/Data.")
        var folder: String?

        func run() async throws {
            do {
                let reference = try folder.map(Self.read) ?? Reference.shipped()
                Console.print(
                    "\(reference.book.codes().count) codes, \(reference.statements.count) statements from "
                        + "\(reference.sources.count) sources, \(reference.conflicts.count) conflicts, "
                        + "\(reference.editions.count) editions, \(reference.articles.count) articles: no fault.")
            } catch let error as SourceError {
                throw HasFindings(message: error.description)
            } catch let error as DataError {
                throw HasFindings(message: error.description)
            }
        }

        /// Reads a folder as the build does, and says all that is wrong with the form of its files at once.
        private static func read(_ path: String) throws -> Reference {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw CannotRun("\(path): not a folder that can be read")
            }
            var files: [String: JSONValue] = [:]
            var documents: [String: JSONValue] = [:]
            var findings: [SourceFinding] = []
            for name in names.sorted() {
                let url = URL(fileURLWithPath: path).appendingPathComponent(name)
                let stem = url.deletingPathExtension().lastPathComponent
                let isData = name.hasSuffix(".yaml") && Reference.fileNames.contains(stem)
                guard isData || name.hasSuffix(".md") else { continue }
                guard let bytes = try? Data(contentsOf: url) else {
                    throw CannotRun("\(url.path): not a file that can be read")
                }
                do {
                    if isData {
                        files[stem] = try SourceNode(parsing: [UInt8](bytes), file: name).json(lines: true)
                    } else {
                        documents[stem] = try MarkedDocument(parsing: bytes, file: name).json
                    }
                } catch let error as SourceError {
                    findings += error.findings
                }
            }
            if files.isEmpty && documents.isEmpty && findings.isEmpty {
                throw CannotRun("\(path): holds none of \(Reference.fileNames.joined(separator: ", ")).yaml")
            }
            if findings.isEmpty { return try Reference(files: files, documents: documents) }
            throw SourceError(findings)
        }
    }
}
