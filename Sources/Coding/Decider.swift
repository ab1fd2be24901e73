public import CodeReference
public import Essentials

/// Decides, with one set of rules and codes, which code each record supports.
///
/// A pure function: the same facts, rules and codes give the same decision, byte for byte.
///
///     let decider = Decider(rules: try RuleBook.shipped(), codes: try CodeBook.shipped())
///     let decision = decider.decide(facts)
///     decision.decisions[0].code      // "D0370"
public struct Decider: Sendable {
    public let rules: RuleBook
    public let codes: CodeBook
    let compiled: CompiledRules

    public init(rules: RuleBook, codes: CodeBook) {
        self.rules = rules
        self.codes = codes
        compiled = CompiledRules(rules: rules, codes: codes)
    }

    private init(_ other: Decider, codes: CodeBook) {
        (rules, compiled) = (other.rules, other.compiled)
        self.codes = codes
    }

    /// This decider with what whole releases of ICD-10-CM say of the diagnoses of a case, in place of the selection that
    /// is carried.
    ///
    /// Its ``codes`` carry what was used, so that ``replay(facts:rules:codes:)`` of them needs no releases. Without
    /// releases, a settled date or diagnoses it is the same decider.
    ///
    ///     let decision = try decider.reading(releases, for: facts).decide(facts)
    ///
    /// - Throws: ``CodeReference/DiagnosisTableError``, or what reading a table throws.
    public func reading(_ releases: DiagnosisReleases?, for facts: CodingFacts) throws -> Decider {
        let named = facts.diagnoses.filter { $0.system == CodeSystem.icd10cm.rawValue }.map(\.code)
        guard let releases, let date = facts.dateOfService.value, !named.isEmpty else { return self }
        return Decider(self, codes: try codes.extracting(named, of: releases, on: date))
    }

    /// The rules and codes that come with this product.
    public static func shipped() throws -> Decider {
        let (rules, codes) = (try RuleBook.shipped(), try CodeBook.shipped())
        try rules.check(against: codes)
        return Decider(rules: rules, codes: codes)
    }

    /// The whole answer with its sentences.
    public func decide(_ facts: CodingFacts) -> CodingDecision {
        Explainer(decider: self, prepared: prepare(facts)).decision()
    }

    /// Makes facts ready for ``outcomes(of:)``.
    public func prepare(_ facts: CodingFacts) -> PreparedCase {
        PreparedCase(facts, diagnoses: Diagnoses(codes: codes, rules: rules).answers(facts))
    }

    /// The bare result for a service and a party.
    public struct Outcome: Hashable, Sendable {
        public let service: String
        public let party: String
        public let status: CodingDecision.Status
        /// A dental code, whatever the plan; nil unless supported.
        public let code: String?
    }

    /// The results without sentences, rejections and gaps; of dental codes alone, the plan is not looked at.
    public func outcomes(of prepared: PreparedCase) -> [Outcome] {
        let evaluation = Evaluation(prepared, compiled)
        return zip(prepared.cells, evaluation.outcomes).map { cell, outcome in
            let service = prepared.services[cell.service].service.id
            switch outcome {
            case .code(let index):
                return Outcome(
                    service: service, party: cell.party, status: .supported, code: compiled.alternatives[index].code)
            case .none, .counted:
                return Outcome(service: service, party: cell.party, status: .none, code: nil)
            case .open:
                return Outcome(service: service, party: cell.party, status: .cannotTell, code: nil)
            }
        }
    }
}

/// Decides one case; who decides many makes one ``Decider``.
public func decide(_ facts: CodingFacts, rules: RuleBook, codes: CodeBook) -> CodingDecision {
    Decider(rules: rules, codes: codes).decide(facts)
}

/// Decides again from the JSON forms that a bundle carries.
///
/// - Throws: ``YAMLSource/SourceError`` or ``CodeReference/DataError`` for JSON of another shape.
public func replay(facts: JSONValue, rules: JSONValue, codes: JSONValue) throws -> CodingDecision {
    decide(try CodingFacts(json: facts), rules: try RuleBook(json: rules), codes: try CodeBook(json: codes))
}

extension RuleBook {
    /// Holds the rules against the codes: no rule for a code that is not carried or never in force with it, no code without rule.
    ///
    /// Without a dental pack there is nothing to hold them against.
    ///
    /// - Throws: ``CodeReference/DataError`` with every fault.
    public func check(against codes: CodeBook) throws {
        guard codes.hasDentalPack else { return }
        let faults = DataFaults()
        for rule in rules {
            func fault(_ found: String, _ wanted: String) {
                let path = "rules[\(rule.id)].code"
                faults.add(DataFault(file: rule.file, line: rule.line, path: path, found: found, wanted: wanted))
            }
            guard let entry = codes.entry(rule.code) else {
                fault("\(rule.code), which no pack carries", "a code of the pack")
                continue
            }
            if entry.inForce.allSatisfy({ $0.span.intersection(rule.span) == nil }) {
                fault("dates on which \(rule.code) is not in force", "dates within \(entry.inForce.map(\.span.words))")
            }
        }
        let reached = Set(rules.filter { $0.open == nil }.map(\.code))
        for entry in codes.codes() where entry.lookupOnly == nil && !reached.contains(entry.code) {
            faults.add(
                DataFault(
                    file: "criteria.yaml", line: 1, path: "rules", found: "no rule for \(entry.code)",
                    wanted: "a rule that reaches it, or 'lookupOnly' in the pack"))
        }
        try faults.check()
    }
}
