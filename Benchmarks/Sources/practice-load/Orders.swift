import Foundation
import Loading

/// Orders of the demo's persons, made by the form of the pages.
enum Orders {
    static let persons = (1...4).map { "HS-000\($0)" }

    /// Orders so many examinations; gives the cases of all orders, in order.
    static func make(_ count: Int, by visitor: Visitor) throws -> [(id: String, person: String)] {
        let connection = Connection(port: visitor.port)
        let forms = try persons.map { person in
            let page = try visitor.get("/practice/patients/\(person)/order", on: connection)
            guard page.status == 200 else { throw Failure("the order of \(person): status \(page.status)") }
            return (person: person, fields: try fields(of: page.body))
        }
        for number in 0..<count {
            let form = forms[number % forms.count]
            let answer = try connection.ask(
                "POST", "/practice/patients/\(form.person)/order", ["Cookie": visitor.cookie],
                form: Visitor.form(form.fields + [("form-key", key(number))]))
            guard answer.status == 303 else {
                throw Failure("order \(number + 1) was not taken: status \(answer.status)")
            }
        }
        // The number of an order is the key of its case; they are counted from 1.
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        return (0..<count).map { number in
            let digits = String(number + 1)
            return (
                "ORD-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits,
                forms[number % forms.count].person
            )
        }
    }

    /// What the form holds already, with what a person has to say.
    private static func fields(of page: [UInt8]) throws -> [(String, String)] {
        guard let token = Visitor.value(of: "form-token", in: page) else { throw Failure("an order without its form") }
        var fields = [
            ("form-token", token), ("reason", "Swelling at meals for two weeks"), ("question", "Stone or cyst?"),
            ("whyNotRadiograph", "Soft tissue"), ("area:parotid-gland", "1"), ("side", "right"),
        ]
        if let date = Visitor.value(of: "dateOfService", in: page) { fields.append(("dateOfService", date)) }
        for name in ["purpose", "orderedBy", "capturedBy", "readBy", "coverage", "place"] {
            guard let value = chosen(name, in: page) else {
                throw Failure("the order's form has nothing to choose for \(name)")
            }
            fields.append((name, value))
        }
        return fields
    }

    /// The option of a list that is chosen, else the first that is one.
    private static func chosen(_ name: String, in page: [UInt8]) -> String? {
        let text = String(decoding: page, as: UTF8.self)
        guard let from = text.range(of: "name=\"\(name)\"")?.upperBound,
            let to = text[from...].range(of: "</select>")?.lowerBound
        else { return Visitor.value(of: name, in: page) }
        let options = text[from..<to].split(separator: "<").filter { $0.hasPrefix("option") }
        func value(_ option: Substring) -> String? {
            option.firstMatch(of: #/value="([^"]*)"/#).map { String($0.output.1) }
        }
        let first = options.first { $0.contains(" selected") } ?? options.first { value($0)?.isEmpty == false }
        return first.flatMap(value).flatMap { $0.isEmpty ? options.compactMap(value).first { !$0.isEmpty } : $0 }
    }

    /// 32 hexadecimal digits, each form its own.
    private static func key(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
