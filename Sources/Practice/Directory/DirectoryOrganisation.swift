public import Essentials
public import Patients

/// An organisation that the practice works with, itself among them.
public struct DirectoryOrganisation: DirectoryEntry {
    public static let kind = DirectoryKind.organisation

    public var organization: Organization
    /// The organisations under common control; nil where that is not known.
    public var associatedWith: [String]?
    public var version: Int?

    public init(_ organization: Organization, associatedWith: [String]? = nil, version: Int? = nil) {
        self.organization = organization
        self.associatedWith = associatedWith
        self.version = version
    }

    public var id: String { organization.id }
    /// As a case names it.
    public var party: ClinicalCase.Party { .init(organization: organization, associatedWith: associatedWith) }
}

extension DirectoryOrganisation {
    public var stored: JSONValue {
        guard var object = organization.storedJSON.object else { return organization.storedJSON }
        object["associatedWith"] = associatedWith.map { .strings($0) }
        return .object(object)
    }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        self.init(try Organization(stored: json), associatedWith: json["associatedWith"]?.strings, version: version)
    }

    public var typed: [String: String] {
        var texts = [
            "name": organization.name, "npi": organization.npi.digits, "taxID": organization.taxID,
            "taxonomy": organization.taxonomy, "telephone": organization.telephone,
            "associated": associatedWith.map { $0.isEmpty ? "no" : "yes" } ?? "unknown",
        ]
        for other in associatedWith ?? [] { texts["with.\(other)"] = "1" }
        texts.merge(organization.address.typed) { first, _ in first }
        return texts
    }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let name = fields.words("name", upTo: 60)
        let npi = fields.npi("npi")
        let tax = fields.digits("taxID", [9], "nine digits, such as 12-3456789")
        let taxonomy = fields.taxonomy("taxonomy")
        let address = fields.address()
        let telephone = fields.telephone("telephone")
        let others = directory.organisations.filter { $0.id != id }
        if let npi, let twin = others.first(where: { $0.organization.npi == npi }) {
            fields.fault("npi", found: "the number of \(twin.organization.name)", wanted: "this organisation's own")
        }
        let with = others.map(\.id).filter { !fields["with.\($0)"].isEmpty }
        let associated: [String]?
        switch fields["associated"] {
        case "no": associated = []
        case "yes": associated = with
        default: associated = nil
        }
        if associated?.isEmpty == true, fields["associated"] == "yes" {
            fields.fault("associated", found: "no organisation ticked", wanted: "at least one, or ‘none’")
        }
        guard let name, let npi, let tax, let taxonomy, let address, let telephone, fields.faults.isEmpty else {
            return nil
        }
        self.init(
            Organization(
                id: id ?? Directory.key(of: name, besides: directory.organisations.map(\.id)), name: name, npi: npi,
                taxID: tax, taxonomy: taxonomy, address: address, telephone: telephone),
            associatedWith: associated)
    }
}

extension PostalAddress {
    /// As a form shows it.
    var typed: [String: String] {
        [
            "line1": lines.first ?? "", "line2": lines.count > 1 ? lines[1] : "", "city": city, "state": state,
            "zip": zip.count == 9 ? "\(zip.prefix(5))-\(zip.suffix(4))" : zip,
        ]
    }
}
