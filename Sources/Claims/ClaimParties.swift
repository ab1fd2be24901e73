public import Essentials
public import Patients

/// Who sends the file (loop 1000A).
public struct ClaimSubmitter: Hashable, Sendable {
    public var name: String
    /// The identifier that the receiver gave the submitter (NM109 with 46).
    public var id: String
    public var contact: String
    /// Ten digits.
    public var telephone: String

    public init(name: String, id: String, contact: String, telephone: String) {
        self.name = name
        self.id = id
        self.contact = contact
        self.telephone = telephone
    }
}

/// Who takes the file: a clearinghouse or the payer (loop 1000B).
public struct ClaimReceiver: Hashable, Sendable {
    public var name: String
    public var id: String

    public init(name: String, id: String) {
        self.name = name
        self.id = id
    }
}

/// The billing provider (loops 2000A and 2010AA).
public struct ClaimOrganization: Hashable, Sendable {
    public var name: String
    public var npi: NPI
    /// Nine digits of the employer identification number (REF EI).
    public var taxID: String
    /// NUCC taxonomy code; may be empty (PRV BI).
    public var taxonomy: String
    public var address: PostalAddress
    /// Ten digits; may be empty (PER).
    public var telephone: String

    public init(
        name: String, npi: NPI, taxID: String, taxonomy: String, address: PostalAddress, telephone: String = ""
    ) {
        self.name = name
        self.npi = npi
        self.taxID = taxID
        self.taxonomy = taxonomy
        self.address = address
        self.telephone = telephone
    }

    /// What a claim carries of an organization; punctuation of the tax number and telephone is left off.
    public init(_ organization: Organization) {
        self.init(
            name: organization.name, npi: organization.npi, taxID: digits(organization.taxID),
            taxonomy: organization.taxonomy, address: organization.address.forClaim,
            telephone: digits(organization.telephone))
    }
}

/// A person who furnished, ordered or assisted (loops 2310A, B, D, E).
public struct ClaimProvider: Hashable, Sendable {
    /// Without prefix, for which a claim has no place.
    public var name: PersonName
    public var npi: NPI
    /// NUCC taxonomy code; may be empty (PRV PE), and is not carried for a referring provider.
    public var taxonomy: String

    public init(name: PersonName, npi: NPI, taxonomy: String = "") {
        self.name = name
        self.npi = npi
        self.taxonomy = taxonomy
    }

    /// What a claim carries of a provider.
    public init(_ provider: Provider) {
        self.init(name: provider.name.forClaim, npi: provider.npi, taxonomy: provider.taxonomy)
    }
}

/// Where the service was rendered (loop 2310C).
public struct ClaimFacility: Hashable, Sendable {
    public var name: String
    public var npi: NPI?
    public var address: PostalAddress

    public init(name: String, npi: NPI?, address: PostalAddress) {
        self.name = name
        self.npi = npi
        self.address = address
    }
}

/// The patient.
public struct ClaimPerson: Hashable, Sendable {
    public var name: PersonName
    public var birthDate: CalendarDate
    public var sex: Patient.Sex
    public var address: PostalAddress

    public init(name: PersonName, birthDate: CalendarDate, sex: Patient.Sex, address: PostalAddress) {
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.address = address
    }

    public init(_ patient: Patient) {
        self.init(
            name: patient.name.forClaim, birthDate: patient.birthDate, sex: patient.sex,
            address: patient.address.forClaim)
    }
}

/// The holder of a policy where it is not the patient; who sends the claim need know no more than the name.
public struct ClaimSubscriber: Hashable, Sendable {
    public var name: PersonName
    public var birthDate: CalendarDate?
    public var sex: Patient.Sex?
    public var address: PostalAddress?

    public init(
        name: PersonName, birthDate: CalendarDate? = nil, sex: Patient.Sex? = nil, address: PostalAddress? = nil
    ) {
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.address = address
    }

    public init(_ subscriber: Subscriber) {
        self.init(
            name: subscriber.name.forClaim, birthDate: subscriber.birthDate, sex: subscriber.sex,
            address: subscriber.address.forClaim)
    }
}

extension PersonName {
    /// The name without its prefix, which 5010 claims do not carry.
    public var forClaim: PersonName {
        var name = self
        name.prefix = ""
        return name
    }
}

extension PostalAddress {
    /// The address with a postal code of digits alone and without empty lines.
    public var forClaim: PostalAddress {
        PostalAddress(lines: lines.filter { !$0.isEmpty }, city: city, state: state, zip: digits(zip))
    }
}

/// The decimal digits of a text.
func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }
