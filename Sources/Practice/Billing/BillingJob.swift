public import Claims
public import CodeReference
public import Coding
public import Essentials
import Evidence
import Patients
public import Reporting

/// The main job: from a case to report, decision, claims and evidence.
///
/// A function of the case alone: the same case gives the same bytes. Nothing of it reads a clock or draws a number.
///
///     let job = try BillingJob.shipped()
///     let billed = try job.run(try CaseFolder.read(folder, template: job.template))
public struct BillingJob: Sendable {
    public let template: ReportTemplate
    public let decider: Decider
    public let checks: ClaimChecks

    /// With the template, rules and codes that are shipped.
    public static func shipped() throws -> BillingJob {
        let decider = try Decider.shipped()
        return BillingJob(
            template: try .shipped(), decider: decider,
            checks: try ClaimChecks(codeSets: CodeBookSets(codes: decider.codes)))
    }

    /// - Parameter overrides: what people said against the decision; those that were withdrawn do nothing. The decision
    ///   stays as it is.
    /// - Parameter choices: what people chose of a claim, by party; where nothing was chosen billing chooses.
    /// - Parameter diagnoses: the whole of ICD-10-CM; without it the selection that is carried. The evidence holds an
    ///   extract, so that the decision is made again without the whole.
    /// - Parameter fees: what is kept as the fee of each code on the day of service, for the checks of the claims; the
    ///   decision does not see them. Nil where no fees are kept.
    /// - Throws: ``Reporting/ReportError`` where the reading names images or frames that are not there.
    public func run(
        _ material: CaseMaterial, overrides: [DecisionOverride] = [], choices: [String: ClaimChoice] = [:],
        diagnoses: DiagnosisReleases? = nil, fees: [String: Money]? = nil
    ) throws -> BilledCase {
        let assessed = try assess(material, diagnoses: diagnoses)
        let (report, facts, decider, decision) = (
            assessed.report, assessed.facts, assessed.decider, assessed.decision
        )
        let checks = diagnoses == nil ? self.checks : try ClaimChecks(codeSets: CodeBookSets(codes: decider.codes))
        let renditions = try report.map { try ReportRenditions(report: $0, images: material.images).files } ?? []
        let evidence = EvidenceBuilder(
            material: material, report: report, facts: facts, rules: EvidenceReplay.rules(of: decider),
            decision: decision,
            renditions: renditions.filter { $0.name != "report.html" })
        let biller = PartyBiller(
            material: material, report: report, decision: decision, evidence: evidence, checks: checks,
            overriding: StandingOverrides(
                overrides, of: material.source.id, facts: facts, decision: decision, codes: decider.codes),
            choices: choices, fees: fees)
        let bills = try material.source.billing.map { try biller.bill($0) }
        var files =
            renditions + [
                OutputFile(name: "decision.json", mediaType: "application/json", text: decision.json.pretty),
                OutputFile(name: "decision.txt", mediaType: "text/plain", text: decision.text),
            ]
        files += try bills.flatMap { try ClaimFiles(bill: $0).files }
        return BilledCase(
            material: material, report: report, facts: facts, decider: decider, decision: decision,
            overrides: overrides.filter(\.isStanding), bills: bills,
            files: files.sorted { $0.name < $1.name })
    }

    /// Report, facts and decision of a case, without the claims and files that are made of them.
    public func assess(_ material: CaseMaterial, diagnoses: DiagnosisReleases? = nil) throws -> AssessedCase {
        let report = try self.report(material)
        let facts = FactsBuilder(source: material.source, images: material.images, report: report).facts()
        let decider = try self.decider.reading(diagnoses, for: facts)
        return AssessedCase(
            material: material, report: report, facts: facts, decider: decider, decision: decider.decide(facts))
    }

    /// The report, signed where the case names a signer with a key and nothing is in the way.
    func report(_ material: CaseMaterial) throws -> Report? {
        let source = material.source
        guard let reading = material.reading, let parts = reportMaterial(material, reading: reading) else { return nil }
        let report = try ReportAssembler.assemble(parts, template: template)
        guard let signature = source.signature, signature.provider == reading.readerID,
            let key = material.keys[signature.keyFile], report.signing != nil,
            !report.gaps.contains(where: \.blocksSigning)
        else { return report }
        return try report.signed(with: key)
    }

    /// What the report of a reading is made of; nil where the case does not hold who took part.
    func reportMaterial(_ material: CaseMaterial, reading: Reading) -> ReportMaterial? {
        let source = material.source
        guard let reader = source.provider(reading.readerID),
            let facility = source.party(source.service.capture.party)?.organization,
            let performer = source.provider(source.service.capture.provider)
        else { return nil }
        let readerParty = source.providers.first { $0.provider.id == reader.id }.flatMap { source.party($0.party) }
        return ReportMaterial(
            reading: reading, images: material.images.map(\.study), patient: source.patient, facility: facility,
            order: source.order, dateOfService: source.dateOfService, performers: [performer], reader: reader,
            readerOrganization: readerParty?.organization)
    }
}
