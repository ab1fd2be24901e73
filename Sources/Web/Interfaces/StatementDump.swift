import CodeReference
import Essentials
import HTTPTypes

/// Every statement of the hub with its sources, its dates and how it stands, for programs.
enum StatementDump {
    private static let notice =
        "Own words, compiled from the sources named. CDT is owned by the American Dental Association; nothing here is its "
        + "nomenclature or its descriptors."

    @Sendable static func json(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let state = try InterfaceState(site)
        let reference = state.hub.reference
        let used = Set(reference.statements.flatMap(\.sources))
        let dump: JSONValue = [
            "notice": .string(notice), "on": .string(state.today.description),
            "revision": .number(JSONNumber(state.hub.revision)),
            "sources": .object(
                JSONObject(
                    reference.sources.filter { used.contains($0.key) }.sorted { $0.key < $1.key }.map {
                        ($0.key, source($0))
                    })),
            "statements": .array(reference.statements.map(statement)),
        ]
        return state.json(dump, inquiry)
    }

    private static func source(_ source: Citation) -> JSONValue {
        .members([
            "title": .string(source.title), "publisher": source.publisher.isEmpty ? nil : .string(source.publisher),
            "locator": source.locator.isEmpty ? nil : .string(source.locator), "rank": .string(source.rank.rawValue),
            "standing": .string(source.standing.rawValue), "dated": source.dated.map { .string($0.description) },
            "retrieved": source.retrieved.map { .string($0.description) },
        ])
    }

    private static func statement(_ statement: Statement) -> JSONValue {
        .members([
            "id": .string(statement.id), "subject": .string(statement.subject),
            "property": .string(statement.property), "value": .string(statement.value),
            "from": statement.span.from.map { .string($0.description) },
            "until": statement.span.until.map { .string($0.description) },
            "status": .string(statement.status.rawValue), "sources": .strings(statement.sources),
        ])
    }

    @Sendable static func csv(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let state = try InterfaceState(site)
        let reference = state.hub.reference
        var text = CSVLine.line([
            "id", "subject", "property", "value", "from", "until", "status", "source_keys", "sources", "addresses",
        ])
        for statement in reference.statements {
            let sources = statement.sources.compactMap { reference.source($0) }
            text += CSVLine.line([
                statement.id, statement.subject, statement.property, statement.value,
                statement.span.from?.description ?? "", statement.span.until?.description ?? "",
                statement.status.rawValue, statement.sources.joined(separator: "; "),
                sources.map { "\($0.title), \($0.publisher)" }.joined(separator: "; "),
                sources.map(\.locator).filter { !$0.isEmpty }.joined(separator: " "),
            ])
        }
        var answer = Answer(mediaType: "text/csv; charset=utf-8; header=present", body: Array(text.utf8))
        answer.fields[.contentDisposition] = "attachment; filename=\"statements.csv\""
        return state.publish(answer, inquiry)
    }
}

/// Lines of comma-separated values (RFC 4180), safe to open in a spreadsheet.
enum CSVLine {
    static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    /// A field in quotes where it needs them; one that a spreadsheet would take for a formula begins with an apostrophe.
    static func field(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
        let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
