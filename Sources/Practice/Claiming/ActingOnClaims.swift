public import Claims
import Coding
import Essentials
import Patients
import Records
import Trust

extension Workspace {
    /// Keeps what a person chose of a claim, and bills the case anew with it.
    ///
    /// - Throws: ``ClaimRefused`` with the field; for a claim that is out, how to change it then.
    @discardableResult
    public func saveEdit(_ edit: ClaimEdit, of place: ClaimPlace, by session: Session) throws -> StoredClaim {
        try store.permit(.billCase, session, subject: "case/\(place.caseID)", detail: "edit-claim \(place.party)")
        let stored = try store.storedCase(place.caseID, to: .seeClaim, for: session)
        let dossier = try dossier(stored, place.party, session)
        var claim = try standing(dossier.stored, place)
        guard claim.way.stage.isDraft else {
            throw claim.way.stage.isOver
                ? ClaimRefused(
                    .way, found: "The way of this claim has ended.", wanted: "Nothing of it changes any more.")
                : ClaimRefused(sentAlready: claim)
        }
        guard claim.way.standing.frequency != .void else {
            throw ClaimRefused(
                .way, found: "A void repeats the claim as it was sent.", wanted: "Let the void go to change the claim.")
        }
        let rules = ClaimEditRules(
            plan: AttachmentPlan(
                material: dossier.billed.material, report: dossier.billed.report, billing: dossier.bill.billing,
                choice: ClaimChoice(edit: edit)))
        if let fault = rules.faults(of: edit).first {
            throw ClaimRefused(.field, place: fault.place, found: fault.found, wanted: fault.wanted)
        }
        guard claim.edit != edit, !(claim.edit == nil && edit.isEmpty) else { return claim }
        claim.edit = edit.isEmpty ? nil : edit
        return try rebill(claim, stored, dossier, isChanged: true, reason: "claim edited", session)
    }

    /// Writes down that a file was received, or a claim taken in.
    @discardableResult
    public func acknowledgeClaim(
        _ said: ClaimAcknowledgement, of place: ClaimPlace, note: String = "", by session: Session
    ) throws -> StoredClaim {
        try act(.acknowledged(said), place, note, "claim acknowledged", session)
    }

    /// Writes down what the payer decided.
    @discardableResult
    public func recordAnswer(
        _ answer: ClaimAnswer, of place: ClaimPlace, note: String = "", by session: Session
    ) throws -> StoredClaim {
        try act(.answered(answer), place, note, "claim answered", session)
    }

    /// Takes the payer's no as the last word.
    @discardableResult
    public func acceptDenial(_ place: ClaimPlace, reason: String, by session: Session) throws -> StoredClaim {
        try act(.acceptedDenial, place, reason, "denial accepted", session)
    }

    /// Gives up a claim that is not out.
    @discardableResult
    public func writeOffClaim(_ place: ClaimPlace, reason: String, by session: Session) throws -> StoredClaim {
        try act(.writtenOff, place, reason, "claim written off", session)
    }

    /// Begins a claim in place of the one that the payer has; it is made of the record as it stands, with what was chosen.
    ///
    /// - Parameter payerClaimNumber: the payer's number of the earlier claim; nil for the one that is known.
    @discardableResult
    public func replaceClaim(
        _ place: ClaimPlace, payerClaimNumber: String? = nil, reason: String, by session: Session
    ) throws -> StoredClaim {
        try correct(place, reason, session) { .replaced(payerClaimNumber: payerClaimNumber ?? $0 ?? "") }
    }

    /// Begins taking back the claim that the payer has; it repeats the lines as they were sent.
    @discardableResult
    public func voidClaim(
        _ place: ClaimPlace, payerClaimNumber: String? = nil, reason: String, by session: Session
    ) throws -> StoredClaim {
        try correct(place, reason, session) { .voided(payerClaimNumber: payerClaimNumber ?? $0 ?? "") }
    }

