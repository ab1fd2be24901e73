public import Essentials

/// What the data say of one rule: how much it weighs, its words and its cure.
public struct RuleText: Hashable, Sendable {
    public let id: String
    public let severity: Severity
    /// With places such as `{wanted}` that the rule fills in.
    public let message: String
    public let fix: String
    /// A key of the catalog's sources.
    public let source: String
}

/// The rules of one data file, bound to the code that carries them out.
///
/// Loading fails where the data name a rule that no code holds, or the code one that no data describe.
public struct RuleCatalog: Sendable {
    public let rules: [String: RuleText]
    public let sources: [String: Citation]

    /// Reads `sources` and `rules`.
    ///
    /// - Throws: ``X12Error`` with the line of the data.
    public init(json: JSONValue, bound ids: some Sequence<String>) throws(X12Error) {
        sources = try RuleCatalog.sources(json["sources"])
        var rules: [String: RuleText] = [:]
        for (id, value) in json["rules"]?.object?.members ?? [] where id != "$line" {
            guard let severity = value["severity"]?.string.flatMap(Severity.init),
                let message = value["message"]?.string,
                let fix = value["fix"]?.string, let source = value["source"]?.string
            else { throw RuleCatalog.fault(value, "rule \(id)", "severity, message, fix and source") }
            guard sources[source] != nil else {
                throw RuleCatalog.fault(value, "rule \(id)", "a source that is listed")
            }
            rules[id] = RuleText(id: id, severity: severity, message: message, fix: fix, source: source)
        }
        let bound = Set(ids)
        for id in rules.keys.sorted() where !bound.contains(id) {
            throw RuleCatalog.fault(json, "rule \(id)", "a rule that the code carries out")
        }
        for id in bound.sorted() where rules[id] == nil {
            throw RuleCatalog.fault(json, "no rule \(id)", "data for each rule of the code")
        }
        self.rules = rules
    }

    private static func sources(_ json: JSONValue?) throws(X12Error) -> [String: Citation] {
        var sources: [String: Citation] = [:]
        for (key, value) in json?.object?.members ?? [] where key != "$line" {
            guard let title = value["title"]?.string,
                let standing = value["standing"]?.string.flatMap(Citation.Standing.init)
            else { throw fault(value, "source \(key)", "a title and a standing") }
            sources[key] = Citation(
                key: key, title: title, publisher: value["publisher"]?.string ?? "",
                locator: value["locator"]?.string ?? "", standing: standing,
                retrieved: value["retrieved"]?.string.flatMap { try? CalendarDate($0) })
        }
        return sources
    }

    static func fault(_ json: JSONValue, _ found: String, _ wanted: String) -> X12Error {
        X12Error(
            .guide, offset: 0, place: json["$line"]?.int.map { "line \($0) of the data" } ?? "the data", found: found,
            wanted: wanted)
    }

    /// A finding of a rule, with its words filled in.
    public func finding(
        _ id: String, segment: String? = nil, element: String? = nil, offset: Int = 0, segmentNumber: Int = 0,
        _ words: [String: String] = [:]
    ) -> Finding {
        let text = rules[id]
        func fill(_ pattern: String) -> String {
            var out = ""
            var rest = pattern[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                out += rest[..<open]
                let key = String(rest[rest.index(after: open)..<close])
                out += words[key] ?? key
                rest = rest[rest.index(after: close)...]
            }
            let whole = out + rest
            return whole.prefix(1).uppercased() + whole.dropFirst()
        }
        return Finding(
            rule: id, severity: text?.severity ?? .error, segment: segment, element: element, offset: offset,
            segmentNumber: segmentNumber, message: fill(text?.message ?? id), fix: fill(text?.fix ?? ""),
            source: text?.source ?? "")
    }
}
