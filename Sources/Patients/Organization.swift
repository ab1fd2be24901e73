public import Essentials

/// A practice or another entity that furnishes or bills care.
public struct Organization: Hashable, Sendable {
    /// The key by which the case and its documents name it.
    public var id: String
    public var name: String
    public var npi: NPI
    /// Employer identification number, nine digits.
    public var taxID: String
    /// NUCC taxonomy code of the entity, such as `122300000X`.
    public var taxonomy: String
    public var address: PostalAddress
    public var telephone: String

    public init(
        id: String, name: String, npi: NPI, taxID: String, taxonomy: String, address: PostalAddress, telephone: String
    ) {
        self.id = id
        self.name = name
        self.npi = npi
        self.taxID = taxID
        self.taxonomy = taxonomy
        self.address = address
        self.telephone = telephone
    }
}

/// A licensed person who orders, captures, interprets or renders.
public struct Provider: Hashable, Sendable {
    public var id: String
    public var name: PersonName
    /// Academic degree as it stands behind the name, such as `DDS`.
    public var credential: String
    public var npi: NPI
    /// State and number of the licence, such as `NY 012345`.
    public var license: String
    public var taxonomy: String

    public init(id: String, name: PersonName, credential: String, npi: NPI, license: String, taxonomy: String) {
        self.id = id
        self.name = name
        self.credential = credential
        self.npi = npi
        self.license = license
        self.taxonomy = taxonomy
    }

    /// `Maria Okafor, DDS`.
    public var spoken: String { credential.isEmpty ? name.spoken : "\(name.spoken), \(credential)" }
}
