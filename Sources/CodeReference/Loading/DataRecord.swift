package import Essentials

/// A fault in a data file of this product: file, line, place, what was found and what was wanted.
public struct DataFault: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let path: String
    public let found: String
    public let wanted: String

    package init(file: String, line: Int, path: String, found: String, wanted: String) {
        self.file = file
        self.line = line
        self.path = path
        self.found = found
        self.wanted = wanted
    }

    /// `criteria.yaml:12: rules[3].code: found a code of no pack, wanted …`.
    public var description: String {
        "\(file):\(line): \(path.isEmpty ? "" : "\(path): ")found \(found), wanted \(wanted)"
    }
}

/// Data that was refused, with every fault that was found.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
    public let faults: [DataFault]
    package init(_ faults: [DataFault]) { self.faults = faults }
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// The faults of one loading, shared by its records.
package final class DataFaults {
    package private(set) var faults: [DataFault] = []
    package init() {}
    package func add(_ fault: DataFault) { faults.append(fault) }
    package func check() throws { if !faults.isEmpty { throw DataError(faults) } }
}

/// A group of compiled data on its way into a type; what is wrong is noted with the line it came from.
package struct DataRecord {
    package let value: JSONValue
    package let file: String
    package let line: Int
    package let path: String
    package let faults: DataFaults

    package init(_ value: JSONValue, file: String, line: Int = 1, path: String = "", faults: DataFaults) {
        self.value = value
        self.file = file
        self.line = value["$line"]?.int ?? line
        self.path = path
        self.faults = faults
    }

    package func fault(_ key: String? = nil, found: String, wanted: String) {
        let place = [path, key ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
        faults.add(DataFault(file: file, line: line, path: place, found: found, wanted: wanted))
    }

    package func fields(_ allowed: [String]) {
        for key in value.object?.keys ?? [] where key != "$line" && !allowed.contains(key) {
            fault(found: "a field '\(key)'", wanted: "one of \(allowed.joined(separator: ", "))")
        }
    }

    package func record(_ key: String) -> DataRecord? {
        guard let member = value[key], !member.isNull else { return nil }
        return DataRecord(member, file: file, line: line, path: path.isEmpty ? key : "\(path).\(key)", faults: faults)
    }

    package func records(_ key: String) -> [DataRecord] {
        guard let list = value[key]?.array else {
            if value[key] != nil { fault(key, found: "no list", wanted: "a list") }
            return []
        }
        let base = path.isEmpty ? key : "\(path).\(key)"
        return list.enumerated().map {
            DataRecord($1, file: file, line: line, path: "\(base)[\($0)]", faults: faults)
        }
    }

    /// The members of a group of groups, in order.
    package func members(_ key: String) -> [(key: String, record: DataRecord)] {
        (value[key]?.object?.members ?? []).filter { $0.key != "$line" }.map { name, member in
            (name, DataRecord(member, file: file, line: line, path: "\(key).\(name)", faults: faults))
        }
    }

    package func text(_ key: String) -> String? {
        if let text = optional(key) { return text }
        fault(key, found: "nothing", wanted: "some words")
        return nil
    }

    package func optional(_ key: String) -> String? {
        guard let member = value[key] else { return nil }
        if let text = member.string, !text.isEmpty { return text }
        return member.number?.text
    }

    /// One text or a list of texts.
    package func texts(_ key: String) -> [String] {
        guard let member = value[key] else { return [] }
        if let text = member.string { return [text] }
        if let list = member.array {
            return list.compactMap { item in
                if let text = item.string ?? item.number?.text { return text }
                fault(key, found: "an item that is no text", wanted: "text")
                return nil
            }
        }
        fault(key, found: "neither text nor a list", wanted: "text or a list of texts")
        return []
    }

    package func date(_ key: String) -> CalendarDate? {
        guard let text = optional(key) else { return nil }
        if let date = try? CalendarDate(text) { return date }
        fault(key, found: "no date", wanted: "year-month-day")
        return nil
    }

    package func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, or fallback: Choice) -> Choice {
        guard let text = optional(key) else { return fallback }
        if let choice = Choice(rawValue: text) { return choice }
        fault(key, found: "'\(text)'", wanted: "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        return fallback
    }

    package var span: DateSpan {
        let span = DateSpan(from: date("from"), until: date("until"))
        if let from = span.from, let until = span.until, from > until {
            fault("until", found: "an end before its beginning", wanted: "a later day")
        }
        return span
    }

    /// The keys of `source`, at least one, each a key of the file's sources.
    package func sources(_ known: Set<String>) -> [String] {
        let keys = texts("source")
        if keys.isEmpty { fault("source", found: "nothing", wanted: "the key of a source") }
        for key in keys where !known.contains(key) {
            fault("source", found: "'\(key)'", wanted: "a key of this file's 'sources'")
        }
        return keys
    }

    /// The citations of a file's `sources`.
    package func citations() -> [Citation] {
        members("sources").compactMap { key, record in
            record.fields(["title", "publisher", "locator", "standing", "rank", "dated", "retrieved"])
            guard let title = record.text("title") else { return nil }
            return Citation(
                key: key, title: title, publisher: record.optional("publisher") ?? "",
                locator: record.optional("locator") ?? "", standing: record.choice("standing", or: .unverified),
                rank: record.choice("rank", or: .commercial), dated: record.date("dated"),
                retrieved: record.date("retrieved"))
        }
    }
}

extension JSONValue {
    /// The value without the lines that the compiler of data noted.
    package var withoutLines: JSONValue {
        switch self {
        case .array(let items): .array(items.map(\.withoutLines))
        case .object(let object):
            .object(JSONObject(object.members.filter { $0.key != "$line" }.map { ($0.key, $0.value.withoutLines) }))
        default: self
        }
    }
}
