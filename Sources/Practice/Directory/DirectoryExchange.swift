public import Essentials

/// Who sends claims and to whom; there is one.
public struct DirectoryExchange: DirectoryEntry {
    public static let kind = DirectoryKind.exchange
    static let key = "exchange"

    public var value: ClinicalCase.Exchange
    public var version: Int?

    public init(_ value: ClinicalCase.Exchange, version: Int? = nil) {
        self.value = value
        self.version = version
    }

    public var id: String { DirectoryExchange.key }
}

extension DirectoryExchange {
    public var stored: JSONValue {
        [
            "submitterName": .string(value.submitterName), "submitterID": .string(value.submitterID),
            "contactName": .string(value.contactName), "contactTelephone": .string(value.contactTelephone),
            "receiverName": .string(value.receiverName), "receiverID": .string(value.receiverID),
            "isTest": .bool(value.isTest),
        ]
    }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        guard let submitterName = json["submitterName"]?.string, let submitterID = json["submitterID"]?.string,
            let contactName = json["contactName"]?.string, let telephone = json["contactTelephone"]?.string,
            let receiverName = json["receiverName"]?.string, let receiverID = json["receiverID"]?.string,
            let isTest = json["isTest"]?.bool
        else { throw StoreError.malformed("the exchange", wanted: "all its fields") }
        self.init(
            .init(
                submitterName: submitterName, submitterID: submitterID, contactName: contactName,
                contactTelephone: telephone, receiverName: receiverName, receiverID: receiverID, isTest: isTest),
            version: version)
    }

    public var typed: [String: String] {
        [
            "submitterName": value.submitterName, "submitterID": value.submitterID, "contactName": value.contactName,
            "contactTelephone": value.contactTelephone, "receiverName": value.receiverName,
            "receiverID": value.receiverID, "test": value.isTest ? "yes" : "no",
        ]
    }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let form = "2 to 15 letters, digits, hyphens and points"
        let submitterName = fields.words("submitterName", upTo: 60)
        let submitterID = fields.matching("submitterID", #/[A-Za-z0-9][A-Za-z0-9.\-]{1,14}/#, form)
        let contactName = fields.words("contactName", upTo: 60)
        let telephone = fields.telephone("contactTelephone")
        let receiverName = fields.words("receiverName", upTo: 60)
        let receiverID = fields.matching("receiverID", #/[A-Za-z0-9][A-Za-z0-9.\-]{1,14}/#, form)
        guard let submitterName, let submitterID, let contactName, let telephone, let receiverName, let receiverID
        else { return nil }
        self.init(
            .init(
                submitterName: submitterName, submitterID: submitterID, contactName: contactName,
                contactTelephone: telephone, receiverName: receiverName, receiverID: receiverID,
                isTest: fields["test"] != "no"))
    }
}
