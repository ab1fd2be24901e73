import CodeReference
import FHIR

extension TerminologyOperation {
    /// What is known of a code on a day.
    ///
    /// Source: http://hl7.org/fhir/R4/codesystem-operation-lookup.html.
    static let lookup = TerminologyOperation(
        resource: "CodeSystem", name: "lookup",
        documentation:
            "A code on a date. What is not in force says so (property inactive); what is not carried here is "
            + "told apart from what does not exist.",
        known: ["code", "system", "version", "coding", "date", "displayLanguage", "property"]
    ) { request in
        let subject = try request.subject()
        let term = try request.term(subject)
        var parameters = [R4.ParametersParameter("name", .string(term.system.title))]
        if let version = term.version { parameters.append(R4.ParametersParameter("version", .string(version))) }
        parameters.append(R4.ParametersParameter("display", .string(term.display)))
        parameters += term.designations.map {
            R4.ParametersParameter("designation", part: [R4.ParametersParameter("value", .string($0))])
        }
        parameters += properties(of: term).map { name, value in
            R4.ParametersParameter(
                "property",
                part: [R4.ParametersParameter("code", .code(name)), R4.ParametersParameter("value", value)])
        }
        return R4.AnyResource(R4.Parameters(parameters))
    }

    /// The properties of a term: those that FHIR names (http://hl7.org/fhir/concept-properties), then ours.
    private static func properties(of term: Term) -> [(String, R4.ParameterValue)] {
        var found: [(String, R4.ParameterValue)] = []
        if term.state != .uncertain { found.append(("inactive", .boolean(term.state == .inactive))) }
        if term.isHeader { found.append(("notSelectable", .boolean(true))) }
        for property in term.properties {
            switch property.name {
            case "billable": found.append((property.name, .boolean(property.value == "true")))
            case "parent", "near", "replaced-by", "write-instead": found.append((property.name, .code(property.value)))
            default: found.append((property.name, .string(property.value)))
            }
        }
        if let caution = term.caution { found.append(("caution", .string(caution))) }
        found.append(("copyright", .string(term.system.ownership)))
        return found
    }
}
