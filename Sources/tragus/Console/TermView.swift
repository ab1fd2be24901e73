import CodeReference
import Essentials

/// One code of any set on one day, for people and as JSON.
struct TermView {
    let code: String
    let system: CodeSystem
    let day: CalendarDate
    let answer: TermAnswer

    private var term: Term? { if case .found(let term) = answer { term } else { nil } }

    /// Whether a claim of that day may carry it.
    var isValid: Bool { term.map { $0.state == .active && !$0.isHeader } ?? false }

    private var status: String {
        guard let term else { return answer.reason ?? "" }
        let state =
            switch term.state {
            case .active: "in force"
            case .inactive: "not in force"
            case .uncertain: "not certain"
            }
        return term.isHeader ? "\(state), a header that no claim may carry" : state
    }

    var text: String {
        var lines = ["\(system.rawValue) \(term?.code ?? code) on \(day.spoken): \(status)"]
        guard let term else { return lines[0] + "\n" }
        lines.append("  \(term.display)")
        if let caution = term.caution { lines.append("  \(caution)") }
        lines += term.designations.map { "  also: \($0)" }
        lines += term.properties.filter { $0.name != "billable" }.map { "  \($0.name): \($0.value)" }
        lines.append("  \(system.ownership)")
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSONValue {
        .members([
            "system": .string(system.rawValue), "code": .string(term?.code ?? code), "on": .string(day.description),
            "status": .string(status),
            "inForce": term.map { $0.state == .uncertain ? .null : .bool($0.state == .active) },
            "billable": term.map { .bool(!$0.isHeader) }, "note": term.map { .string($0.display) },
            "version": term?.version.map { .string($0) }, "caution": term?.caution.map { .string($0) },
            "synonyms": term.map { .strings($0.designations) },
            "properties": term.map {
                .array($0.properties.map { ["name": .string($0.name), "value": .string($0.value)] })
            },
        ])
    }

    /// A line of a list.
    static func line(_ term: Term, on day: CalendarDate) -> String {
        let force = term.state == .inactive ? "  (not in force on \(day.spoken))" : ""
        return "\(term.code)  \(term.display)\(term.isHeader ? "  (header)" : "")\(force)"
    }

    /// An item of a list.
    static func row(_ term: Term) -> JSONValue {
        [
            "code": .string(term.code), "note": .string(term.display),
            "inForce": term.state == .uncertain ? .null : .bool(term.state == .active),
            "billable": .bool(!term.isHeader),
        ]
    }
}
