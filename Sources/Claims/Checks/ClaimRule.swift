import X12

/// One check of a claim, bound by its id to its words in `Data/claim-checks.yaml`.
protocol ClaimRule: SendableMetatype {
    static var id: String { get }
    static func check(_ context: ClaimContext, _ report: inout ClaimReport)
}

/// All checks, in the order in which they run.
enum ClaimRules {
    static let all: [any ClaimRule.Type] = [
        ClaimIDLong.self, ClaimIDRepeated.self, ClaimSignature.self, ClaimFrequency.self, LineNumber.self,
        LineControlRepeated.self, LineQuantity.self,
        ClaimTotal.self, ClaimAmount.self, ZeroCharge.self, FeeAbsent.self, OtherPayerLine.self, OtherPayerClaim.self,
        PointerMissing.self, PointerRepeated.self, PointerAbsent.self,
        NPICheckDigit.self, NPIMissing.self,
        ServiceDateAbsent.self, ServiceDateFuture.self, ServiceBeforeBirth.self, AccidentAfterService.self,
        PredeterminationDate.self, PayerClaimNumber.self, PayerClaimNumberOriginal.self,
        AttachmentNumber.self, AttachmentOnRequest.self, AttachmentQualifier.self,
        SelfWithPatientLoop.self, DependentWithoutPatientLoop.self, SubscriberDetails.self, SamePerson.self,
        AccidentState.self, AccidentDate.self,
        ProcedureShape.self, ProcedureUnknown.self, DiagnosisShape.self, DiagnosisDot.self, DiagnosisOldSet.self,
        DiagnosisHeader.self, DiagnosisUnknown.self, DiagnosisExcludes.self, DiagnosisRepeated.self,
        TaxonomyShape.self, TaxonomyTrap.self,
        BillingBox.self, NineDigitZip.self, ZipShape.self,
        PartsOfWhole.self, ServiceWithoutDiagnosis.self, ServiceRepeated.self, ServiceWithoutAttachment.self,
        ReportUnsigned.self, ReportSignedLate.self, ImageNotRead.self, StudyDate.self, IdentityDiffers.self,
    ]

    /// The rule under which a file is reported whose claims could not be found.
    static let unreadable = "claim.unreadable"

    static var ids: [String] { all.map { $0.id } + [unreadable] }
}

/// Where the rules leave their findings.
struct ClaimReport {
    let catalog: RuleCatalog
    var findings: [Finding] = []
    fileprivate var rule = ""

    init(catalog: RuleCatalog) { self.catalog = catalog }

    /// Reports under the rule that is running.
    ///
    /// - Parameter component: from 1; 0 for the whole element.
    mutating func add(
        _ segment: Segment, _ element: Int = 0, component: Int = 0, words: [String: String] = [:]
    ) {
        let id = segment.id.description
        var label: String?
        var offset = segment.offset
        if element > 0 {
            label = "\(id)\(element < 10 ? "0" : "")\(element)\(component > 0 ? "-\(component)" : "")"
            if let range = segment.element(element) {
                let parts = segment.components(of: range)
                offset = component > 0 && component <= parts.count ? parts[component - 1].lowerBound : range.lowerBound
            }
        }
        findings.append(
            catalog.finding(
                rule, segment: id, element: label, offset: offset, segmentNumber: segment.number, words))
    }

    mutating func run(_ rule: any ClaimRule.Type, _ context: ClaimContext) {
        self.rule = rule.id
        rule.check(context, &self)
    }
}
