import CodeReference
import Essentials

extension Amendment {
    var json: JSONValue {
        switch self {
        case .statement(let statement):
            .members([
                "kind": "statement", "id": .string(statement.id), "subject": .string(statement.subject),
                "property": .string(statement.property), "value": .string(statement.value),
                "span": statement.span.json, "source": statement.source.json,
                "status": .string(statement.status.rawValue),
            ])
        case .sentence(let article, let place, let text, let marks):
            [
                "kind": "sentence", "article": .string(article), "place": .string(place), "text": .string(text),
                "marks": .strings(marks),
            ]
        case .conflict(let id, let holds, let reason, let by, let on):
            .members([
                "kind": "conflict", "id": .string(id), "holds": holds.map { .string($0) }, "reason": .string(reason),
                "by": .string(by), "on": .string(on.description),
            ])
        case .entry(let entry):
            [
                "kind": "entry", "id": .string(entry.id), "code": .string(entry.code),
                "question": .string(entry.question), "answer": .string(entry.answer), "by": .string(entry.by),
                "on": .string(entry.on.description),
            ]
        }
    }

    init(json: JSONValue) throws {
        func text(_ key: String) throws -> String {
            guard let text = json[key]?.string else {
                throw HubError.malformed("a stored amendment", wanted: "the field '\(key)'")
            }
            return text
        }
        switch json["kind"]?.string {
        case "statement":
            guard let status = Statement.Status(rawValue: try text("status")), let source = json["source"] else {
                throw HubError.malformed("a stored statement", wanted: "a status that is known, and a source")
            }
            self = .statement(
                StatementAmendment(
                    id: try text("id"), subject: try text("subject"), property: try text("property"),
                    value: try text("value"), span: try DateSpan(json: json["span"]),
                    source: try Citation(stored: source), status: status))
        case "sentence":
            self = .sentence(
                article: try text("article"), place: try text("place"), text: try text("text"),
                marks: json["marks"]?.strings ?? [])
        case "conflict":
            self = .conflict(
                id: try text("id"), holds: json["holds"]?.string, reason: try text("reason"), by: try text("by"),
                on: try CalendarDate(try text("on")))
        case "entry":
            self = .entry(
                PublishedEntry(
                    id: try text("id"), code: try text("code"), question: try text("question"),
                    answer: try text("answer"), by: try text("by"), on: try CalendarDate(try text("on"))))
        default: throw HubError.malformed("a stored amendment", wanted: "a kind that is known")
        }
    }
}

extension DateSpan {
    var json: JSONValue {
        .members([
            "from": from.map { .string($0.description) }, "until": until.map { .string($0.description) },
        ])
    }

    init(json: JSONValue?) throws {
        self.init(
            from: try json?["from"]?.string.map { try CalendarDate($0) },
            until: try json?["until"]?.string.map { try CalendarDate($0) })
    }
}

extension Citation {
    var json: JSONValue {
        .members([
            "key": .string(key), "title": .string(title), "publisher": .string(publisher),
            "locator": .string(locator), "standing": .string(standing.rawValue), "rank": .string(rank.rawValue),
            "dated": dated.map { .string($0.description) }, "retrieved": retrieved.map { .string($0.description) },
        ])
    }

    init(stored json: JSONValue) throws {
        guard let key = json["key"]?.string, let title = json["title"]?.string,
            let publisher = json["publisher"]?.string, let locator = json["locator"]?.string,
            let standing = json["standing"]?.string.flatMap(Standing.init(rawValue:)),
            let rank = json["rank"]?.string.flatMap(Rank.init(rawValue:))
        else { throw HubError.malformed("a stored source", wanted: "all its fields") }
        self.init(
            key: key, title: title, publisher: publisher, locator: locator, standing: standing, rank: rank,
            dated: try json["dated"]?.string.map { try CalendarDate($0) },
            retrieved: try json["retrieved"]?.string.map { try CalendarDate($0) })
    }
}
