import Essentials
import Records

/// The control numbers of an organisation's exchanges: each used once, in rising order.
///
/// One document, `setting/control-numbers`; two who take a number at once meet at its version.
struct ControlNumbers {
    static let id = "control-numbers"

    var last: [String: Int]
    /// Nil while no number was taken.
    var version: Int?

    init(_ document: Document?) {
        version = document?.version
        last = [:]
        for (exchange, number) in document?.payload["exchanges"]?.object?.members ?? [] {
            if let number = number.int { last[exchange] = number }
        }
    }

    /// The number after the last one of an exchange; after 999 999 999 there is none.
    mutating func next(of exchange: String) throws -> Int {
        let number = (last[exchange] ?? 0) + 1
        guard number <= 999_999_999 else {
            throw StoreError.exists("every control number of the exchange", wanted: "another sender’s identifier")
        }
        last[exchange] = number
        return number
    }

    var json: JSONValue {
        [
            "exchanges": .object(
                JSONObject(last.sorted { $0.key < $1.key }.map { ($0.key, .number(JSONNumber($0.value))) }))
        ]
    }
}

extension PracticeStore {
    func controlKey(_ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "setting", id: ControlNumbers.id)
    }

    func controlNumbers(_ organisation: String) throws -> ControlNumbers {
        ControlNumbers(try records.document(try controlKey(organisation)))
    }

    /// The last number that was committed for an exchange; 0 for none.
    func lastControlNumber(_ organisation: String, _ exchange: String) throws -> Int {
        try controlNumbers(organisation).last[exchange] ?? 0
    }
}
