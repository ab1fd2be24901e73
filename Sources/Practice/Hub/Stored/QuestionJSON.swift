import CodeReference
import Essentials

extension Question {
    /// - Parameters:
    ///   - token: the digest of its private link.
    ///   - print: the digest of its words, by which the same ones are known again.
    func json(token: String, print: String) -> JSONValue {
        .members([
            "state": .string(state.rawValue), "subject": subject.map { .string($0) },
            "sentAt": .string(sentAt.description), "token": .string(token), "print": .string(print),
            "text": .string(text), "name": .string(name), "email": .string(email), "confirmed": .bool(isConfirmedFree),
            "remarks": .array(remarks.map(\.json)), "entry": entry.map { .string($0) },
        ])
    }

    init(id: String, json: JSONValue) throws {
        guard let state = json["state"]?.string.flatMap(State.init(rawValue:)), let text = json["text"]?.string,
            let sentAt = json["sentAt"]?.string, let name = json["name"]?.string, let email = json["email"]?.string,
            let isConfirmed = json["confirmed"]?.bool
        else { throw HubError.malformed("a stored question", wanted: "all its fields") }
        self.init(
            id: id, subject: json["subject"]?.string, text: text, name: name, email: email,
            isConfirmedFree: isConfirmed, sentAt: try Timestamp(sentAt), state: state,
            remarks: try (json["remarks"]?.array ?? []).map { try Remark(json: $0) }, entry: json["entry"]?.string)
    }
}
