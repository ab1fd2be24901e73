/// What a file of a case is, said in words.
enum FileMeaning {
    static func of(_ name: String) -> String {
        switch name {
        case "report.html": return "The report as a page"
        case "report.pdf": return "The report on paper, tagged"
        case "report.dcm": return "Structured report (DICOM Comprehensive SR, TID 1500)"
        case "report.fhir.json": return "The report as a FHIR R4 bundle"
        case "decision.json": return "The decision as data"
        case "decision.txt": return "The decision as text"
        default: break
        }
        if name.hasPrefix("claim-") {
            return name.hasSuffix(".837") ? "The claim as 837D (005010X224A2)" : "The claim as FHIR R4"
        }
        if name.hasPrefix("evidence-") { return "The evidence bundle, signed" }
        return "A file of this case"
    }
}
