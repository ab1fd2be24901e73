import Essentials
public import Reporting

extension Workspace {
    /// The report of a case and its addenda, each as it was signed; empty where nothing is.
    public func signedVersions(of caseID: String, for session: Session) throws -> [SignedVersion] {
        _ = try store.storedCase(caseID, to: .seeReport, for: session)
        return try store.signed(of: caseID, organisation: session.organisation)
    }

    /// A file of a signed version, checked against its digest; noted as an export.
    public func signedFile(_ name: String, number: Int, of caseID: String, for session: Session) throws -> OutputFile {
        _ = try store.storedCase(caseID, to: .seeReport, for: session)
        let version = try store.signed(of: caseID, organisation: session.organisation).first { $0.number == number }
        guard let file = version?.files.first(where: { $0.name == name }) else {
            throw StoreError.missing("the file of the signed report", wanted: "the name of one of its files")
        }
        try store.note("export", session, subject: "case/\(caseID)", detail: "signed \(number) \(name)")
        return OutputFile(name: name, mediaType: file.mediaType, bytes: try store.bytes(of: file))
    }

    /// The addenda of a case in their order.
    public func addenda(of caseID: String, for session: Session) throws -> [Addendum] {
        _ = try store.storedCase(caseID, to: .seeReport, for: session)
        return try addenda(of: caseID, organisation: session.organisation)
    }

    /// What of a signed report or its addenda is not as it was signed; empty where everything holds.
    public func faultsOfSigned(_ caseID: String, for session: Session) throws -> [String] {
        let versions = try signedVersions(of: caseID, for: session)
        guard let report = versions.first, report.kind == .report else { return [] }
        return AddendumChain.faults(
            report: try store.signedJSON(report), addenda: try versions.dropFirst().map { try store.signedJSON($0) })
    }

    func addenda(of caseID: String, organisation: String) throws -> [Addendum] {
        try store.signed(of: caseID, organisation: organisation).filter { $0.kind == .addendum }.map {
            try Addendum(json: try store.signedJSON($0))
        }
    }
}
