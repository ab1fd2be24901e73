import ArgumentParser
import DICOM
import Essentials
import Foundation

struct DICOMCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom", abstract: "DICOM files.",
        subcommands: [Dump.self, Check.self, JSON.self, DICOMReceive.self, DICOMSend.self])

    struct Dump: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the elements of files, or of whole folders.")

        @Argument(help: "Files or folders; - for standard input.")
        var paths: [String]

        @Flag(help: "Read no further than the pixels.")
        var untilPixels = false

        @Flag(help: "Print only what could not be read.")
        var quiet = false

        func run() async throws {
            var unread = 0
            for path in try DICOMFiles.list(paths) {
                do {
                    let file = try Part10File(
                        parsing: try Input(path).bytes,
                        options: ReadOptions(untilPixels: untilPixels, keepsPartial: true))
                    if !quiet {
                        Console.print("# \(path)")
                        for line in DataSetDump.lines(of: file) { Console.print(line) }
                    }
                    if let problem = file.problem {
                        if quiet { Console.print("\(path): \(problem)") }
                        unread += 1
                    }
                } catch let error as DICOMError {
                    Console.print("\(path): \(error)")
                    unread += 1
                }
            }
            if unread > 0 { throw HasFindings(message: "\(unread) of the files could not be read.") }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Hold values against their representations.")

        @Argument(help: "Files or folders; - for standard input.")
        var paths: [String]

        @Flag(help: "Print one JSON line for each file.")
        var json = false

        func run() async throws {
            var isClean = true
            for path in try DICOMFiles.list(paths) {
                let findings: [String]
                do {
                    let file = try Part10File(parsing: try Input(path).bytes)
                    findings = DataSetCheck.findings(in: file.dataSet).map { "\($0)" }
                } catch let error as DICOMError {
                    findings = ["\(error)"]
                }
                isClean = isClean && findings.isEmpty
                if json {
                    Console.print((["file": .string(path), "findings": .strings(findings)] as JSONValue).compact)
                } else {
                    Console.print("\(path): \(findings.isEmpty ? "no finding" : "\(findings.count) findings")")
                    for finding in findings { Console.print("  \(finding)") }
                }
            }
            if !isClean { throw HasFindings() }
        }
    }

    struct JSON: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "json", abstract: "Print a file as DICOM JSON (PS3.18 section F.2).")

        @Argument(help: "A file, or - for standard input.")
        var file: String

        func run() async throws {
            let input = try Input(file)
            do {
                Console.write(DICOMJSON.encode(try Part10File(parsing: input.bytes).dataSet).pretty)
            } catch let error as DICOMError {
                throw HasFindings(message: "\(input.name): \(error)")
            }
        }
    }
}

/// Files that are named, and the files of folders that are.
enum DICOMFiles {
    static func list(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                if path == "-" { return [path] }
                throw CannotRun("\(path): is not there; check the name")
            }
            guard isFolder.boolValue else { return [path] }
            let found = FileManager.default.enumerator(atPath: path)?.allObjects.compactMap { $0 as? String } ?? []
            return found.sorted().map { path + "/" + $0 }.filter { path in
                FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            }
        }
    }
}
