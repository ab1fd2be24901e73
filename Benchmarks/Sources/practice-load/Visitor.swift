import Foundation
import Loading

/// A person of the demo who is signed in.
struct Visitor: Sendable {
    let port: Int
    let cookie: String

    static let password = "simulated patients only"

    /// Signs in by the door's own form.
    init(port: Int, account: String) throws {
        self.port = port
        let connection = Connection(port: port)
        let door = try connection.ask("GET", "/practice/sign-in")
        guard let first = Visitor.cookie(of: door), let token = Visitor.value(of: "form-token", in: door.body) else {
            throw Failure("the door gave no cookie or no form")
        }
        let answer = try connection.ask(
            "POST", "/practice/sign-in", ["Cookie": first],
            form: Visitor.form([
                ("form-token", token), ("account", account), ("password", Visitor.password),
            ]))
        guard answer.status == 303, let cookie = Visitor.cookie(of: answer) else {
            throw Failure("\(account) could not sign in: status \(answer.status)")
        }
        self.cookie = cookie
    }

    func get(_ path: String, on connection: Connection) throws -> Connection.Answer {
        try connection.ask("GET", path, ["Cookie": cookie])
    }

    private static func cookie(of answer: Connection.Answer) -> String? {
        answer.field("set-cookie")?.split(separator: ";").first.map(String.init)
    }

    /// The value of a field of a form.
    static func value(of name: String, in page: [UInt8]) -> String? {
        let text = String(decoding: page, as: UTF8.self)
        guard let tag = text.split(separator: "<").first(where: { $0.contains("name=\"\(name)\"") }),
            let from = tag.range(of: "value=\"")?.upperBound,
            let to = tag[from...].firstIndex(of: "\"")
        else { return nil }
        return String(tag[from..<to])
    }

    static func form(_ fields: [(String, String)]) -> String {
        let allowed = CharacterSet.alphanumerics
        return fields.map { name, value in
            "\(name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")="
                + "\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
    }
}
