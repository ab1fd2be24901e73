public import Essentials
public import YAMLSource

/// Holds claims of the past against what their records support by these rules.
///
/// An input is `{"facts": {…}, "claimed": [{"party", "service", "code"}]}`, the facts in their own shape. Each claimed code
/// gives a row that says whether the same would be decided today, and if not the fact against it.
public struct ClaimAudit: Sendable {
    /// How today's decision stands to a claimed code.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        case same
        case otherCode = "other-code"
        case none
        case cannotTell = "cannot-tell"
    }

    public enum Row: Hashable, Sendable {
        case claim(Claim)
        case fault(source: String, findings: [SourceFinding])

        /// Whether it would be decided otherwise, or could not be read.
        public var isFinding: Bool { if case .claim(let claim) = self { claim.verdict != .same } else { true } }
    }

    public struct Claim: Hashable, Sendable {
        /// The file, or the file and line.
        public let source: String
        public let service: String
        public let party: String
        public let claimed: String
        /// The code that the record supports; nil unless it supports one.
        public let code: String?
        public let verdict: Verdict
        /// The fact against the claimed code, such as `modality: ultrasound`; empty where it is the same.
        public let fact: String
        /// The smallest change that would bring the claimed code about; empty where none is known.
        public let flip: String
    }

    public let decider: Decider

    public init(decider: Decider) { self.decider = decider }

    private struct Claimed {
        let service: String
        let party: String
        let code: String
    }

    /// The rows of one input: one for each claimed code, or one fault.
    public func rows(of input: BatchInput) -> [Row] {
        do {
            let (facts, claims) = try input.read { top in
                top.fields(["facts", "claimed"])
                let facts = top.required("facts").map(CodingFacts.init(reading:)) ?? CodingFacts()
                return (facts, Self.claims(top.required("claimed"), in: facts))
            }
            let decision = decider.decide(facts)
            return claims.map { .claim(row($0, input.name, decision, facts)) }
        } catch {
            return [.fault(source: input.name, findings: (error as? SourceError)?.findings ?? [])]
        }
    }

    private static func claims(_ cursor: SourceCursor?, in facts: CodingFacts) -> [Claimed] {
        let services = Set(facts.services.map(\.id))
        let parties = Set(facts.billingParties)
        return (cursor?.items ?? []).compactMap { item in
            item.fields(["party", "service", "code"])
            let (party, service) = (item.required("party"), item.required("service"))
            guard let name = party?.text(), let id = service?.text(), let code = item.required("code")?.words() else {
                return nil
            }
            if !parties.contains(name) { party?.fault(found: "another name", wanted: "a party that asks for a code") }
            if !services.contains(id) { service?.fault(found: "another name", wanted: "the id of a service") }
            return Claimed(service: id, party: name, code: code)
        }
    }

    private func row(
        _ claim: Claimed, _ source: String, _ decision: CodingDecision, _ facts: CodingFacts
    ) -> Claim {
        let answer = decision.decisions.first { $0.service == claim.service && $0.party == claim.party }
        let verdict: Verdict =
            switch answer?.status {
            case .supported: answer?.code == claim.code ? .same : .otherCode
            case .cannotTell: .cannotTell
            case .some(.none), nil: .none
            }
        var (fact, flip) = ("", "")
        if verdict != .same {
            let rejection = answer?.rejected.first { $0.code == claim.code }
            (fact, flip) = (rejection?.fact ?? against(claim, facts) ?? answer?.finding ?? "", rejection?.flip ?? "")
        }
        return Claim(
            source: source, service: claim.service, party: claim.party, claimed: claim.code, code: answer?.code,
            verdict: verdict, fact: fact, flip: flip)
    }

    /// The answer at which the last rule for the claimed code fell.
    private func against(_ claim: Claimed, _ facts: CodingFacts) -> String? {
        let tree = decider.trees(of: facts).first { $0.service == claim.service && $0.party == claim.party }
        guard let tree, !tree.end.ways.contains(where: { $0.code == claim.code }) else { return nil }
        return tree.nodes.last { $0.fallen.contains { $0.way.code == claim.code } }?.says
    }

    /// The heading of the lines that ``Row/line`` makes.
    public static let heading = BatchColumns.line(["source", "service", "party", "claimed", "today"])
}

extension ClaimAudit.Row {
    /// Lines of the table for people; the fact against the claimed code stands under it.
    public var line: String {
        switch self {
        case .claim(let claim):
            let today = claim.verdict == .otherCode ? claim.code ?? "" : claim.verdict.rawValue
            let line = BatchColumns.line([claim.source, claim.service, claim.party, claim.claimed, today])
            let why = [claim.fact, claim.flip.isEmpty ? "" : "it would fit with \(claim.flip)"].filter { !$0.isEmpty }
            return why.isEmpty ? line : "\(line)\n    \(why.joined(separator: "; "))"
        case .fault(let source, let findings):
            return BatchColumns.line([source, "", "", "faulty", findings.first.map { "found \($0.found)" } ?? ""])
        }
    }

    public var json: JSONValue {
        switch self {
        case .claim(let claim):
            [
                "source": .string(claim.source), "service": .string(claim.service), "party": .string(claim.party),
                "claimed": .string(claim.claimed), "code": claim.code.map { .string($0) } ?? .null,
                "verdict": .string(claim.verdict.rawValue), "fact": .string(claim.fact), "flip": .string(claim.flip),
            ]
        case .fault(let source, let findings):
            ["source": .string(source), "faults": .strings(findings.map(\.description))]
        }
    }
}
