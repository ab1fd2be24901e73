public import Essentials

extension R4 {
    /// What went wrong, or what is to be noted, in an answer.
    ///
    /// Source: http://hl7.org/fhir/R4/operationoutcome.html.
    public struct OperationOutcome: FHIRResource {
        public var common = Common()
        public var issue: [OperationOutcomeIssue] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<OperationOutcome>(
            resource: "OperationOutcome", [.list("issue", \.issue, .required)])
    }

    /// One thing that went wrong.
    public struct OperationOutcomeIssue: FHIRElement {
        public enum Severity: String, FHIRCode {
            case fatal, error, warning, information
        }

        public var severity: Severity?
        /// A code of http://hl7.org/fhir/issue-type, such as `not-found`.
        public var code: String?
        public var details: CodeableConcept?
        public var diagnostics: String?
        public var expression: [String] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<OperationOutcomeIssue>(
            "OperationOutcome.issue",
            [
                .one("severity", \.severity, .required),
                .one("code", \.code, .required, as: .primitive(.code)),
                .one("details", \.details),
                .one("diagnostics", \.diagnostics),
                .list("expression", \.expression),
            ])
    }
}
