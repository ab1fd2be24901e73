import ArgumentParser
import CodeReference
import Essentials
import Foundation

struct Codes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Codes by number, words and date; their releases.",
        subcommands: [Show.self, Search.self, Check.self, Import.self, Diff.self])

    /// A day of the command line; today when it is left out.
    static func day(_ text: String?) throws -> CalendarDate {
        if let text {
            do { return try CalendarDate(text) } catch { throw CannotRun("--on: \(error)") }
        }
        return try Timestamp(seconds: Int64(Date().timeIntervalSince1970)).date
    }

    /// The code sets by the names of their tables.
    enum Table: String, ExpressibleByArgument, CaseIterable {
        case cdt, icd10cm, pos, taxonomy, carc, rarc

        var system: CodeSystem { CodeSystem.served.first { $0.table == rawValue } ?? .cdt }
    }

    /// All code sets, ICD-10-CM among them where its tables are found.
    static func terminology(_ reference: String?) throws -> Terminology {
        let diagnoses = try ReferenceFolder.diagnoses(reference)
        return Terminology(book: try .shipped(), shelf: try .shipped(diagnoses: diagnoses))
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What is known of a code on a day.")

        @Argument(help: "A code, such as D0370 or K11.5.")
        var code: String

        @Option(name: .customLong("on"), help: "The date of service, such as 2026-03-10; today when left out.")
        var date: String?

        @Option(help: "The code set; told from the code's shape when left out.")
        var system: Table?

        @Option(help: ReferenceFolder.help)
        var reference: String?

        @Option(help: "The data folder whose imported release is asked first, with its owner's texts.")
        var data: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let day = try Codes.day(date)
            let code = code.uppercased()
            if let system = system?.system, system != .cdt {
                let view = TermView(
                    code: code, system: system, day: day,
                    answer: try Codes.terminology(reference).lookUp(code, in: system, on: day))
                Console.write(json ? view.json.pretty : view.text)
                if !view.isValid { throw HasFindings() }
                return
            }
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

        @Option(help: "The code set.")
        var system = Table.cdt

        @Option(help: "How many at most.")
        var limit = 20

        @Option(help: ReferenceFolder.help)
        var reference: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let day = try Codes.day(date)
            guard system == .cdt else { return try list(system.system, on: day) }
            let search = ReferenceSearch(try Reference.shipped())
            let hits = search.find(text.joined(separator: " "), on: day, limit: limit)
            let codes = hits.compactMap { hit in
                if case .code(let entry) = hit.target { (entry: entry, isInForce: hit.isInForce) } else { nil }
            }
            if json {
                Console.write(
                    JSONValue.array(
                        codes.map { code in
                            [
                                "code": .string(code.entry.code), "note": .string(code.entry.note),
                                "inForce": code.isInForce.map { .bool($0) } ?? .null,
                            ]
                        }
                    ).pretty)
            } else {
                for hit in hits { Console.print(Self.line(hit, day)) }
            }
            let isEmpty = json ? codes.isEmpty : hits.isEmpty
            if isEmpty { throw HasFindings(message: "No code fits.") }
        }

        /// `D0370  Ultrasound …  (not in force on …)  ultrasond: nearly ultrasound`.
        private static func line(_ hit: ReferenceSearch.Hit, _ day: CalendarDate) -> String {
            let name =
                switch hit.target {
                case .code(let entry): entry.code
                case .topic(let key): "topic \(key)"
                }
            let force = hit.isInForce == false ? "  (not in force on \(day.spoken))" : ""
            let why = hit.matched.compactMap { matched in
                switch matched.reason {
                case .misspelling: "\(matched.asked): nearly \(matched.found)"
                case .synonym where matched.asked.lowercased() != matched.found: "\(matched.asked): \(matched.found)"
                case .article: "\(matched.asked): in its article or statements"
                case .number, .word, .beginning, .synonym: nil
                }
            }
            let missed = hit.missed.map { "\($0): not found" }
            let notes = (why + missed).joined(separator: "; ")
            return "\(name)  \(hit.title)\(force)\(notes.isEmpty ? "" : "  [\(notes)]")"
        }

        private func list(_ system: CodeSystem, on day: CalendarDate) throws {
            guard (1...10_000).contains(limit) else { throw CannotRun("--limit: wanted a number from 1 to 10000") }
            let page = try Codes.terminology(reference)
                .list(system, matching: text.joined(separator: " "), on: day, limit: limit)
            guard let page else {
                throw CannotRun("\(system.title): not loaded. 'make reference' makes the tables of ICD-10-CM.")
            }
            if let caution = page.caution { Console.error(caution) }
            if json {
                Console.write(JSONValue.array(page.terms.map(TermView.row)).pretty)
            } else {
                for term in page.terms { Console.print(TermView.line(term, on: day)) }
                if page.total > page.terms.count { Console.print("\(page.total - page.terms.count) more.") }
            }
            if page.terms.isEmpty { throw HasFindings(message: "No code fits.") }
        }
    }
}