    /// Lets a replacement or void go that was begun and not sent; the claim stands as it stood.
    @discardableResult
    public func dropCorrection(_ place: ClaimPlace, by session: Session) throws -> StoredClaim {
        try permitSending(place, session, "drop-correction")
        let stored = try store.storedCase(place.caseID, to: .seeClaim, for: session)
        let dossier = try dossier(stored, place.party, session)
        var claim = try standing(dossier.stored, place)
        try add(.dropped, "", to: &claim, session)
        return try rebill(claim, stored, dossier, isChanged: false, reason: "correction let go", session)
    }

    /// Enters a day by which something must be done; one of a kind, the later word counts.
    ///
    /// - Parameter deadline: nil to take the one of that kind away.
    @discardableResult
    public func setDeadline(
        _ deadline: ClaimDeadline?, kind: ClaimDeadline.Kind, of place: ClaimPlace, by session: Session
    ) throws -> StoredClaim {
        try permitSending(place, session, "deadline")
        var claim = try standing(
            try store.storedClaim(place.caseID, place.party, organisation: session.organisation), place)
        if let deadline {
            let source = deadline.source
            guard !source.isEmpty, source.count <= ClaimDeadline.sourceLimit,
                !source.unicodeScalars.contains(where: { $0.value < 0x20 })
            else {
                throw ClaimRefused(
                    .field, place: "source", found: "Where the day is said is missing or too long.",
                    wanted: "1 to \(ClaimDeadline.sourceLimit) characters, such as the payer’s manual and page.")
            }
        }
        claim.deadlines.removeAll { $0.kind == kind }
        if let deadline { claim.deadlines.append(deadline) }
        return try commit(claim, also: [], reason: "deadline entered", session)
    }

    /// A file as it went out; taking the claim itself is written into its way, once for each person.
    public func sentFile(_ name: String, of caseID: String, party: String, by session: Session) throws -> OutputFile {
        try store.permit(.seeClaim, session, subject: "case/\(caseID)", detail: "sent-file \(party.prefix(100))")
        guard var claim = try store.storedClaim(caseID, party, organisation: session.organisation),
            let file = claim.files.last(where: { $0.name == name })
        else { throw StoreError.missing("the file of the claim", wanted: "the name of one that was sent") }
        let bytes = try store.records.images.read(file.digest)
        try store.note("export", session, subject: "case/\(caseID)", detail: name)
        if file.isClaim, file.control == claim.way.lastSending?.control {
            let since = claim.way.events.lastIndex { $0.act.kind == .sent } ?? 0
            let isNoted = claim.way.events[since...].contains {
                $0.act.kind == .downloaded && $0.by == session.user
            }
            if !isNoted {
                try add(.downloaded, "", to: &claim, session)
                // Who wrote something else meanwhile has the word; that the file was taken stands in the journal anyway.
                _ = try? commit(claim, also: [], reason: "sent file taken", session)
            }
        }
        return OutputFile(name: file.name, mediaType: file.mediaType, bytes: bytes)
    }

    // MARK: What the above share

    private func permitSending(_ place: ClaimPlace, _ session: Session, _ what: String) throws {
        try store.permit(.sendClaim, session, subject: "case/\(place.caseID)", detail: "\(what) \(place.party)")
    }

    private func standing(_ claim: StoredClaim?, _ place: ClaimPlace) throws -> StoredClaim {
        guard let claim else {
            throw ClaimRefused(.absent, found: "There is no claim yet.", wanted: "Bill the case first.")
        }
        guard claim.version == place.version else { throw ClaimRefused.overtaken }
        return claim
    }

    private func add(_ act: ClaimAct, _ note: String, to claim: inout StoredClaim, _ session: Session) throws {
        do {
            try claim.way.add(ClaimEvent(act, at: store.clock(), by: session.user, note: note))
        } catch {
            throw ClaimRefused(error, place: error.act.rawValue)
        }
    }

