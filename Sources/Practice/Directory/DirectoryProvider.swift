public import Essentials
public import Patients

/// A licensed person of the directory: for whom they work, and the account that they sign in with.
public struct DirectoryProvider: DirectoryEntry {
    public static let kind = DirectoryKind.provider

    public var provider: Provider
    /// The key of the organisation for which they work.
    public var organisation: String
    /// Nil for somebody who does not sign in here.
    public var account: String?
    /// Whether new orders and reports may name them.
    public var isActive: Bool
    public var version: Int?

    public init(
        _ provider: Provider, organisation: String, account: String? = nil, isActive: Bool = true, version: Int? = nil
    ) {
        self.provider = provider
        self.organisation = organisation
        self.account = account
        self.isActive = isActive
        self.version = version
    }

    public var id: String { provider.id }
    /// As a case names them.
    public var member: ClinicalCase.Member { .init(provider: provider, party: organisation) }
}

extension DirectoryProvider {
    public var stored: JSONValue {
        .members([
            "id": .string(id), "listed": .string(provider.name.listed), "family": .string(provider.name.family),
            "given": .string(provider.name.given), "middle": .string(provider.name.middle),
            "prefix": .string(provider.name.prefix), "suffix": .string(provider.name.suffix),
            "credential": .string(provider.credential), "npi": .string(provider.npi.digits),
            "license": .string(provider.license), "taxonomy": .string(provider.taxonomy),
            "organisation": .string(organisation), "account": account.map { .string($0) },
            "isActive": .bool(isActive),
        ])
    }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        guard let family = json["family"]?.string, let npi = json["npi"]?.string,
            let license = json["license"]?.string, let taxonomy = json["taxonomy"]?.string,
            let organisation = json["organisation"]?.string
        else { throw StoreError.malformed("a provider", wanted: "all its fields") }
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        self.init(
            Provider(
                id: id,
                name: PersonName(
                    family: family, given: text("given"), middle: text("middle"), prefix: text("prefix"),
                    suffix: text("suffix")), credential: text("credential"), npi: try NPI(npi), license: license,
                taxonomy: taxonomy),
            organisation: organisation, account: json["account"]?.string, isActive: json["isActive"]?.bool ?? true,
            version: version)
    }

    public var typed: [String: String] {
        [
            "family": provider.name.family, "given": provider.name.given, "middle": provider.name.middle,
            "prefix": provider.name.prefix, "suffix": provider.name.suffix, "credential": provider.credential,
            "npi": provider.npi.digits, "license": provider.license, "taxonomy": provider.taxonomy,
            "organisation": organisation, "account": account ?? "", "active": isActive ? "yes" : "no",
        ]
    }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let family = fields.words("family", upTo: 60)
        let given = fields.words("given", upTo: 35)
        let middle = fields.words("middle", upTo: 25, mayBeEmpty: true)
        let prefix = fields.words("prefix", upTo: 10, mayBeEmpty: true)
        let suffix = fields.words("suffix", upTo: 10, mayBeEmpty: true)
        let credential = fields.words("credential", upTo: 40)
        let npi = fields.npi("npi")
        let license = fields.license("license")
        let taxonomy = fields.taxonomy("taxonomy")
        let organisation = fields["organisation"]
        if !directory.organisations.contains(where: { $0.id == organisation }) {
            fields.fault(
                "organisation",
                found: organisation.isEmpty ? "nothing" : "an organisation that is not in the directory",
                wanted: "one of the directory’s organisations")
        }
        let account = fields["account"]
        for other in directory.providers where other.id != id {
            if let npi, other.provider.npi == npi {
                fields.fault("npi", found: "the number of \(other.provider.spoken)", wanted: "this provider’s own")
            }
            if !account.isEmpty, other.account == account {
                fields.fault("account", found: "the account of \(other.provider.spoken)", wanted: "another one or none")
            }
        }
        guard let family, let given, let middle, let prefix, let suffix, let credential, let npi, let license,
            let taxonomy, fields.faults.isEmpty
        else { return nil }
        let name = PersonName(family: family, given: given, middle: middle, prefix: prefix, suffix: suffix)
        self.init(
            Provider(
                id: id ?? Directory.key(of: family, besides: directory.providers.map(\.id)), name: name,
                credential: credential, npi: npi, license: license, taxonomy: taxonomy),
            organisation: organisation, account: account.isEmpty ? nil : account, isActive: fields["active"] != "no")
    }
}

extension TypedFields {
    /// State and number of a licence, such as `NY 012345`.
    mutating func license(_ name: String) -> String? {
        let text = self[name].uppercased()
        guard text.count <= 24, text.wholeMatch(of: #/[A-Z]{2} [A-Z0-9][A-Z0-9.\-]{0,20}/#) != nil else {
            fault(
                name, found: text.isEmpty ? "nothing" : "another form",
                wanted: "the state’s two letters, a space and the number, such as NY 012345")
            return nil
        }
        return text
    }
}
