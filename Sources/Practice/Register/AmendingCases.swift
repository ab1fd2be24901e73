import Essentials
import Records

extension PracticeStore {
    /// Writes a case anew with some of its files and some of what lists show; its other files stay as they are, by digest.
    ///
    /// Outputs belong to the version before and are left behind.
    /// - Parameters:
    ///   - replacing: files that take the place of those of the same name, or are added.
    ///   - change: what lists show.
    /// - Throws: `StaleWrite` when someone else wrote first; ``StoreError``.
    @discardableResult
    func amendCase(
        _ id: String, expecting version: Int, replacing files: [OutputFile], by session: Session, reason: String,
        _ change: (inout CasePayload) throws -> Void = { _ in }
    ) throws -> CaseSummary {
        let key = try caseKey(id, session)
        let document = try current(key)
        var payload = try CasePayload(json: document.payload)
        // What comes too late is refused before its files are kept.
        guard document.version == version else {
            return try commit(payload, key, expecting: .version(version), session, reason)
        }
        let stored = try archive(files)
        let names = Set(stored.map(\.name))
        payload.files = stored + payload.files.filter { !names.contains($0.name) }
        payload.outputs = []
        guard payload.files.count <= PracticeStore.fileLimit else {
            throw StoreError.malformed("the files of the case", wanted: "at most \(PracticeStore.fileLimit)")
        }
        try change(&payload)
        return try commit(payload, key, expecting: .version(version), session, reason)
    }

    /// The case as it was ordered or taken in.
    ///
    /// - Parameter action: what the page shows that is made of it.
    public func caseSource(_ id: String, to action: PracticeAction = .seeStudy, for session: Session) throws
        -> (source: ClinicalCase, summary: CaseSummary)
    {
        let stored = try storedCase(id, to: action, for: session)
        guard let file = stored.files.first(where: { $0.name == "case.yaml" }) else {
            throw StoreError.missing("case.yaml of case \(id)", wanted: "the case as it was taken in")
        }
        return (try ClinicalCase(parsing: try bytes(of: file)), stored.summary)
    }
}
