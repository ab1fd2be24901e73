import Essentials
import Patients
import YAMLSource

extension PersonName {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["family", "given", "middle", "prefix", "suffix"])
        guard let family = cursor.required("family")?.namePart() else { return nil }
        func part(_ key: String) -> String { cursor.optional(key)?.namePart() ?? "" }
        self.init(
            family: family, given: part("given"), middle: part("middle"), prefix: part("prefix"), suffix: part("suffix")
        )
    }
}

extension PostalAddress {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["lines", "city", "state", "zip"])
        let lines = cursor.required("lines")?.items.compactMap { $0.words() }
        let city = cursor.required("city")?.words()
        let state = cursor.required("state")?.matching(#/[A-Z]{2}/#, "two capital letters")
        let zip = cursor.required("zip")?.matching(#/[0-9]{5}(?:[0-9]{4})?/#, "five or nine digits in quotes")
        guard let lines, let city, let state, let zip else { return nil }
        if lines.isEmpty || lines.count > 2 {
            cursor.optional("lines")?.fault(found: "\(lines.count) lines", wanted: "one or two")
        }
        self.init(lines: lines, city: city, state: state, zip: zip)
    }
}

extension Patient {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["id", "name", "birthDate", "sex", "address", "telephone"])
        let id = cursor.required("id")?.key()
        let name = cursor.required("name").flatMap(PersonName.init(reading:))
        let birth = cursor.required("birthDate")?.date()
        let sex = cursor.required("sex")?.choice(Sex.self)
        let address = cursor.required("address").flatMap(PostalAddress.init(reading:))
        let telephone = cursor.optional("telephone")?.telephone() ?? ""
        guard let id, let name, let birth, let sex, let address else { return nil }
        self.init(id: id, name: name, birthDate: birth, sex: sex, address: address, telephone: telephone)
    }
}

extension Order {
    init?(reading cursor: SourceCursor, providers: [ClinicalCase.Member]) {
        cursor.fields(["id", "date", "reason", "question", "whyNotRadiograph", "orderedBy", "diagnoses"])
        let id = cursor.required("id")?.key()
        let date = cursor.required("date")?.date()
        let reason = cursor.optional("reason")?.words() ?? ""
        let question = cursor.optional("question")?.words() ?? ""
        let whyNot = cursor.optional("whyNotRadiograph")?.words() ?? ""
        let orderedBy = cursor.required("orderedBy")
        let provider = orderedBy?.text().flatMap { id in providers.first { $0.provider.id == id }?.provider }
        if let orderedBy, provider == nil {
            orderedBy.fault(found: "a key that 'providers' does not hold", wanted: "one of its keys")
        }
        let diagnoses = cursor.optional("diagnoses")?.items.compactMap(Diagnosis.init(reading:)) ?? []
        if diagnoses.count > 4 {
            cursor.optional("diagnoses")?.fault(found: "\(diagnoses.count) diagnoses", wanted: "at most four")
        }
        guard let id, let date, let provider else { return nil }
        self.init(
            id: id, date: date, reason: reason, question: question, whyNotRadiograph: whyNot, orderedBy: provider,
            diagnoses: diagnoses)
    }
}

extension Diagnosis {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["system", "code", "note"])
        let pattern = #/[A-TV-Z][0-9][0-9AB](?:\.[0-9A-Z]{1,4})?/#
        guard let code = cursor.required("code")?.matching(pattern, "a code with its point, such as K11.5") else {
            return nil
        }
        let system = cursor.optional("system")?.text() ?? "ICD-10-CM"
        if system != "ICD-10-CM" {
            cursor.optional("system")?.fault(found: "another system", wanted: "ICD-10-CM")
        }
        self.init(system: system, code: code, note: cursor.optional("note")?.words() ?? "")
    }
}

extension Coverage {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["plan", "payer", "memberId", "groupNumber", "relationship", "subscriber"])
        let plan = cursor.required("plan")?.choice(Plan.self)
        let payer = cursor.required("payer").flatMap(PayerReference.init(reading:))
        let member = cursor.required("memberId")?.key()
        let group = cursor.optional("groupNumber")?.key() ?? ""
        let relationship = cursor.required("relationship")?.choice(Relationship.self)
        let subscriber = cursor.optional("subscriber").flatMap(Subscriber.init(reading:))
        guard let plan, let payer, let member, let relationship else { return nil }
        if (relationship == .`self`) != (subscriber == nil) {
            cursor.fault(
                found: relationship == .`self` ? "a subscriber besides the patient" : "no subscriber",
                wanted: "a subscriber exactly where the relationship is not 'self'")
        }
        self.init(
            plan: plan, payer: payer, memberID: member, groupNumber: group, relationship: relationship,
            subscriber: subscriber)
    }
}

extension Subscriber {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["name", "birthDate", "sex", "address"])
        let name = cursor.required("name").flatMap(PersonName.init(reading:))
        let birth = cursor.required("birthDate")?.date()
        let sex = cursor.required("sex")?.choice(Patient.Sex.self)
        let address = cursor.required("address").flatMap(PostalAddress.init(reading:))
        guard let name, let birth, let sex, let address else { return nil }
        self.init(name: name, birthDate: birth, sex: sex, address: address)
    }
}

extension PayerReference {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["name", "id"])
        let name = cursor.required("name")?.words()
        let id = cursor.required("id")?.key()
        guard let name, let id else { return nil }
        self.init(name: name, id: id)
    }
}

extension SourceCursor {
    /// Part of a name: no characters that DICOM or X12 would take for their own.
    func namePart() -> String? {
        matching(#/[^\^=~*:|\\>]{1,60}/#, "a name without the characters ^ = ~ * : | \\ >")
    }
}
