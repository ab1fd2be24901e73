import CodeReference
import Coding
import Essentials
public import Evidence
import Reporting
import Trust

/// The verifier of this product's bundles: decisions are made again by `Coding`, reports are checked by `Reporting`.
public enum EvidenceReplay {
    struct BrokenReport: Error {}
    struct AnotherCode: Error {}

    /// What a bundle carries so that its decision can be made again: rules and codes.
    static func rules(of decider: Decider) -> JSONValue {
        ["rules": decider.rules.json, "codes": decider.codes.json]
    }

    public static let verifier = EvidenceVerifier(
        decide: { facts, rules in
            try replay(facts: facts, rules: rules["rules"] ?? .null, codes: rules["codes"] ?? .null).json
        },
        checkReport: { report, images in
            guard ReportSignature.verifies(report) else { throw BrokenReport() }
            for image in report["images"]?.array ?? [] {
                guard let hex = image["sha256"]?.string, let digest = try? Digest(hex: hex), images.contains(digest)
                else { throw BrokenReport() }
            }
        },
        checkCode: { manifest, decision, override in
            let answers = (decision["decisions"]?.array ?? []).filter { $0["party"]?.string == manifest.party }
            guard let override else {
                guard answers.contains(where: { $0["code"]?.string == manifest.code }) else { throw AnotherCode() }
                return
            }
            let said = try DecisionOverride(json: override)
            guard said.isStanding, said.party == manifest.party, said.chosen == manifest.code,
                said.dateOfService == manifest.dateOfService,
                said.decisionDigest == Digest(of: decision.canonical),
                answers.contains(where: { $0["service"]?.string == said.service })
            else { throw AnotherCode() }
        })
}
