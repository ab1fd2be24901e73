import Claims
import CodeReference
import Coding
import Essentials
import Evidence
import Patients
import Records
import Synchronization
import Trust
import X12

/// Which claim a person acts on, and what they saw of it.
public struct ClaimPlace: Hashable, Sendable {
    public var caseID: String
    public var party: String
    /// The version of the claim's way that was seen.
    public var version: Int

    public init(caseID: String, party: String, version: Int) {
        self.caseID = caseID
        self.party = party
        self.version = version
    }
}

/// A sending that is ready: the file under its final number, what goes beside it, and what the store will hold.
struct PreparedSending {
    let organisation: String
    let exchange: String
    let control: Int
    let files: [OutputFile]
    let writes: [Write]
}

extension Workspace {
    /// Sends a claim: lays the 837D and what goes beside it into the outbox, under the next control number.
    ///
    /// File and store go together: either the claim is sent and its files lie in the outbox, or neither.
    ///
    /// - Parameter seen: ``ClaimDossier/Draft/seen`` of the claim that the person saw.
    /// - Throws: ``ClaimRefused``, with when and by whom for a claim that was sent already; ``AccessRefused``.
    @discardableResult
    public func sendClaim(_ place: ClaimPlace, seen: String, by session: Session) throws -> StoredClaim {
        try store.permit(
            .sendClaim, session, subject: "case/\(place.caseID)", detail: "send-claim \(place.party)")
        return try sending.withLock { _ in
            let prepared = try prepare(place, seen: seen, session)
            let outbox = store.outbox
            let last = prepared.control - 1
            try outbox.settle(prepared.organisation, prepared.exchange, last: last)
            try outbox.lay(prepared.files, prepared.organisation, prepared.exchange)
            do {
                try store.records.commit(prepared.writes, by: session.user, reason: "claim sent")
            } catch {
                try outbox.settle(prepared.organisation, prepared.exchange, last: last)
                throw error is StaleWrite ? ClaimRefused.overtaken : error
            }
            try outbox.settle(prepared.organisation, prepared.exchange, last: prepared.control)
            try store.note(
                "send-claim", session, subject: "case/\(place.caseID)", detail: "\(place.party) \(prepared.control)")
            guard let sent = try store.storedClaim(place.caseID, place.party, organisation: session.organisation)
            else { throw StoreError.missing("the claim that was sent", wanted: "its document") }
            return sent
        }
    }

    /// Everything of a sending but the disk.
    func prepare(_ place: ClaimPlace, seen: String, _ session: Session) throws -> PreparedSending {
        let stored = try store.storedCase(place.caseID, to: .seeClaim, for: session)
        let dossier = try dossier(stored, place.party, session)
        guard var claim = dossier.stored else {
            throw ClaimRefused(.absent, found: "There is no claim yet.", wanted: "Bill the case first.")
        }
        if claim.way.stage.isWaiting || claim.way.stage.isAnswered { throw ClaimRefused(sentAlready: claim) }
        guard claim.version == place.version else { throw ClaimRefused.overtaken }
        if let refusal = claim.way.refusal(of: .sent) { throw ClaimRefused(refusal) }
        guard let draft = dossier.draft else {
            throw ClaimRefused(
                .checks, found: "Something holds this claim up.", wanted: "Mend what stands on its page, then send.")
        }
        guard draft.seen == seen else { throw ClaimRefused.overtaken }
        let isVoid = claim.way.standing.frequency == .void
        guard isVoid || dossier.bill.claim?.evidence != nil else {
            throw ClaimRefused(.absent, found: "The evidence is not there.", wanted: "Bill the case again.")
        }
        let exchange = dossier.billed.material.source.exchange
        let name = Outbox.exchange(sender: exchange.submitterID, receiver: exchange.receiverID)
        var numbers = try store.controlNumbers(session.organisation)
        let control = try numbers.next(of: name)
        let bytes = try DentalClaim837.write(
            [draft.claim],
            in: ClaimEnvelope(
                sender: InterchangeParty(id: exchange.submitterID), receiver: InterchangeParty(id: exchange.receiverID),
                created: store.clock(), control: control, usage: exchange.isTest ? .test : .production))
        try check(bytes, draft, dossier)
        let sending = ClaimSending(
            control: control, frequency: claim.way.standing.frequency, digest: Digest(of: bytes).hex,
            receiver: exchange.receiverID, charge: try draft.claim.total)
        let files =
            [OutputFile(name: "\(sending.number).837", mediaType: "application/EDI-X12", bytes: bytes)]
            + (try AttachmentFiles(material: dossier.billed.material, report: dossier.billed.report).files(
                draft.attachments, control: sending.number))
        do {
            try claim.way.add(ClaimEvent(.sent(sending), at: store.clock(), by: session.user))
        } catch {
            throw ClaimRefused(error)
        }
        claim.files += try files.map { try archived($0, control) }
        if !isVoid, let evidence = dossier.bill.claim?.evidence {
            let file = OutputFile(
                name: "\(sending.number)-evidence.zip", mediaType: "application/zip", bytes: evidence.bytes)
            claim.files.append(try archived(file, control))
        }
        let controlKey = try store.controlKey(session.organisation)
        return PreparedSending(
            organisation: session.organisation, exchange: name, control: control, files: files,
            writes: [
                try store.write(claim, session),
                .put(controlKey, numbers.json, expecting: numbers.version.map { .version($0) } ?? .new),
            ])
    }

    private func archived(_ file: OutputFile, _ control: Int) throws -> SentFile {
        SentFile(
            name: file.name, mediaType: file.mediaType, size: file.bytes.count,
            digest: try store.records.images.store(file.bytes), control: control)
    }

    /// The very bytes that go out are held against the checks once more.
    private func check(_ bytes: [UInt8], _ draft: ClaimDossier.Draft, _ dossier: ClaimDossier) throws {
        let checks = try diagnoses.map { _ in
            try ClaimChecks(codeSets: CodeBookSets(codes: dossier.billed.decider.codes))
        }
        let errors = (checks ?? job.checks).check(bytes).findings.filter { $0.severity == .error }
        guard let first = errors.first else { return }
        throw ClaimRefused(.checks, found: first.message, wanted: first.fix)
    }
}

extension ClaimRefused {
    static let overtaken = ClaimRefused(
        .overtaken, found: "This claim changed since you saw it; nothing was done.",
        wanted: "Read what stands now, then repeat yours if it is still right.")

    /// When and by whom.
    init(sentAlready claim: StoredClaim) {
        let sent = claim.way.lastSent
        let number = claim.way.lastSending?.number ?? ""
        let when = sent.flatMap { event in (try? event.at.date.spoken).map { "\($0), \(event.at.spokenTime)" } } ?? ""
        self.init(
            .sentAlready,
            found: "This claim was sent on \(when) by \(sent?.by ?? "another account") under number \(number).",
            wanted: "To change it, begin a replacement once the payer has it.")
    }
}
