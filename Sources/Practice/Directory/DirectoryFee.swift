public import Essentials

/// What the practice asks for a code, for one payer or for all, from a day on.
public struct DirectoryFee: DirectoryEntry {
    public static let kind = DirectoryKind.fee

    public let id: String
    public var code: String
    /// The key of the payer; nil for all payers.
    public var payer: String?
    /// The first day of service to which it applies.
    public var from: CalendarDate
    public var amount: Money
    public var version: Int?

    public init(
        id: String? = nil, code: String, payer: String? = nil, from: CalendarDate, amount: Money, version: Int? = nil
    ) {
        self.id = id ?? [code, from.description, payer].compactMap(\.self).joined(separator: ".")
        self.code = code
        self.payer = payer
        self.from = from
        self.amount = amount
        self.version = version
    }
}

extension DirectoryFee {
    public var stored: JSONValue {
        [
            "code": .string(code), "payer": .string(payer ?? ""), "from": .string(from.description),
            "amount": .string(amount.description),
        ]
    }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        guard let code = json["code"]?.string, let payer = json["payer"]?.string, let from = json["from"]?.string,
            let amount = json["amount"]?.string
        else { throw StoreError.malformed("a fee", wanted: "all its fields") }
        self.init(
            id: id, code: code, payer: payer.isEmpty ? nil : payer, from: try CalendarDate(from),
            amount: try Money(amount), version: version)
    }

    public var typed: [String: String] {
        ["code": code, "payer": payer ?? "", "from": from.description, "amount": amount.description]
    }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let code = fields.matching("code", #/D[0-9]{4}|[0-9]{4}[0-9A-Z]/#, "a code of five characters, such as D0370")
        let payer = fields["payer"]
        if !payer.isEmpty, !directory.payers.contains(where: { $0.id == payer }) {
            fields.fault("payer", found: "a payer that is not in the directory", wanted: "one that is, or all payers")
        }
        let from = fields.date("from")
        let amount = fields.money("amount")
        guard let code, let from, let amount, fields.faults.isEmpty else { return nil }
        self.init(id: id, code: code, payer: payer.isEmpty ? nil : payer, from: from, amount: amount)
        let others = directory.fees.filter { $0.id != id }
        if others.contains(where: { ($0.code, $0.payer, $0.from) == (code, self.payer, from) }) {
            fields.fault(
                "from", found: "another fee for this code, payer and day", wanted: "another day; or change that fee")
            return nil
        }
        // A changed fee keeps its key, which may then be the one that a new fee would get.
        let keys = [self.id] + (2...others.count + 2).map { "\(self.id)-\($0)" }
        if id == nil, let key = keys.first(where: { key in !others.contains { $0.id == key } }) {
            self.init(id: key, code: code, payer: self.payer, from: from, amount: amount)
        }
    }
}
