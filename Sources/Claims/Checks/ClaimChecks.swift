import Essentials
public import X12

/// Checks a file of dental claims before it is sent: the guide first, then each claim.
///
/// Every rule's severity, words, cure and source are data; nothing is ever changed in the claim.
///
///     let result = try ClaimChecks().check(bytes)
///     result.isValid
public struct ClaimChecks: Sendable {
    let codeSets: any CodeSetSource
    let guide: GuideChecker
    let limits: Limits
    /// The words of the rules and where they come from.
    public let catalog: RuleCatalog

    /// - Parameter codeSets: what is known of codes; the little that is shipped when left out.
    /// - Throws: `X12Error` or ``ClaimError`` where data and code do not fit each other.
    public init(codeSets: (any CodeSetSource)? = nil, limits: Limits = Limits()) throws {
        try self.init(
            data: JSONValue(parsing: "\(CompiledData.claimChecks)"), codeSets: try codeSets ?? ShippedCodeSets(),
            limits: limits)
    }

    init(data: JSONValue, codeSets: any CodeSetSource, limits: Limits = Limits()) throws {
        self.codeSets = codeSets
        self.limits = limits
        guide = try GuideChecker(codeSets: codeSets, limits: limits)
        catalog = try RuleCatalog(json: data, bound: ClaimRules.ids)
    }

    /// Checks all claims of a file.
    ///
    /// - Parameter evidence: what is known of the record behind the claims; without it no such check runs.
    public func check(_ bytes: [UInt8], evidence: ClaimEvidence? = nil) -> CheckResult {
        let structure = guide.check(bytes)
        var report = ClaimReport(catalog: catalog)
        do {
            try checkClaims(bytes, evidence, &report)
        } catch let error as X12Error {
            if structure.isEmpty { report.findings.append(unreadable(error.description, error.offset)) }
        } catch {
            report.findings.append(unreadable("\(error)", (error as? ClaimError)?.offset ?? 0))
        }
        let all = structure + report.findings
        return CheckResult(
            findings: all.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(
                \.element))
    }

    /// Checks a claim as it would be written.
    ///
    /// - Throws: what writing it throws.
    public func check(
        _ claim: DentalClaim, in envelope: ClaimEnvelope, evidence: ClaimEvidence? = nil
    ) throws -> CheckResult {
        check(try DentalClaim837.write([claim], in: envelope), evidence: evidence)
    }

    private func checkClaims(_ bytes: [UInt8], _ evidence: ClaimEvidence?, _ report: inout ClaimReport) throws {
        var reader = LoopReader(bytes, guide: guide.guide, loop: "2300", limits: limits)
        var memory = FileMemory()
        var count = 0
        while report.findings.count < limits.findings, let entry = try reader.next() {
            let context = ClaimContext(
                parts: try ClaimParts(entry), codeSets: codeSets, evidence: evidence, earlier: memory)
            for rule in ClaimRules.all { report.run(rule, context) }
            memory.add(context)
            count += 1
        }
        if count == 0, report.findings.isEmpty { report.findings.append(unreadable("no claim", 0)) }
    }

    private func unreadable(_ found: String, _ offset: Int) -> Finding {
        catalog.finding(ClaimRules.unreadable, offset: offset, ["found": found])
    }
}
