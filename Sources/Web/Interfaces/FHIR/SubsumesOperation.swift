import CodeReference
import FHIR

extension TerminologyOperation {
    /// How two codes stand to each other: only ICD-10-CM has codes below codes.
    ///
    /// Source: http://hl7.org/fhir/R4/codesystem-operation-subsumes.html.
    static let subsumes = TerminologyOperation(
        resource: "CodeSystem", name: "subsumes",
        documentation: "Whether one code holds another. All sets but ICD-10-CM are flat.",
        known: ["codeA", "codeB", "system", "version", "codingA", "codingB", "date"]
    ) { request in
        let one = try request.subject(code: "codeA", coding: "codingA")
        let other = try request.subject(code: "codeB", coding: "codingB")
        guard one.system == other.system else { throw FHIRFault.invalid("The two codes are of two systems.") }
        let relation = request.terminology.relation(try request.term(one), try request.term(other))
        return R4.AnyResource(R4.Parameters([R4.ParametersParameter("outcome", .code(relation.rawValue))]))
    }
}
