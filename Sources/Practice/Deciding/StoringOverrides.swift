public import Essentials
import Records

/// An override as the store keeps it, at one of its versions.
public struct StoredOverride: Hashable, Sendable {
    public let override: DecisionOverride
    /// What whoever changes it must name; another writer in between is then found.
    public let version: Int
    /// Who wrote this version, and when.
    public let author: String
    public let at: Timestamp
}

extension PracticeStore {
    /// The overrides of a case, standing and withdrawn, by party and service.
    public func overrides(of caseID: String, for session: Session) throws -> [StoredOverride] {
        try permit(.seeDecision, session, subject: "case/\(caseID)")
        return try storedOverrides(of: caseID, organisation: session.organisation)
    }

    /// Every version of one override, the oldest first.
    public func overrideHistory(of caseID: String, party: String, service: String, for session: Session) throws
        -> [StoredOverride]
    {
        try permit(.seeDecision, session, subject: "case/\(caseID)")
        let key = try overrideKey(caseID, party, service, session.organisation)
        return try records.history(of: key).filter { $0.change == .put }.compactMap { stamp in
            // A version whose words were destroyed on purpose is passed over.
            guard let payload = try? records.payload(of: key, version: stamp.version) else { return nil }
            return StoredOverride(
                override: try DecisionOverride(json: payload), version: stamp.version, author: stamp.author,
                at: stamp.at)
        }
    }

    // MARK: Asked before

    func storedOverrides(of caseID: String, organisation: String) throws -> [StoredOverride] {
        try records.documents(
            Query(
                organisation: organisation, kind: "override", where: [.init("case", .equals, .text(caseID))],
                order: .init("party"), limit: Query.limitOfLimit)
        ).compactMap { try records.document($0.key) }.map { document in
            StoredOverride(
                override: try DecisionOverride(json: document.payload), version: document.version,
                author: document.stamp.author, at: document.stamp.at)
        }.sorted { ($0.override.party, $0.override.service) < ($1.override.party, $1.override.service) }
    }

    /// The override and what billing makes of the case with it: both or neither.
    ///
    /// - Throws: `StaleWrite` when someone else changed the override or the case first.
    func save(
        _ override: DecisionOverride, expecting version: Int?, outputs: [OutputFile], state: CaseState,
        caseVersion: Int, also writes: [Write] = [], by session: Session
    ) throws -> StoredOverride {
        let caseKey = try caseKey(override.caseID, session)
        let write = try rebilled(caseKey, outputs: outputs, state: state, expecting: caseVersion)
        let key = try overrideKey(override.caseID, override.party, override.service, session.organisation)
        let last = try records.lastVersion(of: key)
        // After a destruction of a case the chain goes on; a first override then follows its last version.
        let expecting = try version ?? (records.document(key) == nil ? last?.version : nil)
        let stamps = try records.commit(
            [.put(key, override.json, expecting: expecting.map { .version($0) } ?? .new), write] + writes,
            by: session.user,
            reason: override.isStanding ? "decision overridden" : "override withdrawn")
        try note(
            override.isStanding ? "override" : "override-withdrawn", session, subject: "case/\(override.caseID)",
            detail: "\(override.party) \(override.service)")
        return StoredOverride(
            override: override, version: stamps.first?.version ?? 0, author: session.user,
            at: stamps.first?.at ?? override.at)
    }

    /// The words of a case's overrides are destroyed with the case.
    func destroyOverrides(of caseID: String, by session: Session, reason: String) throws {
        for stored in try storedOverrides(of: caseID, organisation: session.organisation) {
            let said = stored.override
            let key = try overrideKey(caseID, said.party, said.service, session.organisation)
            var last = stored.version
            for stamp in try records.history(of: key) where stamp.change == .put {
                guard (try? records.payload(of: key, version: stamp.version)) != nil else { continue }
                let write = Write.destroyPayload(key, version: stamp.version, expecting: last)
                last = try records.commit([write], by: session.user, reason: reason).last?.version ?? last
            }
        }
    }

    private func overrideKey(_ caseID: String, _ party: String, _ service: String, _ organisation: String) throws
        -> DocumentKey
    {
        let names: JSONValue = .strings([caseID, party, service])
        return try DocumentKey(organisation: organisation, kind: "override", id: OverrideName.digest(names))
    }
}
