public import Coding
public import Essentials
public import Trust

/// A person's word against a decision, with the reason: which code is claimed instead, or none.
///
/// It stands beside the decision, which stays as it is, and names it by its digest: of another decision it says nothing.
public struct DecisionOverride: Hashable, Sendable {
    /// Why it no longer stands.
    public struct Withdrawal: Hashable, Sendable {
        public let by: String
        public let byName: String
        public let at: Timestamp
        public let reason: String
    }

    public let caseID: String
    public let party: String
    public let service: String
    /// The code that the record supports, or the status of the answer: `none` or `cannot-tell`.
    public let decided: String
    /// The CDT code that is claimed instead; nil for none.
    public let chosen: String?
    /// 20 to 2,000 characters.
    public let reason: String
    /// The account and the name of whoever overrides.
    public let by: String
    public let byName: String
    public let at: Timestamp
    public let dateOfService: CalendarDate
    /// The SHA-256 of the canonical `decision.json`.
    public let decisionDigest: Digest
    /// The SHA-256 of the canonical `rules.json` by which it was decided, as bundles carry it.
    public let rulesDigest: Digest
    /// Nil while it stands.
    public internal(set) var withdrawal: Withdrawal?

    public var isStanding: Bool { withdrawal == nil }

    /// The digest by which an override names a decision.
    public static func digest(of decision: CodingDecision) -> Digest { Digest(of: decision.json.canonical) }
}

extension DecisionOverride {
    static let format = "tragus-override-1"

    /// The form in the store and in a bundle.
    public var json: JSONValue {
        .members([
            "format": .string(DecisionOverride.format), "case": .string(caseID), "party": .string(party),
            "service": .string(service), "decided": .string(decided), "chosen": chosen.map { .string($0) } ?? .null,
            "reason": .string(reason), "by": .string(by), "byName": .string(byName), "at": .string(at.description),
            "dateOfService": .string(dateOfService.description), "decisionSHA256": .string(decisionDigest.hex),
            "rulesSHA256": .string(rulesDigest.hex), "state": .string(isStanding ? "standing" : "withdrawn"),
            "withdrawal": withdrawal.map {
                [
                    "by": .string($0.by), "byName": .string($0.byName), "at": .string($0.at.description),
                    "reason": .string($0.reason),
                ]
            },
        ])
    }

    /// - Throws: ``StoreError`` for JSON of another shape.
    public init(json: JSONValue) throws {
        func text(_ key: String, of json: JSONValue) throws -> String {
            guard let text = json[key]?.string else {
                throw StoreError.malformed("an override", wanted: "the text '\(key)'")
            }
            return text
        }
        guard json["format"]?.string == DecisionOverride.format else {
            throw StoreError.malformed("an override", wanted: "the format \(DecisionOverride.format)")
        }
        var withdrawal: Withdrawal?
        if let gone = json["withdrawal"], gone != .null {
            withdrawal = Withdrawal(
                by: try text("by", of: gone), byName: try text("byName", of: gone),
                at: try Timestamp(try text("at", of: gone)), reason: try text("reason", of: gone))
        }
        self.init(
            caseID: try text("case", of: json), party: try text("party", of: json),
            service: try text("service", of: json), decided: try text("decided", of: json),
            chosen: json["chosen"]?.string, reason: try text("reason", of: json), by: try text("by", of: json),
            byName: try text("byName", of: json), at: try Timestamp(try text("at", of: json)),
            dateOfService: try CalendarDate(try text("dateOfService", of: json)),
            decisionDigest: try Digest(hex: try text("decisionSHA256", of: json)),
            rulesDigest: try Digest(hex: try text("rulesSHA256", of: json)), withdrawal: withdrawal)
    }
}
