import Essentials

/// Follows the references of a resource: inside a bundle to its entries, inside a resource to what it contains.
///
/// A `urn:` and a relative reference must lead to an entry of the bundle; an absolute URL that is not the full URL of
/// an entry lies outside and is left alone. Source: http://hl7.org/fhir/R4/bundle.html#references.
struct ReferenceCheck {
    private let isBundle: Bool
    /// The type of resource under each full URL.
    private var types: [String: String] = [:]
    private var fullURLs: [Int: String] = [:]

    init(_ json: JSONValue) {
        // What a search finds refers to what it did not find.
        isBundle = json["resourceType"]?.string == "Bundle" && json["type"]?.string != "searchset"
        for (index, entry) in (json["entry"]?.array ?? []).enumerated() {
            guard let url = entry["fullUrl"]?.string else { continue }
            types[url] = entry["resource"]?["resourceType"]?.string ?? ""
            fullURLs[index] = url
        }
    }

    func findings(_ references: [FHIRWalk.Met]) -> [FHIRFinding] {
        references.flatMap(findings)
    }

    private func findings(_ met: FHIRWalk.Met) -> [FHIRFinding] {
        guard let text = met.value["reference"]?.string else {
            let says = ["identifier", "display", "extension", "_reference"].contains { met.value[$0] != nil }
            return says
                ? [] : [FHIRFinding(.reference, met.place, "says nothing: give a reference, identifier or display")]
        }
        let target: String
        switch follow(text, met) {
        case .outside: return []
        case .nowhere(let cure): return [FHIRFinding(.reference, met.place, cure)]
        case .resource(let type): target = type
        }
        var findings: [FHIRFinding] = []
        if !met.targets.isEmpty, !met.targets.contains(target) {
            findings.append(FHIRFinding(.target, met.place, "wanted a reference to \(met.targets.listed)"))
        }
        if let said = met.value["type"]?.string, said != target, !said.hasSuffix("/\(target)") {
            findings.append(FHIRFinding(.target, met.place.member("type"), "is not the type of the resource meant"))
        }
        return findings
    }

    private enum Way {
        case resource(String)
        case nowhere(String)
        case outside
    }

    private func follow(_ text: String, _ met: FHIRWalk.Met) -> Way {
        if text.hasPrefix("#") {
            // "#" alone is the container itself.
            if text == "#" { return .resource(met.holder["resourceType"]?.string ?? "") }
            let contained = (met.holder["contained"]?.array ?? []).first {
                $0["id"]?.string == String(text.dropFirst())
            }
            guard let contained else { return .nowhere("leads to nothing contained: contain the resource") }
            return .resource(contained["resourceType"]?.string ?? "")
        }
        if let type = types[text] { return .resource(type) }
        if text.hasPrefix("urn:") {
            return isBundle ? .nowhere("leads to no entry of the bundle: add it, or point elsewhere") : .outside
        }
        if FHIRForm.isAbsoluteURI(text) { return .outside }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || (parts.count == 4 && parts[2] == "_history"), parts.allSatisfy({ !$0.isEmpty }) else {
            return .nowhere("is no reference: wanted Type/id, a URL, urn:uuid: or #id")
        }
        guard isBundle else { return .resource(String(parts[0])) }
        let relative = "\(parts[0])/\(parts[1])"
        if let type = base(of: met).flatMap({ types[$0 + relative] }) { return .resource(type) }
        let found = types.keys.contains { $0 == relative || $0.hasSuffix("/\(relative)") }
        return found
            ? .resource(String(parts[0])) : .nowhere("leads to no entry of the bundle: add it, or point elsewhere")
    }

    /// The address that relative references of an entry go out from: its full URL without type and id.
    private func base(of met: FHIRWalk.Met) -> String? {
        guard let url = met.entry.flatMap({ fullURLs[$0] }), !url.hasPrefix("urn:") else { return nil }
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return nil }
        return parts.dropLast(2).joined(separator: "/") + "/"
    }
}
