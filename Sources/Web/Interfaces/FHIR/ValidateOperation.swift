import CodeReference
import FHIR

extension TerminologyOperation {
    /// Whether a code may be used on a day.
    ///
    /// True or false is only said where the list at hand settles it; else the answer is an OperationOutcome.
    /// Source: http://hl7.org/fhir/R4/codesystem-operation-validate-code.html.
    static let validate = TerminologyOperation(
        resource: "CodeSystem", name: "validate-code",
        documentation:
            "Whether a code is valid on a date. A header is valid only with abstract=true. A code that is not "
            + "carried here gives an OperationOutcome, not false.",
        known: [
            "url", "system", "code", "version", "display", "coding", "codeableConcept", "date", "abstract",
            "displayLanguage",
        ]
    ) { request in
        let subject = try request.subject()
        switch try request.terminology.lookUp(subject.code, in: subject.system, on: subject.date) {
        case .malformed(let reason): return said(false, [reason], nil)
        case .unknown(let reason): return said(false, [reason], nil)
        case .notCarried(let reason): throw FHIRFault.notFound(reason)
        case .notLoaded(let reason): throw FHIRFault.notSupported(reason)
        case .found(let term):
            guard term.code == subject.code else { return said(false, ["That code is written \(term.code)."], term) }
            return try weigh(term, subject, isAbstractAllowed: try request.bool("abstract") ?? false)
        }
    }

    private static func weigh(
        _ term: Term, _ subject: TerminologyRequest.Subject, isAbstractAllowed: Bool
    ) throws -> R4.AnyResource {
        if term.state == .uncertain { throw FHIRFault.notFound(term.caution ?? "This can't be told.") }
        var isValid = true
        var words: [String] = []
        if term.state == .inactive {
            isValid = false
            words.append("\(term.code) is known, and not in force on \(subject.date).")
            words += term.properties.filter { $0.name == "in-force" }.map { "In force \($0.value)." }
            let next = term.properties.filter { $0.name == "replaced-by" }.map(\.value)
            if !next.isEmpty { words.append("Replaced by \(next.joined(separator: ", ")).") }
        }
        if term.isHeader, !isAbstractAllowed {
            isValid = false
            words.append("\(term.code) is a header, which no claim may carry.")
        }
        if let display = subject.display {
            if term.system != .icd10cm {
                words.append("The display was not checked: the owner's words are not carried here.")
            } else if plain(display) != plain(term.display) {
                isValid = false
                words.append("The display is another one.")
            }
        }
        if let caution = term.caution { words.append(caution) }
        return said(isValid, words, term)
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func said(_ isValid: Bool, _ words: [String], _ term: Term?) -> R4.AnyResource {
        var parameters = [R4.ParametersParameter("result", .boolean(isValid))]
        if !words.isEmpty {
            parameters.append(R4.ParametersParameter("message", .string(words.joined(separator: " "))))
        }
        if let term {
            parameters.append(R4.ParametersParameter("display", .string(term.display)))
            parameters.append(R4.ParametersParameter("code", .code(term.code)))
            parameters.append(R4.ParametersParameter("system", .uri(term.system.uri)))
            if let version = term.version { parameters.append(R4.ParametersParameter("version", .string(version))) }
            if term.state == .inactive { parameters.append(R4.ParametersParameter("inactive", .boolean(true))) }
        }
        return R4.AnyResource(R4.Parameters(parameters))
    }
}
