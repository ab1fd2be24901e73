import Essentials
public import Patients
import Records

extension PracticeStore {
    /// Saves an organisation that the session's own works with, itself among them; the last word holds.
    ///
    /// What is known of its associations stays.
    public func saveOrganisation(_ organisation: Organization, by session: Session) throws {
        try permit(.saveOrganisation, session, subject: "organisation/\(organisation.id)")
        let key = try DocumentKey(organisation: session.organisation, kind: "organisation", id: organisation.id)
        let stored = try records.document(key)
        try save(
            DirectoryOrganisation(
                organisation, associatedWith: stored?.payload["associatedWith"]?.strings, version: stored?.version),
            by: session)
    }

    /// The organisations that the session's own works with, by name.
    public func organisations(for session: Session) throws -> [Organization] {
        try permit(.seeOrganisations, session, subject: "organisations")
        return try records.documents(
            Query(
                organisation: session.organisation, kind: "organisation", order: .init("name"),
                limit: Query.limitOfLimit)
        ).compactMap { try records.document($0.key) }.map { try Organization(stored: $0.payload) }
    }
}

extension Organization {
    var storedJSON: JSONValue {
        [
            "id": .string(id), "name": .string(name), "npi": .string(npi.digits), "taxID": .string(taxID),
            "taxonomy": .string(taxonomy), "telephone": .string(telephone),
            "address": [
                "lines": .strings(address.lines), "city": .string(address.city), "state": .string(address.state),
                "zip": .string(address.zip),
            ],
        ]
    }

    init(stored json: JSONValue) throws {
        guard let id = json["id"]?.string, let name = json["name"]?.string, let npi = json["npi"]?.string,
            let taxID = json["taxID"]?.string, let taxonomy = json["taxonomy"]?.string,
            let telephone = json["telephone"]?.string, let lines = json["address"]?["lines"]?.strings,
            let city = json["address"]?["city"]?.string, let state = json["address"]?["state"]?.string,
            let zip = json["address"]?["zip"]?.string
        else { throw StoreError.malformed("an organisation", wanted: "all its fields") }
        self.init(
            id: id, name: name, npi: try NPI(npi), taxID: taxID, taxonomy: taxonomy,
            address: PostalAddress(lines: lines, city: city, state: state, zip: zip), telephone: telephone)
    }
}