    /// One event by hand, and the case called answered when its last claim is.
    private func act(
        _ act: ClaimAct, _ place: ClaimPlace, _ note: String, _ reason: String, _ session: Session
    ) throws -> StoredClaim {
        try permitSending(place, session, act.kind.rawValue)
        let all = try store.storedClaims(of: place.caseID, organisation: session.organisation)
        var claim = try standing(all.first { $0.party == place.party }, place)
        try add(act, note, to: &claim, session)
        let others = all.filter { $0.party != place.party } + [claim]
        let isAnswered = others.allSatisfy { $0.way.stage.isAnswered || $0.way.stage.isOver }
        let state = try caseState(place.caseID, isAnswered ? .answered : .billed, session)
        return try commit(claim, also: state, reason: reason, session)
    }

    /// The write that gives a case another state; none where it has it, or its record is incomplete.
    private func caseState(_ caseID: String, _ state: CaseState, _ session: Session) throws -> [Write] {
        let key = try store.caseKey(caseID, session)
        let document = try store.current(key)
        var payload = try CasePayload(json: document.payload)
        guard payload.state != state, payload.state == .billed || payload.state == .answered else { return [] }
        payload.state = state
        return [.put(key, payload.json, expecting: .version(document.version))]
    }

    private func correct(
        _ place: ClaimPlace, _ reason: String, _ session: Session, _ act: (String?) -> ClaimAct
    ) throws -> StoredClaim {
        guard reason.count >= ClaimWay.shortestReason else {
            throw ClaimRefused(
                .field, place: "reason", found: "The reason is too short.",
                wanted: "At least \(ClaimWay.shortestReason) characters: it stays with the claim.")
        }
        let stored = try store.storedCase(place.caseID, to: .seeClaim, for: session)
        let dossier = try dossier(stored, place.party, session)
        var claim = try standing(dossier.stored, place)
        let act = act(claim.way.standing.payerClaimNumber)
        try permitSending(place, session, act.kind.rawValue)
        try add(act, reason, to: &claim, session)
        return try rebill(claim, stored, dossier, isChanged: false, reason: act.kind.rawValue, session)
    }

    /// Bills the case with the claim as it now stands, and keeps both.
    private func rebill(
        _ claim: StoredClaim, _ stored: StoredCase, _ dossier: ClaimDossier, isChanged: Bool, reason: String,
        _ session: Session
    ) throws -> StoredClaim {
        var claim = claim
        let others = try store.storedClaims(of: claim.caseID, organisation: session.organisation).filter {
            $0.party != claim.party
        }
        let billed = try run(
            dossier.billed.material, overrides: dossier.billed.overrides, claims: others + [claim],
            organisation: session.organisation)
        if claim.way.standing.frequency == .void {
            // Its lines were sent once and are repeated: nothing of the record can hold it up.
            if claim.way.stage == .made { try add(.checked(errors: 0, warnings: 0), "", to: &claim, session) }
        } else if claim.way.stage.isDraft, let bill = billed.bills.first(where: { $0.party == claim.party }) {
            claim = try claim.billed(bill, billed, isChanged: isChanged, at: store.clock(), by: session.user)
        }
        let key = try store.caseKey(claim.caseID, session)
        let write = try store.rebilled(
            key, outputs: billed.files, state: billed.isWholeClaimed ? .billed : .incomplete,
            expecting: stored.summary.version)
        return try commit(claim, also: [write], reason: reason, session)
    }

    private func commit(
        _ claim: StoredClaim, also writes: [Write], reason: String, _ session: Session
    ) throws -> StoredClaim {
        do {
            let stamps = try store.records.commit(
                [try store.write(claim, session)] + writes, by: session.user, reason: reason)
            var claim = claim
            claim.version = stamps.first?.version ?? claim.version
            return claim
        } catch is StaleWrite {
            throw ClaimRefused.overtaken
        }
    }
}
