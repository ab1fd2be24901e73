import Essentials
import Patients
import YAMLSource

extension ClinicalCase.Party {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["id", "name", "npi", "taxId", "taxonomy", "address", "telephone", "associatedWith"])
        let id = cursor.required("id")?.key()
        let name = cursor.required("name")?.words()
        let npi = cursor.required("npi")?.npi()
        let tax = cursor.required("taxId")?.matching(#/[0-9]{9}/#, "nine digits in quotes")
        let taxonomy = cursor.required("taxonomy")?.taxonomy()
        let address = cursor.required("address").flatMap(PostalAddress.init(reading:))
        let telephone = cursor.required("telephone")?.telephone()
        let associated = cursor.optional("associatedWith")?.items.compactMap { $0.text() }
        guard let id, let name, let npi, let tax, let taxonomy, let address, let telephone else { return nil }
        self.init(
            organization: Organization(
                id: id, name: name, npi: npi, taxID: tax, taxonomy: taxonomy, address: address, telephone: telephone),
            associatedWith: associated)
    }
}

extension ClinicalCase.Member {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["id", "name", "credential", "npi", "license", "taxonomy", "organization"])
        let id = cursor.required("id")?.key()
        let name = cursor.required("name").flatMap(PersonName.init(reading:))
        let credential = cursor.required("credential")?.words()
        let npi = cursor.required("npi")?.npi()
        let license = cursor.required("license")?.words()
        let taxonomy = cursor.required("taxonomy")?.taxonomy()
        let party = cursor.required("organization")?.text()
        guard let id, let name, let credential, let npi, let license, let taxonomy, let party else { return nil }
        self.init(
            provider: Provider(
                id: id, name: name, credential: credential, npi: npi, license: license, taxonomy: taxonomy),
            party: party)
    }
}

extension ClinicalCase.Service {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["area", "side", "purpose", "capture", "interpretation"])
        let area = cursor.required("area")?.items.compactMap { $0.words() }
        let side = cursor.required("side")?.words()
        let purpose = cursor.optional("purpose")?.words()
        let capture = cursor.required("capture").flatMap(ClinicalCase.Act.init(reading:))
        let interpretation = cursor.optional("interpretation").flatMap(ClinicalCase.Act.init(reading:))
        if area?.isEmpty == true { cursor.optional("area")?.fault(found: "no area", wanted: "at least one") }
        guard let area, let side, let capture else { return nil }
        self.init(area: area, side: side, purpose: purpose, capture: capture, interpretation: interpretation)
    }
}

extension ClinicalCase.Act {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["by", "provider", "date"])
        let party = cursor.required("by")?.text()
        let provider = cursor.required("provider")?.text()
        let date = cursor.optional("date")?.date()
        guard let party, let provider else { return nil }
        self.init(party: party, provider: provider, date: date)
    }
}

extension ClinicalCase.Billing {
    init?(reading cursor: SourceCursor) {
        cursor.fields([
            "party", "provider", "fee", "key", "captureOnly", "predetermination", "corrects", "priorAuthorization",
        ])
        let party = cursor.required("party")?.text()
        let provider = cursor.required("provider")?.text()
        let fee = cursor.required("fee")?.money()
        if let fee, fee < .zero { cursor.optional("fee")?.fault(found: "less than nothing", wanted: "a fee from 0.00") }
        let key = cursor.optional("key")?.keyFile()
        let captureOnly = cursor.optional("captureOnly")?.bool() ?? false
        let predetermination = cursor.optional("predetermination")?.bool() ?? false
        let corrects = cursor.optional("corrects").flatMap(ClinicalCase.Correction.init(reading:))
        let authorization = cursor.optional("priorAuthorization")?.words() ?? ""
        guard let party, let provider, let fee else { return nil }
        self.init(
            party: party, provider: provider, fee: fee, keyFile: key, captureOnly: captureOnly,
            isPredetermination: predetermination, corrects: corrects, priorAuthorization: authorization)
    }
}

extension ClinicalCase.Correction {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["kind", "payerClaimNumber"])
        let kind = cursor.required("kind")?.choice(Kind.self)
        let number = cursor.required("payerClaimNumber")?.words()
        guard let kind, let number else { return nil }
        self.init(kind: kind, payerClaimNumber: number)
    }
}

extension ClinicalCase.Signature {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["provider", "key"])
        let provider = cursor.required("provider")?.text()
        let key = cursor.required("key")?.keyFile()
        guard let provider, let key else { return nil }
        self.init(provider: provider, keyFile: key)
    }
}

extension ClinicalCase.Exchange {
    init?(reading cursor: SourceCursor) {
        cursor.fields(["submitter", "receiver", "test"])
        let submitter = cursor.required("submitter")
        submitter?.fields(["name", "id", "contact", "telephone"])
        let receiver = cursor.required("receiver")
        receiver?.fields(["name", "id"])
        let name = submitter?.required("name")?.words()
        let id = submitter?.required("id")?.words()
        let contact = submitter?.required("contact")?.words()
        let telephone = submitter?.required("telephone")?.telephone()
        let receiverName = receiver?.required("name")?.words()
        let receiverID = receiver?.required("id")?.words()
        guard let name, let id, let contact, let telephone, let receiverName, let receiverID else { return nil }
        self.init(
            submitterName: name, submitterID: id, contactName: contact, contactTelephone: telephone,
            receiverName: receiverName, receiverID: receiverID, isTest: cursor.optional("test")?.bool() ?? false)
    }
}

extension SourceCursor {
    /// An NUCC provider taxonomy code: ten characters that end in X.
    func taxonomy() -> String? { matching(#/[0-9A-Z]{9}X/#, "ten characters that end in X, such as 122300000X") }

    func telephone() -> String? { matching(#/[0-9]{10}/#, "ten digits in quotes") }

    /// The path of a key beside the case: parts of letters, digits and `._-`, at most leading `../`.
    func keyFile() -> String? {
        matching(
            #/(?:\.\.\/){0,2}(?:[A-Za-z0-9_\-][A-Za-z0-9._\-]*\/)*[A-Za-z0-9_\-][A-Za-z0-9._\-]*/#,
            "a relative path of a key file")
    }
}
