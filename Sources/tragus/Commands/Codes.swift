import ArgumentParser
import CodeReference
import Essentials
import Foundation

struct Codes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Codes by number, words and date; their releases.",
        subcommands: [Show.self, Search.self, Import.self, Diff.self])

    /// A day of the command line; today when it is left out.
    static func day(_ text: String?) throws -> CalendarDate {
        if let text {
            do { return try CalendarDate(text) } catch { throw CannotRun("--on: \(error)") }
        }
        return try Timestamp(seconds: Int64(Date().timeIntervalSince1970)).date
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What is known of a code on a day.")

        @Argument(help: "A code, such as D0370 or K11.5.")
        var code: String

        @Option(name: .customLong("on"), help: "The date of service, such as 2026-03-10; today when left out.")
        var date: String?

        @Option(help: "The data folder whose imported release is asked first, with its owner's texts.")
        var data: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let day = try Codes.day(date)
            let code = code.uppercased()
            let own = try data.flatMap { OwnTexts(try Codes.archive($0), code: code, day: day) }
            let view = CodeView(book: try CodeBook.shipped(), code: code, day: day, own: own)
            Console.write(json ? view.json.pretty : view.text)
            if !view.isInForce { throw HasFindings() }
        }
    }

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Codes whose number or words fit.")

        @Argument(help: "A number or words, such as 0370 or 'salivary duct'.")
        var text: [String]

        @Option(name: .customLong("on"), help: "The date of service; today when left out.")
        var date: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let book = try CodeBook.shipped()
            let day = try Codes.day(date)
            let matches = book.search(text.joined(separator: " "), on: day)
            if json {
                Console.write(
                    JSONValue.array(
                        matches.map { match in
                            [
                                "code": .string(match.entry.code), "note": .string(match.entry.note),
                                "inForce": match.isInForce.map { .bool($0) } ?? .null,
                            ]
                        }
                    ).pretty)
            } else {
                for match in matches {
                    let force = match.isInForce == false ? "  (not in force on \(day.spoken))" : ""
                    Console.print("\(match.entry.code)  \(match.entry.note)\(force)")
                }
            }
            if matches.isEmpty { throw HasFindings(message: "No code fits.") }
        }
    }
}
