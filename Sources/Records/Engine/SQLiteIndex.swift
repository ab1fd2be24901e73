import Essentials
import GRDB

/// A current document as the index has it.
struct IndexedDocument: Hashable, Sendable {
    var number: Int
    var key: DocumentKey
    /// The last version of the chain.
    var version: Int
    /// The version whose payload is current; nil when the document is removed or its payload destroyed.
    var content: Int?
}

/// Current documents, their declared fields, and full-text search.
extension SQLiteSession {
    private static func document(_ columns: Columns) throws -> IndexedDocument {
        IndexedDocument(
            number: try columns.int(0),
            key: DocumentKey(stored: try columns.text(1), try columns.text(2), try columns.text(3)),
            version: try columns.int(4), content: try columns.optionalInt(5))
    }

    func document(_ key: DocumentKey) throws -> IndexedDocument? {
        try first(
            "document",
            """
            SELECT number, organisation, kind, id, version, content FROM document
            WHERE organisation = ? AND kind = ? AND id = ?
            """, [key.organisation, key.kind, key.id], Self.document)
    }

    func documents() throws -> [IndexedDocument] {
        try rows(
            "document",
            """
            SELECT number, organisation, kind, id, version, content FROM document NOT INDEXED ORDER BY number
            """, [], Self.document)
    }

    /// Notes the current version of a document and answers its number.
    func setDocument(_ key: DocumentKey, version: Int, content: Int?) throws -> Int {
        try execute(
            """
            INSERT INTO document (organisation, kind, id, version, content) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (organisation, kind, id) DO UPDATE SET version = ?4, content = ?5
            """, [key.organisation, key.kind, key.id, version, content])
        guard let document = try document(key) else {
            throw RecordsError.altered("\(key)", wanted: "its index row is not there; make the index anew")
        }
        return document.number
    }

    func setIndex(_ entry: IndexEntry, document: Int) throws {
        try execute("DELETE FROM field WHERE document = ?", [document])
        try execute("DELETE FROM search WHERE rowid = ?", [document])
        for (name, values) in entry.fields {
            for (place, value) in values.enumerated() {
                try execute(
                    "INSERT INTO field (document, name, place, words, number) VALUES (?, ?, ?, ?, ?)",
                    [document, name, place, value.text, value.number])
            }
        }
        if !entry.words.isEmpty {
            try execute("INSERT INTO search (rowid, words) VALUES (?, ?)", [document, entry.words])
        }
    }

    func fields(document: Int) throws -> [String: [IndexValue]] {
        var fields: [String: [IndexValue]] = [:]
        try each(
            "field", "SELECT name, words, number, place FROM field WHERE document = ? ORDER BY name, place", [document]
        ) { columns in
            let words = try columns.optionalText(1).map { IndexValue.text($0) }
            let name = try columns.text(0)
            guard let value = try words ?? columns.optionalInt(2).map({ .number($0) }),
                try columns.int(3) == fields[name]?.count ?? 0
            else { throw RecordsError.altered("a row of table field", wanted: "'\(name)' has gaps or no value") }
            fields[name, default: []].append(value)
        }
        return fields
    }

    func words(document: Int) throws -> String? {
        try first("search", "SELECT words FROM search WHERE rowid = ?", [document]) { try $0.text(0) }
    }

    /// How many fields and how many searchable texts there are.
    func indexCounts() throws -> (fields: Int, texts: Int) {
        try first("field", "SELECT (SELECT count(*) FROM field), (SELECT count(*) FROM search)") {
            (try $0.int(0), try $0.int(1))
        } ?? (0, 0)
    }

    /// Empties the index; the documents of the chains are then set again.
    func emptyIndex() throws {
        for table in ["search", "field", "document"] { try execute("DELETE FROM \(table)") }
    }

    /// Drops what deleted words have left in the full-text index.
    func compactSearch() throws { try execute("INSERT INTO search (search) VALUES ('optimize')") }

    /// - Throws: `DatabaseError` when the full-text index does not fit the texts.
    func checkSearch() throws { try execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)") }

    func summaries(_ query: Query, match: String?) throws -> [DocumentSummary] {
        let (sql, arguments) = Self.select(query, match: match)
        let found = try rows("document", sql, arguments, Self.document)
        return try found.map {
            DocumentSummary(key: $0.key, version: $0.version, fields: try fields(document: $0.number))
        }
    }

    /// How many documents fit, whatever the limit.
    func count(_ query: Query, match: String?) throws -> Int {
        let (condition, arguments) = Self.condition(query, match: match)
        return try first("document", "SELECT count(*) FROM document AS d" + condition, arguments) { try $0.int(0) } ?? 0
    }

    static func select(_ query: Query, match: String?) -> (String, StatementArguments) {
        var (sql, arguments) = condition(query, match: match)
        sql = "SELECT d.number, d.organisation, d.kind, d.id, d.version, d.content FROM document AS d" + sql
        if let order = query.order {
            for column in ["words", "number"] {
                sql += column == "words" ? " ORDER BY " : ", "
                sql += "(SELECT f.\(column) FROM field AS f WHERE f.document = d.number AND f.name = ? AND f.place = 0)"
                sql += order.isDescending ? " DESC NULLS LAST" : " ASC NULLS LAST"
                arguments += [order.field]
            }
            sql += ", d.number"
        } else {
            sql += match == nil ? " ORDER BY d.number" : " ORDER BY search.rank, d.number"
        }
        arguments += [min(max(query.limit, 0), Query.limitOfLimit), max(query.offset, 0)]
        return (sql + " LIMIT ? OFFSET ?", arguments)
    }

    private static func condition(_ query: Query, match: String?) -> (String, StatementArguments) {
        var sql = ""
        var arguments = StatementArguments()
        if match != nil { sql += " JOIN search ON search.rowid = d.number" }
        // The first equal value is looked up in the index of fields, and only the documents that have it are read, by
        // number. A plus keeps SQLite from going through every document of the kind instead.
        let lookedUp = match == nil ? query.conditions.firstIndex { $0.comparison == .equals } : nil
        let plus = lookedUp == nil ? "" : "+"
        sql += " WHERE \(plus)d.organisation = ? AND \(plus)d.kind = ? AND d.content IS NOT NULL"
        arguments += [query.organisation, query.kind]
        if let match {
            sql += " AND search.words MATCH ?"
            arguments += [match]
        }
        for (place, condition) in query.conditions.enumerated() {
            let column = condition.value.text == nil ? "number" : "words"
            let test =
                switch condition.comparison {
                case .equals: "= ?"
                case .atLeast: ">= ?"
                case .atMost: "<= ?"
                case .startsWith: "GLOB ?"
                }
            sql +=
                place == lookedUp
                ? " AND d.number IN (SELECT f.document FROM field AS f WHERE f.name = ? AND f.\(column) \(test))"
                : " AND EXISTS (SELECT 1 FROM field AS f WHERE f.document = d.number AND f.name = ? AND f.\(column) \(test))"
            arguments += [condition.field]
            switch condition.value {
            case .number(let number): arguments += [number]
            case .text(let text):
                arguments += [condition.comparison == .startsWith ? text.globPrefix : text]
            }
        }
        return (sql, arguments)
    }
}

extension String {
    /// A GLOB pattern for texts that start with this one.
    fileprivate var globPrefix: String {
        map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined() + "*"
    }
}
