public import CodeReference
import Essentials
public import Foundation
import Patients
import Records
import Synchronization
import Trust

/// The cases of a practice, read and billed: what its faces show.
///
/// Files lie in the store; what is shown is made of them anew and kept in memory, since the same files give the same
/// bytes. Who may do what is asked of the store's one table, which also notes every read.
///
///     let workspace = Workspace(store: store, job: try .shipped())
///     try workspace.take(folder, by: session)
///     let billed = try workspace.billed("submandibular-stone", to: .seeDecision, for: session)
public final class Workspace: Sendable {
    public let store: PracticeStore
    public let job: BillingJob
    /// The whole of ICD-10-CM, for facts that are typed or confirmed; nil where its tables are not loaded.
    public let diagnoses: DiagnosisReleases?
    let images = ImageMemory()
    private let standards = Standards()
    /// Which cases changed since the work list last looked.
    let changes = CaseChanges()
    /// Held while the work list is brought up to date: whoever asks meanwhile waits for what is under way.
    let refreshing = Mutex(())
    /// The fees against which claims are held.
    let feeBook = FeeBook()
    private let billedCases = Mutex(RecentValues<CaseAtBasis, BilledCase>(limit: 16))
    let assessedCases = Mutex(RecentValues<CaseAtBasis, AssessedCase>(limit: 400))
    let worklists = Mutex(WorklistMemory())
    /// Who writes which report at this moment.
    let drafts = DraftDesk()
    let recordMemory = Mutex(RecordMemory())
    /// One object is filed at a time, so that what a case holds does not change between looking and writing.
    let filing = Mutex(())
    /// One claim is sent at a time, so that control numbers and files of the outbox go together.
    let sending = Mutex(())

    public init(store: PracticeStore, job: BillingJob, diagnoses: DiagnosisReleases? = nil) {
        self.store = store
        self.job = job
        self.diagnoses = diagnoses
        let (changes, feeBook) = (self.changes, self.feeBook)
        store.records.whenCommitted {
            changes.note($0)
            feeBook.note($0)
        }
    }

    /// What the work list's word on a case was made of.
    func glanceBasis(_ basis: CaseBasis) -> String { "\(basis.line) s\(standards.line(of: self))" }

    /// A case with everything that the job makes of it.
    ///
    /// - Parameter action: what the face shows of it.
    /// - Throws: ``AccessRefused``, ``StoreError``, or what ``BillingJob/run(_:overrides:choices:diagnoses:fees:)`` throws.
    public func billed(_ id: String, to action: PracticeAction, for session: Session) throws -> BilledCase {
        try billed(try store.storedCase(id, to: action, for: session), for: session)
    }

    /// The same for a case that was asked for already.
    func billed(_ stored: StoredCase, for session: Session) throws -> BilledCase {
        let id = stored.summary.id
        let overrides = try store.storedOverrides(of: id, organisation: session.organisation)
        let claims = try store.storedClaims(of: id, organisation: session.organisation)
        let key = CaseAtBasis(
            organisation: session.organisation, id: id, basis: try basis(of: stored, overrides, session),
            fees: feeBook.revision)
        if let billed = billedCases.withLock({ $0[key] }) { return billed }
        let billed = try run(
            try material(of: stored, for: session), overrides: overrides.map(\.override), claims: claims,
            organisation: session.organisation)
        billedCases.withLock { $0[key] = billed }
        return billed
    }

    /// Takes a case folder into the store and bills it; the same folder twice changes nothing.
    ///
    /// - Returns: whether the case is new.
    @discardableResult
    public func take(_ folder: URL, by session: Session) throws -> Bool {
        try takeAndBill(folder, by: session) != nil
    }

    /// The case as it was billed; nil where it is there already.
    func takeAndBill(_ folder: URL, by session: Session) throws -> BilledCase? {
        let material = try CaseFolder.read(folder, template: job.template)
        let key = try store.caseKey(material.source.id, session)
        guard try store.records.lastVersion(of: key) == nil else { return nil }
        for (name, key) in material.keys.sorted(by: { $0.key < $1.key }) {
            try SigningKeyRing(folder: store.folder).keep(key, named: name)
        }
        let source = material.source
        let draft = CaseDraft(
            id: source.id, title: source.title, patient: source.patient.name.listed,
            dateOfService: source.dateOfService, files: try files(of: material),
            person: try store.registered(source.patient, for: session), order: source.order.id)
        let saved = try store.saveCase(draft, by: session, reason: "taken from a case folder")
        let billed = try run(material, organisation: session.organisation)
        try saveBilled(billed, of: saved.id, expecting: saved.version, by: session)
        return billed
    }

    private func files(of material: CaseMaterial) throws -> [OutputFile] {
        var files = [OutputFile(name: "case.yaml", mediaType: "application/yaml", bytes: material.caseBytes)]
        if let reading = material.readingBytes {
            files.append(OutputFile(name: "reading.yaml", mediaType: "application/yaml", bytes: reading))
        }
        return try files
            + material.images.map {
                OutputFile(name: "images/\($0.name)", mediaType: "application/dicom", bytes: try $0.bytes())
            }
    }

    /// What a case is made of, as it stands.
    func material(of stored: StoredCase, for session: Session) throws -> CaseMaterial {
        try stored.isFromFolder ? folderMaterial(of: stored) : workMaterial(of: stored, for: session)
    }

    private func folderMaterial(of stored: StoredCase) throws -> CaseMaterial {
        func bytes(_ name: String) throws -> [UInt8]? {
            try stored.files.first { $0.name == name }.map { try store.bytes(of: $0) }
        }
        guard let caseBytes = try bytes("case.yaml") else {
            throw StoreError.missing("case.yaml of case \(stored.summary.id)", wanted: "the case as it was taken in")
        }
        let images = try stored.files.filter { $0.name.hasPrefix("images/") }.map {
            try caseImage(String($0.name.dropFirst(7)), $0.digest)
        }
        let ring = SigningKeyRing(folder: store.folder)
        return try CaseMaterial(
            caseBytes: caseBytes, readingBytes: try bytes("reading.yaml"), images: images, template: job.template,
            key: { try ring.keyIfThere(named: $0) })
    }
}
