import CodeReference
import Essentials
import HTTPTypes

/// Search as one types, by the contract of NLM's Clinical Table Search Service.
///
/// `GET /api/{table}/v3/search?terms=…` with `maxList` or `count` (7 when left out, 500 at most), `offset`, `df` and `ef`
/// (fields), `sf` (`code`, `name`), `cf` (`code`), `q` (`active:true AND billable:true AND code:K11*`), and `on`, a day of
/// our own. The answer is a bare array: total, codes, extra fields or null, and what is shown of each.
///
/// Source: https://clinicaltables.nlm.nih.gov/apidoc/conditions/v3/doc.html.
enum SearchTables {
    @Sendable static func search(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let table = inquiry.caught["table"] ?? ""
        guard let system = CodeSystem.served.first(where: { $0.table == table }) else {
            let tables = CodeSystem.served.map(\.table).joined(separator: ", ")
            return InterfaceAnswer.problem(.notFound, "Tables are \(tables).")
        }
        do {
            let state = try InterfaceState(site)
            let asked = try TableQuery(inquiry.query, today: state.today)
            guard
                let page = try state.terminology.list(
                    system, matching: asked.terms, in: asked.fields, on: asked.date, where: asked.condition,
                    offset: asked.offset, limit: asked.limit)
            else { return InterfaceAnswer.problem(.notFound, "\(system.title): not loaded here.") }
            return state.json(reply(page, asked), inquiry)
        } catch let fault as TableQuery.Fault {
            return InterfaceAnswer.problem(.badRequest, fault.text)
        }
    }

    private static func reply(_ page: TermPage, _ asked: TableQuery) -> JSONValue {
        let extra: JSONValue =
            asked.extra.isEmpty
            ? .null
            : .object(
                JSONObject(
                    asked.extra.map { field in (field.alias, .array(page.terms.map { value(field.name, of: $0) })) }))
        let codes = page.terms.map { text(asked.codeField, of: $0, on: asked.date) }
        let shown = page.terms.map { term in
            JSONValue.strings(asked.display.map { text($0, of: term, on: asked.date) })
        }
        return .array([.number(JSONNumber(page.total)), .strings(codes), extra, .array(shown)])
    }

    /// A field as text, as it is shown.
    private static func text(_ field: String, of term: Term, on date: CalendarDate) -> String {
        switch field {
        case "code": term.code
        case "name": term.state == .inactive ? "\(term.display) (not in force on \(date))" : term.display
        default: values(field, of: term).joined(separator: ", ")
        }
    }

    /// A field as JSON: several values are a list, none is null.
    private static func value(_ field: String, of term: Term) -> JSONValue {
        switch field {
        case "active": return term.state == .uncertain ? .null : .bool(term.state == .active)
        case "billable": return .bool(!term.isHeader)
        default:
            let values = values(field, of: term)
            return values.count > 1 ? .strings(values) : values.first.map { .string($0) } ?? .null
        }
    }

    private static func values(_ field: String, of term: Term) -> [String] {
        switch field {
        case "code": [term.code]
        case "name": [term.display]
        case "active": [term.state == .uncertain ? "unknown" : term.state == .active ? "true" : "false"]
        case "billable": [term.isHeader ? "false" : "true"]
        case "version": term.version.map { [$0] } ?? []
        case "synonyms": term.designations
        default: term.properties.filter { $0.name == field }.map(\.value)
        }
    }
}
