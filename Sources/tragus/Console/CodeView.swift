import CodeReference
import Essentials

/// One code on one day, for people and as JSON.
struct CodeView {
    let code: String
    let day: CalendarDate
    private let book: CodeBook
    private let system: CodeSystem
    private let lookup: CodeBook.Lookup
    private let own: OwnTexts?

    /// - Parameter own: what the imported release of that day says, which goes before what is shipped.
    init(book: CodeBook, code: String, day: CalendarDate, own: OwnTexts? = nil) {
        self.own = own
        self.book = book
        self.code = code
        self.day = day
        system = code.hasPrefix("D") && code.count == 5 && !code.contains(".") ? .cdt : .icd10cm
        lookup = book.lookUp(code, in: system, on: day)
    }

    var isInForce: Bool {
        if let own { return own.isInForce }
        return if case .inForce = lookup { true } else { false }
    }

    private var entry: CodeEntry? {
        switch lookup {
        case .inForce(let entry, _), .notInForce(let entry): entry
        case .notCarried, .noPack, .malformed: nil
        }
    }

    private var status: String {
        if let own { return own.isInForce ? "in force" : "not in force" }
        return switch lookup {
        case .inForce: "in force"
        case .notInForce: "not in force"
        case .notCarried: "not carried here; it may well exist"
        case .noPack: "no data pack for \(system.rawValue) is loaded"
        case .malformed: "not of the shape that \(system.rawValue) codes have"
        }
    }

    var text: String {
        var lines = ["\(system.rawValue) \(code) on \(day.spoken): \(status)"] + (own?.lines ?? [])
        guard let entry else { return lines.joined(separator: "\n") + "\n" }
        lines.append("  \(entry.note)")
        for validity in entry.inForce {
            lines.append("  in force \(validity.span.words), \(validity.standing.rawValue)\(cite(validity.sources))")
        }
        if !entry.replacedBy.isEmpty { lines.append("  replaced by \(entry.replacedBy.joined(separator: ", "))") }
        if !entry.neighbours.isEmpty { lines.append("  near codes: \(entry.neighbours.joined(separator: ", "))") }
        for statement in entry.statements {
            lines.append(
                "  \(statement.property): \(statement.value) (\(statement.status.rawValue))\(cite(statement.sources))")
        }
        lines.append("  Our own note, not the words of the code's owner. Coverage is unknown.")
        return lines.joined(separator: "\n") + "\n"
    }

    private func cite(_ keys: [String]) -> String {
        let titles = keys.compactMap { book.source($0)?.title }
        return titles.isEmpty ? "" : " [\(titles.joined(separator: "; "))]"
    }

    var json: JSONValue {
        .members([
            "system": .string(system.rawValue), "code": .string(code), "on": .string(day.description),
            "status": .string(status), "inForce": .bool(isInForce), "imported": own?.json,
            "note": entry.map { .string($0.note) },
            "replacedBy": entry.map { .strings($0.replacedBy) }, "neighbours": entry.map { .strings($0.neighbours) },
            "validity": entry.map {
                .array(
                    $0.inForce.map {
                        [
                            "span": .string($0.span.words), "standing": .string($0.standing.rawValue),
                            "source": .strings($0.sources),
                        ]
                    })
            },
            "statements": entry.map {
                .array(
                    $0.statements.map {
                        [
                            "property": .string($0.property), "value": .string($0.value),
                            "status": .string($0.status.rawValue), "source": .strings($0.sources),
                        ]
                    })
            },
        ])
    }
}
