import ArgumentParser
import CodeReference
import Essentials
import Foundation
import Practice

extension Codes {
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What one release adds, changes and deletes against another.",
            discussion: """
                Each is a file of codes, or with --data an imported release: its year, such as 2026, or its first day, \
                such as 2027-03-13. A year is that year's first release.
                """)

        @Argument(help: "The older: a file, '-', a year or a day.")
        var older: String

        @Argument(help: "The newer: a file, '-', a year or a day.")
        var newer: String

        @Option(help: "The data folder with imported releases.")
        var data: String?

        @OptionGroup var reading: ReadingOptions

        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            if older == "-", newer == "-" { throw ValidationError("Only one of the two can be standard input.") }
        }

        func run() async throws {
            let archive = try data.map { try Codes.archive($0) }
            let sides = try [older, newer].map { try codes($0, archive) }
            let comparison = ReleaseComparison(from: sides[0].codes, to: sides[1].codes)
            if json {
                Console.write(
                    JSONValue.members([
                        "older": .string(sides[0].name), "newer": .string(sides[1].name),
                        "comparison": comparison.json,
                    ]).pretty)
            } else {
                for line in ComparisonText(comparison).lines { Console.print(line) }
                Console.print("\(sides[0].name) to \(sides[1].name): \(comparison.summary)")
            }
        }

        private func codes(_ name: String, _ archive: ReleaseArchive?) throws -> (name: String, codes: [ImportedCode]) {
            if let archive, let label = label(name, archive) {
                guard let release = archive.shelf[label] else {
                    let there = archive.shelf.releases.map(\.label.id).joined(separator: ", ")
                    throw CannotRun(
                        "\(name): no such release was imported; there \(there.isEmpty ? "is none" : "are \(there)")")
                }
                return (label.name, release.codes)
            }
            let input = try Input(name, limit: ReleaseFile.byteLimit + 1)
            do {
                return (
                    input.name,
                    try ReleaseFile(input.bytes, columns: try ReleaseColumns.shipped(), reading: reading.reading).codes
                )
            } catch let error as ReleaseFileError {
                let lines = error.description.split(separator: "\n").map { "\(input.name): \($0)" }
                throw HasFindings(message: lines.joined(separator: "\n"))
            }
        }

        /// A year or a day names a release, unless a file bears that name.
        private func label(_ name: String, _ archive: ReleaseArchive) -> ReleaseLabel? {
            if FileManager.default.fileExists(atPath: name) { return nil }
            if let label = try? ReleaseLabel(id: name) { return label }
            guard name.utf8.count == 4, let year = Int(name) else { return nil }
            return archive.shelf.releases.first { $0.label.year == year }?.label
                ?? (try? ReleaseLabel(id: "\(name)-01-01"))
        }
    }
}
