import CodeReference
import Essentials

extension Contribution {
    /// - Parameters:
    ///   - token: the digest of its private link.
    ///   - print: the digest of its words, by which the same ones are known again.
    func json(token: String, print: String) -> JSONValue {
        [
            "state": .string(state.rawValue), "subject": .string(change.subject), "sentAt": .string(sentAt.description),
            "token": .string(token), "print": .string(print), "change": change.json, "before": .string(before),
            "source": [
                "title": .string(source.title), "publisher": .string(source.publisher),
                "locator": .string(source.locator),
            ],
            "comment": .string(comment), "name": .string(name), "confirmed": .bool(isConfirmedFree),
            "remarks": .array(remarks.map(\.json)),
        ]
    }

    init(id: String, json: JSONValue) throws {
        guard let state = json["state"]?.string.flatMap(State.init(rawValue:)), let change = json["change"],
            let before = json["before"]?.string, let sentAt = json["sentAt"]?.string,
            let title = json["source"]?["title"]?.string, let publisher = json["source"]?["publisher"]?.string,
            let locator = json["source"]?["locator"]?.string, let comment = json["comment"]?.string,
            let name = json["name"]?.string, let isConfirmed = json["confirmed"]?.bool
        else { throw HubError.malformed("a stored contribution", wanted: "all its fields") }
        self.init(
            id: id, change: try SuggestedChange(json: change), before: before,
            source: OfferedSource(title: title, publisher: publisher, locator: locator), comment: comment, name: name,
            isConfirmedFree: isConfirmed, sentAt: try Timestamp(sentAt), state: state,
            remarks: try (json["remarks"]?.array ?? []).map { try Remark(json: $0) })
    }
}

extension SuggestedChange {
    var json: JSONValue {
        switch self {
        case .statement(let id, let value, let span):
            ["kind": "statement", "id": .string(id), "value": .string(value), "span": span.json]
        case .newStatement(let subject, let property, let value, let span):
            [
                "kind": "new-statement", "subject": .string(subject), "property": .string(property),
                "value": .string(value), "span": span.json,
            ]
        case .sentence(let article, let place, let text):
            ["kind": "sentence", "article": .string(article), "place": .string(place), "text": .string(text)]
        }
    }

    init(json: JSONValue) throws {
        func text(_ key: String) throws -> String {
            guard let text = json[key]?.string else {
                throw HubError.malformed("a stored change", wanted: "the field '\(key)'")
            }
            return text
        }
        let span = try DateSpan(json: json["span"])
        switch json["kind"]?.string {
        case "statement": self = .statement(id: try text("id"), value: try text("value"), span: span)
        case "new-statement":
            self = .newStatement(
                subject: try text("subject"), property: try text("property"), value: try text("value"), span: span)
        case "sentence":
            self = .sentence(article: try text("article"), place: try text("place"), text: try text("text"))
        default: throw HubError.malformed("a stored change", wanted: "a kind that is known")
        }
    }
}

extension Remark {
    var json: JSONValue {
        .members([
            "editor": editor.map { .string($0) }, "name": .string(name), "at": .string(at.description),
            "text": .string(text),
        ])
    }

    init(json: JSONValue) throws {
        guard let name = json["name"]?.string, let at = json["at"]?.string, let text = json["text"]?.string else {
            throw HubError.malformed("a stored remark", wanted: "all its fields")
        }
        self.init(editor: json["editor"]?.string, name: name, at: try Timestamp(at), text: text)
    }
}
