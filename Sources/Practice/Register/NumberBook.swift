import Essentials
import Records

/// The last numbers that the practice gave to people and orders: one document, written together with what gets one.
struct NumberBook: Hashable, Sendable {
    static let documentID = "numbers"

    var person = 0
    /// By year.
    var orders: [String: Int] = [:]

    var json: JSONValue {
        [
            "person": .number(JSONNumber(person)),
            "orders": .object(
                JSONObject(orders.sorted { $0.key < $1.key }.map { ($0.key, .number(JSONNumber($0.value))) })),
        ]
    }

    init() {}

    init(json: JSONValue) {
        person = json["person"]?.int ?? 0
        for (year, number) in json["orders"]?.object?.members ?? [] { orders[year] = number.int ?? 0 }
    }

    /// Such as `HS-0001`.
    static func personID(prefix: String, _ number: Int) -> String { "\(prefix)-\(padded(number, 4))" }

    /// Such as `ORD-2026-000123`.
    static func orderID(year: Int, _ number: Int) -> String { "ORD-\(year)-\(padded(number, 6))" }

    /// Initials of an organisation's key in capitals, the first two letters where it is one word: `harbor-street` as `HS`.
    static func prefix(of organisation: String) -> String {
        let words = organisation.uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let initials = words.count == 1 ? String(words[0].prefix(2)) : String(words.prefix(4).compactMap(\.first))
        return initials.isEmpty ? "P" : initials
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension PracticeStore {
    /// How often a number is tried for anew that somebody else took meanwhile.
    static let numberTries = 100

    func numberBookKey(_ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: "setting", id: NumberBook.documentID)
    }

    /// The book as it stands, and what a writer must expect.
    func numberBook(_ key: DocumentKey) throws -> (book: NumberBook, expecting: Expectation) {
        guard let document = try records.document(key) else {
            let last = try records.lastVersion(of: key)?.version
            return (NumberBook(), last.map { .version($0) } ?? .new)
        }
        return (NumberBook(json: document.payload), .version(document.version))
    }

    /// Does what takes a number, and does it anew where somebody else was first.
    ///
    /// - Parameter work: reads the book, and commits it with what gets the number.
    func numbering<Value>(_ work: () throws -> Value) throws -> Value {
        for _ in 1..<PracticeStore.numberTries {
            do { return try work() } catch is StaleWrite { continue }
        }
        return try work()
    }
}
