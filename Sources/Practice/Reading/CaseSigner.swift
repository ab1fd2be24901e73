import Essentials
import Patients
import Records

/// Who may sign the reading of a case: a provider of the directory who signs in with this account.
extension PracticeStore {
    /// The provider who is linked to an account, as cases name them; nil where none is.
    func linkedProvider(of session: Session) throws -> ClinicalCase.Member? {
        let found = try records.documents(
            Query(
                organisation: session.organisation, kind: "provider",
                where: [.init("account", .equals, .text(session.user))], limit: 2))
        guard let key = found.first?.key, let document = try records.document(key) else { return nil }
        let json = document.payload
        guard json["isActive"]?.bool ?? true, let family = json["family"]?.string, let npi = json["npi"]?.string,
            let license = json["license"]?.string, let taxonomy = json["taxonomy"]?.string,
            let organisation = json["organisation"]?.string
        else { return nil }
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        return ClinicalCase.Member(
            provider: Provider(
                id: key.id,
                name: PersonName(
                    family: family, given: text("given"), middle: text("middle"), prefix: text("prefix"),
                    suffix: text("suffix")),
                credential: text("credential"), npi: try NPI(npi), license: license, taxonomy: taxonomy),
            party: organisation)
    }

    /// The signer of a case: as the case names them where it does, so that the report says what the case says.
    ///
    /// - Throws: ``ReadingRefused`` where the account is no provider, or one whose organisation takes no part.
    func signer(of source: ClinicalCase, for session: Session) throws -> ClinicalCase.Member {
        guard let linked = try linkedProvider(of: session) else {
            throw ReadingRefused(
                .signer,
                "This account belongs to no provider of the directory. An administrator links it there; then sign.")
        }
        if let named = source.providers.first(where: { $0.provider.id == linked.provider.id }) { return named }
        guard source.party(linked.party) != nil else {
            throw ReadingRefused(
                .signer,
                "\(linked.provider.spoken) works for an organisation that takes no part in this case. "
                    + "Add it to the case, or let a provider of the case sign.")
        }
        return linked
    }
}

extension Workspace {
    /// The name under which an account would sign; nil where it belongs to no provider who may.
    public func signerName(of study: WritingStudy, for session: Session) throws -> String? {
        do {
            return try store.signer(of: study.material.source, for: session).provider.spoken
        } catch is ReadingRefused {
            return nil
        }
    }
}
