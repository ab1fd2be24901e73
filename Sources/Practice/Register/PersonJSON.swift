import Essentials
import Patients

extension PersonRecord {
    /// The system under which the practice's own number stands among the stored identifiers, so that it is found by it.
    static let ownSystem = "practice"

    var storedJSON: JSONValue {
        let own = PersonIdentifier(system: Self.ownSystem, value: patient.id)
        return .members([
            "id": .string(patient.id), "listed": .string(patient.name.listed), "name": patient.name.storedJSON,
            "birthDate": .string(patient.birthDate.description), "sex": .string(patient.sex.rawValue),
            "address": patient.address.storedJSON, "telephone": .string(patient.telephone),
            "identifiers": .array(
                ([own] + identifiers).map { ["system": .string($0.system), "value": .string($0.value)] }),
            "coverages": .array(coverages.map(\.storedJSON)), "problems": .array(problems.map(\.storedJSON)),
            "note": .string(note),
        ])
    }

    init(stored json: JSONValue) throws {
        guard let id = json["id"]?.string, let name = json["name"], let birthDate = json["birthDate"]?.string,
            let sex = json["sex"]?.string.flatMap(Patient.Sex.init(rawValue:)), let address = json["address"]
        else { throw StoreError.malformed("a person", wanted: "all its fields") }
        let patient = Patient(
            id: id, name: try PersonName(stored: name), birthDate: try CalendarDate(birthDate), sex: sex,
            address: try PostalAddress(stored: address), telephone: json["telephone"]?.string ?? "")
        let identifiers = (json["identifiers"]?.array ?? []).compactMap { item -> PersonIdentifier? in
            guard let system = item["system"]?.string, let value = item["value"]?.string, system != Self.ownSystem
            else {
                return nil
            }
            return PersonIdentifier(system: system, value: value)
        }
        self.init(
            patient: patient, identifiers: identifiers,
            coverages: try (json["coverages"]?.array ?? []).map { try HeldCoverage(stored: $0) },
            problems: try (json["problems"]?.array ?? []).map { try Problem(stored: $0) },
            note: json["note"]?.string ?? "")
    }
}

extension PersonName {
    var storedJSON: JSONValue {
        [
            "family": .string(family), "given": .string(given), "middle": .string(middle), "prefix": .string(prefix),
            "suffix": .string(suffix),
        ]
    }

    init(stored json: JSONValue) throws {
        guard let family = json["family"]?.string else { throw StoreError.malformed("a name", wanted: "all its parts") }
        func part(_ key: String) -> String { json[key]?.string ?? "" }
        self.init(
            family: family, given: part("given"), middle: part("middle"), prefix: part("prefix"), suffix: part("suffix")
        )
    }
}

extension PostalAddress {
    var storedJSON: JSONValue {
        ["lines": .strings(lines), "city": .string(city), "state": .string(state), "zip": .string(zip)]
    }

    init(stored json: JSONValue) throws {
        guard let lines = json["lines"]?.strings, let city = json["city"]?.string, let state = json["state"]?.string,
            let zip = json["zip"]?.string
        else { throw StoreError.malformed("an address", wanted: "all its fields") }
        self.init(lines: lines, city: city, state: state, zip: zip)
    }
}

extension HeldCoverage {
    var storedJSON: JSONValue {
        .members([
            "key": .string(key), "payer": .string(payer), "memberID": .string(memberID),
            "groupNumber": .string(groupNumber), "relationship": .string(relationship.rawValue),
            "subscriber": subscriber?.storedJSON, "from": from.map { .string($0.description) },
            "until": until.map { .string($0.description) }, "rank": .string(rank.rawValue),
        ])
    }

    init(stored json: JSONValue) throws {
        guard let key = json["key"]?.string, let payer = json["payer"]?.string, let member = json["memberID"]?.string,
            let relationship = json["relationship"]?.string.flatMap(Coverage.Relationship.init(rawValue:)),
            let rank = json["rank"]?.string.flatMap(Rank.init(rawValue:))
        else { throw StoreError.malformed("a coverage", wanted: "all its fields") }
        self.init(
            key: key, payer: payer, memberID: member, groupNumber: json["groupNumber"]?.string ?? "",
            relationship: relationship, subscriber: try json["subscriber"].map { try Subscriber(stored: $0) },
            from: try json["from"]?.string.map { try CalendarDate($0) },
            until: try json["until"]?.string.map { try CalendarDate($0) }, rank: rank)
    }
}

extension Subscriber {
    var storedJSON: JSONValue {
        [
            "name": name.storedJSON, "birthDate": .string(birthDate.description), "sex": .string(sex.rawValue),
            "address": address.storedJSON,
        ]
    }

    init(stored json: JSONValue) throws {
        guard let name = json["name"], let birthDate = json["birthDate"]?.string,
            let sex = json["sex"]?.string.flatMap(Patient.Sex.init(rawValue:)), let address = json["address"]
        else { throw StoreError.malformed("the holder of a policy", wanted: "all its fields") }
        self.init(
            name: try PersonName(stored: name), birthDate: try CalendarDate(birthDate), sex: sex,
            address: try PostalAddress(stored: address))
    }
}

extension Problem {
    var storedJSON: JSONValue {
        .members([
            "key": .string(key), "code": .string(code), "note": .string(note),
            "onset": onset.map { .string($0.description) }, "status": .string(status.rawValue),
        ])
    }

    init(stored json: JSONValue) throws {
        guard let key = json["key"]?.string, let code = json["code"]?.string,
            let status = json["status"]?.string.flatMap(Status.init(rawValue:))
        else { throw StoreError.malformed("a problem", wanted: "all its fields") }
        self.init(
            key: key, code: code, note: json["note"]?.string ?? "",
            onset: try json["onset"]?.string.map { try CalendarDate($0) }, status: status)
    }
}
