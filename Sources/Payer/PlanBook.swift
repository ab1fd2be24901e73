public import Essentials

/// What plans say of codes, by payer and day; unknown where no source says anything.
///
/// It says what is written, and adjudicates nothing.
///
///     let book = try PlanBook.shipped()
///     book.coverage(code: "D0370", payer: "DEMO1", on: day).status
public struct PlanBook: Sendable {
    /// One plan.
    public struct Plan: Hashable, Sendable {
        /// The payer's identifier as claims name it.
        public let payer: String
        public let name: String
        public let note: String
        public let isDemonstration: Bool
        let rules: [Rule]
    }

    struct Rule: Hashable, Sendable {
        let code: String
        let status: CoverageStatus
        let from: CalendarDate
        let until: CalendarDate?
        let source: Citation
        let line: Int

        func holds(on day: CalendarDate) -> Bool { day >= from && (until.map { day <= $0 } ?? true) }
    }

    public let plans: [Plan]

    /// The plans that come with the product: one, for demonstration.
    ///
    /// - Throws: ``PlanError`` or a JSON error where the compiled data are wrong.
    public static func shipped() throws -> PlanBook {
        try PlanBook(json: JSONValue(parsing: "\(CompiledData.plans)"))
    }

    /// - Throws: ``PlanError`` with the line; also where two rules hold for one code on one day.
    public init(json: JSONValue) throws {
        let sources = try PlanBook.sources(json["sources"])
        plans = try (json["plans"]?.array ?? []).map { plan in
            guard let payer = plan["payer"]?.string, let name = plan["name"]?.string else {
                throw PlanBook.fault(plan, "a plan without payer or name", "both")
            }
            let rules = try (plan["rules"]?.array ?? []).map { try PlanBook.rule($0, sources) }
            try PlanBook.holdApart(rules)
            return Plan(
                payer: payer, name: name, note: plan["note"]?.string ?? "",
                isDemonstration: plan["demonstration"]?.bool ?? false, rules: rules)
        }
        guard Set(plans.map(\.payer)).count == plans.count else {
            throw PlanBook.fault(json, "one payer twice", "each payer once")
        }
    }

    /// What the payer's plan says of a code on a day.
    public func coverage(code: String, payer: String, on day: CalendarDate) -> PlanCoverage {
        guard let plan = plans.first(where: { $0.payer == payer }),
            let rule = plan.rules.first(where: { $0.code == code && $0.holds(on: day) })
        else { return .unknown }
        return PlanCoverage(
            status: rule.status, source: rule.source, from: rule.from, until: rule.until,
            isDemonstration: plan.isDemonstration)
    }

    private static func rule(_ json: JSONValue, _ sources: [String: Citation]) throws -> Rule {
        guard let code = json["code"]?.string, let status = json["status"]?.string.flatMap(CoverageStatus.init),
            let from = json["from"]?.string.flatMap({ try? CalendarDate($0) })
        else { throw fault(json, "a rule that is not whole", "code, status and the first day") }
        var until: CalendarDate?
        if let text = json["until"]?.string {
            guard let day = try? CalendarDate(text), day >= from else {
                throw fault(json, "a last day that is none", "a day that is not before the first")
            }
            until = day
        }
        guard let source = json["source"]?.string.flatMap({ sources[$0] }) else {
            throw fault(json, "a rule without a source", "a key of sources")
        }
        return Rule(
            code: code, status: status, from: from, until: until, source: source, line: json["$line"]?.int ?? 0)
    }

    private static func holdApart(_ rules: [Rule]) throws {
        for (index, rule) in rules.enumerated() {
            for other in rules[..<index] where other.code == rule.code {
                if rule.holds(on: other.from) || other.holds(on: rule.from) {
                    throw PlanError.overlapping(line: rule.line)
                }
            }
        }
    }

    private static func sources(_ json: JSONValue?) throws -> [String: Citation] {
        var sources: [String: Citation] = [:]
        for (key, value) in json?.object?.members ?? [] where key != "$line" {
            guard let title = value["title"]?.string,
                let standing = value["standing"]?.string.flatMap(Citation.Standing.init)
            else { throw fault(value, "source \(key)", "a title and a standing") }
            sources[key] = Citation(
                key: key, title: title, publisher: value["publisher"]?.string ?? "",
                locator: value["locator"]?.string ?? "", standing: standing)
        }
        return sources
    }

    private static func fault(_ json: JSONValue, _ found: String, _ wanted: String) -> PlanError {
        .malformed(line: json["$line"]?.int ?? 0, found: found, wanted: wanted)
    }
}
