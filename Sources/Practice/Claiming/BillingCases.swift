import Claims
import Coding
import Essentials
import Patients
import Records
import X12

/// What billing made of a case: its state, and for each party that gets no claim what stands in the way.
public struct CaseBilling: Hashable, Sendable {
    public let state: CaseState
    /// By party, in the order of the case; empty for a party that has a claim.
    public let obstacles: [(party: String, obstacles: [Obstacle])]

    public static func == (left: CaseBilling, right: CaseBilling) -> Bool {
        left.state == right.state && left.obstacles.elementsEqual(right.obstacles) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(state)
        for item in obstacles { hasher.combine(item.party) }
    }
}

extension Workspace {
    /// Bills a case: makes report, decision, claims and evidence, and keeps them.
    ///
    /// A claim that is out stays as it is; one that is not is made anew.
    /// - Throws: ``AccessRefused``, ``StoreError``; ``ClaimRefused`` where nothing is there to be billed, or where
    ///   someone else wrote first.
    @discardableResult
    public func billCase(_ caseID: String, by session: Session) throws -> CaseBilling {
        try store.permit(.billCase, session, subject: "case/\(caseID)")
        let stored = try store.storedCase(caseID, to: .seeClaim, for: session)
        guard ![.ordered, .captured, .reading].contains(stored.summary.state) else {
            throw ClaimRefused(
                .absent, found: "The report of this case is not signed.", wanted: "Sign it, then bill.")
        }
        let billed = try billed(stored, for: session)
        let state = try saveBilled(billed, of: caseID, expecting: stored.summary.version, by: session)
        return CaseBilling(state: state, obstacles: billed.bills.map { ($0.party, $0.obstacles) })
    }

    // MARK: What every way of billing shares

    /// One run of the job with what people said and chose, and with the fees that the practice keeps.
    func run(
        _ material: CaseMaterial, overrides: [DecisionOverride] = [], claims: [StoredClaim] = [],
        organisation: String
    ) throws -> BilledCase {
        let choices = Dictionary(claims.map { ($0.party, ClaimChoice($0)) }) { first, _ in first }
        return try job.run(
            material, overrides: overrides, choices: choices, diagnoses: diagnoses,
            fees: try feeBook.directory(of: organisation, in: store).fees(for: material.source))
    }

    /// Keeps what billing made, and the ways of its claims, together or not at all.
    @discardableResult
    func saveBilled(
        _ billed: BilledCase, of caseID: String, expecting version: Int, by session: Session
    ) throws -> CaseState {
        let claims = try store.storedClaims(of: caseID, organisation: session.organisation)
        let key = try store.caseKey(caseID, session)
        let person = try CasePayload(json: try store.current(key).payload).person
        let writes = try claimWrites(for: billed, claims, person: person, session)
        let isAnswered = !claims.isEmpty && claims.allSatisfy { $0.way.stage.isAnswered || $0.way.stage.isOver }
        let state: CaseState = isAnswered ? .answered : billed.isWholeClaimed ? .billed : .incomplete
        let write = try store.rebilled(key, outputs: billed.files, state: state, expecting: version)
        do {
            try store.records.commit([write] + writes, by: session.user, reason: "billed")
        } catch is StaleWrite {
            throw ClaimRefused(
                .overtaken, found: "Someone changed this case meanwhile.", wanted: "Look at it again, then repeat.")
        }
        return state
    }

    /// What billing says of each party, as writes of the ways of their claims; those that are out are left alone.
    ///
    /// - Parameter person: the registered person of the case.
    func claimWrites(
        for billed: BilledCase, _ claims: [StoredClaim], person: String?, _ session: Session
    ) throws -> [Write] {
        try billed.bills.compactMap { bill in
            let before = claims.first { $0.party == bill.party }
            guard before?.way.stage.isDraft ?? true else { return nil }
            // A void is made of the file that was sent, not of the record.
            if before?.way.standing.frequency == .void { return nil }
            var claim = before ?? StoredClaim(bill, of: billed.material.source)
            claim.person = person
            let after = try claim.billed(bill, billed, at: store.clock(), by: session.user)
            return after == before ? nil : try store.write(after, session)
        }
    }
}

extension StoredClaim {
    /// A claim of which nothing has happened yet.
    init(_ bill: PartyBill, of source: ClinicalCase) {
        self.init(
            caseID: source.id, party: bill.party, partyName: bill.name, person: nil,
            patient: source.patient.name.listed,
            dateOfService: source.dateOfService, payer: source.coverage?.payer.id ?? "",
            payerName: source.coverage?.payer.name ?? "", code: "", charge: bill.billing.fee, way: ClaimWay(),
            edit: nil,
            deadlines: [], files: [], version: 0)
    }

    /// The claim after billing looked at it: made, or held up; with nothing added where nothing changed.
    func billed(
        _ bill: PartyBill, _ billed: BilledCase, isChanged: Bool = false, at: Timestamp, by user: String
    ) throws -> StoredClaim {
        var claim = self
        let source = billed.material.source
        claim.patient = source.patient.name.listed
        claim.dateOfService = source.dateOfService
        claim.partyName = bill.name
        (claim.payer, claim.payerName) = (source.coverage?.payer.id ?? "", source.coverage?.payer.name ?? "")
        claim.code = bill.claim.map { $0.claim.lines.map(\.code).joined(separator: " ") } ?? ""
        claim.charge = (try? bill.claim?.claim.total) ?? bill.billing.fee
        let errors = bill.claim == nil ? max(1, bill.obstacles.count) : 0
        let warnings = bill.claim?.checks.count { $0.severity == .warning } ?? 0
        let last = claim.way.events.last { $0.act.kind == .checked }?.act
        let isSame =
            last == .checked(errors: errors, warnings: warnings) && [.mend, .ready].contains(claim.way.stage)
            && !isChanged && claim.code == code && claim.charge == charge
        if isSame { return claim }
        func event(_ act: ClaimAct) -> ClaimEvent { ClaimEvent(act, at: at, by: user) }
        switch claim.way.stage {
        case .none: if errors == 0 { try claim.way.add(event(.made)) }
        case .mend where claim.way.events.allSatisfy({ $0.act.kind == .checked }):
            if errors == 0 { try claim.way.add(event(.made)) }
        case .made: break
        default: try claim.way.add(event(.mended))
        }
        try claim.way.add(event(.checked(errors: errors, warnings: warnings)))
        return claim
    }
}
