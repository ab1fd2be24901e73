public import Essentials
import Records
import Synchronization

/// What the last verification found, as it is kept.
public struct KeptVerification: Hashable, Sendable {
    public struct Finding: Hashable, Sendable {
        /// `seal`, `version` and so on.
        public let fault: String
        /// Such as `riverside/case/c-17 version 3`.
        public let place: String
        public let problem: String
    }

    public let at: Timestamp
    /// Who asked for it.
    public let user: String
    public let isIntact: Bool
    /// At most ``findingLimit``.
    public let findings: [Finding]
    /// How many more there were.
    public let furtherFindings: Int
    public let versions: Int
    public let journalEntries: Int
    public let seals: Int
    public let unsealed: Int
    public let images: Int
    public let quarantined: Int

    public static let findingLimit = 200
}

extension KeptVerification {
    /// The document: the report as `tragus records verify --json` prints it, with who and when.
    static func json(_ report: VerificationReport, at: Timestamp, by user: String) -> JSONValue {
        var object = report.json.object ?? JSONObject()
        let kept = object["findings"]?.array ?? []
        object["findings"] = .array(Array(kept.prefix(findingLimit)))
        let further = report.furtherFindings + max(0, kept.count - findingLimit)
        object["furtherFindings"] = .number(JSONNumber(further))
        object["at"] = .string(at.description)
        object["by"] = .string(user)
        return .object(object)
    }

    init?(json: JSONValue) {
        guard let at = json["at"]?.string.flatMap({ try? Timestamp($0) }), let user = json["by"]?.string,
            let isIntact = json["intact"]?.bool
        else { return nil }
        func number(_ name: String) -> Int { json[name]?.int ?? 0 }
        self.init(
            at: at, user: user, isIntact: isIntact,
            findings: (json["findings"]?.array ?? []).compactMap { item in
                guard let fault = item["fault"]?.string, let place = item["place"]?.string,
                    let problem = item["problem"]?.string
                else { return nil }
                return Finding(fault: fault, place: place, problem: problem)
            }, furtherFindings: number("furtherFindings"), versions: number("versions"),
            journalEntries: number("journalEntries"), seals: number("seals"), unsealed: number("unsealed"),
            images: number("images"), quarantined: number("quarantined"))
    }
}

extension PracticeStore {
    /// Marks that the store is being verified; nil, and nothing to do, where it is already.
    ///
    /// Whoever gets a time calls ``finishVerifying(for:)`` next, on a thread that may wait.
    public func beginVerifying(for session: Session) throws -> Timestamp? {
        try permit(.verifyRecords, session, subject: "records")
        let now = clock()
        return gate.verifying.withLock { since in
            guard since == nil else { return nil }
            since = now
            return now
        }
    }

    /// Verifies the whole store and keeps what was found, so that it is there after a start too.
    @discardableResult
    public func finishVerifying(for session: Session) throws -> KeptVerification? {
        defer { gate.verifying.withLock { $0 = nil } }
        let report = try verify(for: session)
        let json = KeptVerification.json(report, at: clock(), by: session.user)
        let key = try verificationKey(session)
        let last = try records.lastVersion(of: key)?.version
        try records.commit(
            [.put(key, json, expecting: last.map { .version($0) } ?? .new)], by: session.user,
            reason: "records verified")
        return KeptVerification(json: json)
    }

    /// Since when the store is being verified; nil while it is not.
    public var verifyingSince: Timestamp? { gate.verifying.withLock { $0 } }

    func keptVerification(_ session: Session) throws -> KeptVerification? {
        try records.document(try verificationKey(session)).flatMap { KeptVerification(json: $0.payload) }
    }

    private func verificationKey(_ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: "setting", id: "verification")
    }
}
