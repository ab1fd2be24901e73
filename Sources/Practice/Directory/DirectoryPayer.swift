public import Essentials
public import Patients

/// A payer of the directory.
public struct DirectoryPayer: DirectoryEntry {
    public static let kind = DirectoryKind.payer

    public let id: String
    public var name: String
    /// The payer's identifier at the clearinghouse (X12 NM109 with PI).
    public var payerID: String
    /// Which code set its claims want.
    public var plan: Coverage.Plan
    public var version: Int?

    public init(id: String, name: String, payerID: String, plan: Coverage.Plan, version: Int? = nil) {
        self.id = id
        self.name = name
        self.payerID = payerID
        self.plan = plan
        self.version = version
    }

    /// As a claim names it.
    public var reference: PayerReference { PayerReference(name: name, id: payerID) }
}

extension DirectoryPayer {
    public var stored: JSONValue {
        ["id": .string(id), "name": .string(name), "payerID": .string(payerID), "plan": .string(plan.rawValue)]
    }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        guard let name = json["name"]?.string, let payerID = json["payerID"]?.string,
            let plan = json["plan"]?.string.flatMap(Coverage.Plan.init(rawValue:))
        else { throw StoreError.malformed("a payer", wanted: "all its fields") }
        self.init(id: id, name: name, payerID: payerID, plan: plan, version: version)
    }

    public var typed: [String: String] { ["name": name, "payerID": payerID, "plan": plan.rawValue] }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let name = fields.words("name", upTo: 60)
        let payerID = fields.matching(
            "payerID", #/[A-Za-z0-9][A-Za-z0-9.\-]{0,37}/#, "letters, digits, hyphens and points, at most 38")
        let plan = fields.choice("plan", Coverage.Plan.self)
        let twin = directory.payers.first { $0.id != id && $0.payerID == payerID && $0.plan == plan }
        if let twin {
            fields.fault("payerID", found: "the number of \(twin.name) for the same plan", wanted: "this payer’s own")
        }
        guard let name, let payerID, let plan, fields.faults.isEmpty else { return nil }
        self.init(
            id: id ?? Directory.key(of: name, besides: directory.payers.map(\.id)), name: name, payerID: payerID,
            plan: plan)
    }
}
