public import Claims
import Essentials
import Records
import Trust

/// Which claims are wanted.
public struct ClaimQuery: Hashable, Sendable {
    /// Nil for all.
    public var stage: ClaimStage?
    /// The payer's identifier; nil for all.
    public var payer: String?
    /// The registered person; nil for all.
    public var person: String?
    /// At most 1000.
    public var limit: Int
    public var offset: Int

    public init(
        stage: ClaimStage? = nil, payer: String? = nil, person: String? = nil, limit: Int = 100, offset: Int = 0
    ) {
        self.stage = stage
        self.payer = payer
        self.person = person
        self.limit = limit
        self.offset = offset
    }
}

extension PracticeStore {
    /// The claims of the session's organisation, what happened last first.
    public func claims(_ query: ClaimQuery = ClaimQuery(), for session: Session) throws -> [StoredClaim] {
        try permit(.seeClaim, session, subject: "claims")
        var conditions: [Query.Condition] = []
        if let stage = query.stage { conditions.append(.init("state", .equals, .text(stage.rawValue))) }
        if let payer = query.payer { conditions.append(.init("payer", .equals, .text(payer))) }
        if let person = query.person { conditions.append(.init("person", .equals, .text(person))) }
        return try storedClaims(
            Query(
                organisation: session.organisation, kind: "claim", where: conditions,
                order: .init("at", isDescending: true), limit: min(query.limit, Query.limitOfLimit),
                offset: query.offset))
    }

    // MARK: Asked before

    func claimKey(_ caseID: String, _ party: String, _ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "claim", id: "\(caseID).\(party)")
    }

    /// The claims of a case by party.
    func storedClaims(of caseID: String, organisation: String) throws -> [StoredClaim] {
        try storedClaims(
            Query(
                organisation: organisation, kind: "claim", where: [.init("case", .equals, .text(caseID))],
                order: .init("party"), limit: Query.limitOfLimit))
    }

    func storedClaim(_ caseID: String, _ party: String, organisation: String) throws -> StoredClaim? {
        try records.document(try claimKey(caseID, party, organisation)).map {
            try StoredClaim(json: $0.payload, version: $0.version)
        }
    }

    func storedClaims(_ query: Query) throws -> [StoredClaim] {
        try records.documents(query).compactMap { try records.document($0.key) }.map {
            try StoredClaim(json: $0.payload, version: $0.version)
        }
    }

    /// The write of a claim over the version that it holds.
    func write(_ claim: StoredClaim, _ session: Session) throws -> Write {
        let key = try claimKey(claim.caseID, claim.party, session.organisation)
        guard claim.version > 0 else {
            // After a destruction of a case the chain goes on.
            let last = try records.lastVersion(of: key)?.version
            return .put(key, claim.json, expecting: last.map { .version($0) } ?? .new)
        }
        return .put(key, claim.json, expecting: .version(claim.version))
    }

    /// The content of a case's claims is destroyed with the case; the files that they named are given back.
    func destroyClaims(of caseID: String, by session: Session, reason: String) throws -> Set<Digest> {
        var files: Set<Digest> = []
        for claim in try storedClaims(of: caseID, organisation: session.organisation) {
            let key = try claimKey(caseID, claim.party, session.organisation)
            files.formUnion(claim.files.map(\.digest))
            var last = claim.version
            for stamp in try records.history(of: key) where stamp.change == .put {
                guard (try? records.payload(of: key, version: stamp.version)) != nil else { continue }
                let write = Write.destroyPayload(key, version: stamp.version, expecting: last)
                last = try records.commit([write], by: session.user, reason: reason).last?.version ?? last
            }
        }
        return files
    }
}
