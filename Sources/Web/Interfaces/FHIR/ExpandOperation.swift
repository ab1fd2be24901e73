import CodeReference
import Essentials
import FHIR
import Trust

extension TerminologyOperation {
    /// Answers of more codes must be asked for page by page.
    private static let largestWhole = 1000

    /// The codes of a code system, all or those that fit a filter, in pages.
    ///
    /// Source: http://hl7.org/fhir/R4/valueset-operation-expand.html.
    static let expand = TerminologyOperation(
        resource: "ValueSet", name: "expand",
        documentation:
            "The value set of a whole code system: url is the system's URI, or it with /vs behind. Codes that "
            + "are not in force are marked inactive, and left out with activeOnly=true.",
        known: [
            "url", "valueSet", "filter", "date", "activeOnly", "count", "offset", "valueSetVersion", "system-version",
        ]
    ) { request in
        let (system, version) = try asked(request)
        let date = try request.day(of: system, version: version)
        let filter = try request.text("filter") ?? ""
        let isActiveOnly = try request.bool("activeOnly") ?? false
        let offset = try request.number("offset") ?? 0
        let count = try request.number("count")
        guard
            let page = try request.terminology.list(
                system, matching: filter, on: date, where: TermCondition(isActive: isActiveOnly ? true : nil),
                offset: offset, limit: min(count ?? largestWhole, largestWhole))
        else { throw FHIRFault.notSupported("\(system.title): not loaded here.") }
        if count == nil, page.total - offset > largestWhole {
            throw FHIRFault.tooCostly("These are \(page.total) codes. Ask for pages with count and offset.")
        }
        var parameters: [R4.ValueSetExpansionParameter] = [
            R4.ValueSetExpansionParameter("date", .dateTime(R4.DateTime(date))),
            R4.ValueSetExpansionParameter("activeOnly", .boolean(isActiveOnly)),
        ]
        if !filter.isEmpty { parameters.append(R4.ValueSetExpansionParameter("filter", .string(filter))) }
        if let count {
            parameters.append(R4.ValueSetExpansionParameter("count", .integer(min(count, largestWhole))))
            parameters.append(R4.ValueSetExpansionParameter("offset", .integer(offset)))
        }
        let used = page.version.map { "\(system.uri)|\($0)" } ?? system.uri
        parameters.append(R4.ValueSetExpansionParameter("used-codesystem", .uri(used)))
        if let caution = page.caution { parameters.append(R4.ValueSetExpansionParameter("warning", .string(caution))) }
        let codes = page.terms.map(\.code).joined(separator: " ")
        let mark = "\(used) \(date) \(filter) \(isActiveOnly) \(offset) \(page.total) \(codes)"
        let identifier = try FHIRUUID.urn(digest: Digest(of: Array(mark.utf8)).bytes)
        return R4.AnyResource(
            R4.ValueSet { set in
                set.url = "\(system.uri)/vs"
                set.version = page.version
                set.name = "All_\(system.table)"
                set.title = system.title
                set.status = .active
                set.experimental = false
                set.description =
                    system.isFragment
                    ? "Only the codes that are carried here; a code that is missing may well exist." : nil
                set.copyright = system.ownership
                set.expansion = R4.ValueSetExpansion { expansion in
                    expansion.identifier = identifier
                    expansion.timestamp = R4.DateTime(request.today)
                    expansion.total = page.total
                    expansion.offset = count == nil ? nil : offset
                    expansion.parameter = parameters
                    expansion.contains = page.terms.map(entry)
                }
            })
    }

    private static func entry(_ term: Term) -> R4.ValueSetExpansionContains {
        R4.ValueSetExpansionContains { entry in
            entry.system = term.system.uri
            entry.abstract = term.isHeader ? true : nil
            entry.inactive = term.state == .inactive ? true : nil
            entry.version = term.version
            entry.code = term.code
            entry.display = term.display
        }
    }

    /// The system of a value set that is named, or sent with one whole system in it.
    private static func asked(_ request: TerminologyRequest) throws -> (CodeSystem, String?) {
        var version = try request.text("valueSetVersion")
        if let pinned = try request.text("system-version") {
            version = pinned.split(separator: "|").last.map(String.init)
        }
        if let uri = try request.text("url") {
            let parts = uri.split(separator: "|", maxSplits: 1)
            if parts.count == 2 { version = String(parts[1]) }
            return (try TerminologyRequest.system(String(parts.first ?? "")), version)
        }
        guard let set = request.parameters["valueSet"]?.resource?.as(R4.ValueSet.self) else {
            throw FHIRFault.required("Name a value set: url.")
        }
        guard let include = set.compose?.include, include.count == 1, let one = include.first, let uri = one.system,
            one.others.isEmpty, set.compose?.others.isEmpty ?? true
        else { throw FHIRFault.notSupported("A value set that is sent includes one code system, whole.") }
        return (try TerminologyRequest.system(uri), one.version ?? version)
    }
}
