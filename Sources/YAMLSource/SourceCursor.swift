public import Essentials

/// The findings of one reading, shared by all its cursors.
public final class SourceReport {
    public private(set) var findings: [SourceFinding] = []

    public init() {}

    public func add(_ finding: SourceFinding) { findings.append(finding) }

    /// Throws what was found, if anything.
    public func check() throws {
        if !findings.isEmpty { throw SourceError(findings) }
    }
}

/// A value on its way from a file into a type; what is wrong is noted in the report and read as nil.
///
/// Reading goes on after a fault, so that a person sees all of them at once.
///
///     let report = SourceReport()
///     let top = SourceCursor(node, report: report)
///     top.fields(["dateOfService", "fee"])
///     let date = top.required("dateOfService")?.date()
///     try report.check()
public struct SourceCursor {
    public let node: SourceNode
    /// The fields on the way here, such as `services[0].capture`.
    public let path: String
    public let report: SourceReport

    public init(_ node: SourceNode, path: String = "", report: SourceReport) {
        self.node = node
        self.path = path
        self.report = report
    }

    /// Notes a fault at this value.
    public func fault(found: String, wanted: String) {
        report.add(SourceFinding(place: node.place, path: path, found: found, wanted: wanted))
    }

    private func wants<Value>(_ wanted: String, found: String? = nil) -> Value? {
        fault(found: found ?? node.kind, wanted: wanted)
        return nil
    }

    // MARK: Groups and lists

    /// The members of a group; a fault and none when it is anything else.
    public var members: [SourceNode.Member] {
        if case .map(let members) = node.content { return members }
        return wants("a group of fields") ?? []
    }

    /// Notes every field that is not among the allowed ones, with the nearest allowed name.
    public func fields(_ allowed: [String]) {
        for member in members where !allowed.contains(member.key) {
            let near = allowed.min { distance($0, member.key) < distance($1, member.key) }
            let hint = near.flatMap { distance($0, member.key) <= 3 ? "'\($0)'" : nil }
            let wanted = hint ?? "one of \(allowed.joined(separator: ", "))"
            report.add(
                SourceFinding(
                    place: member.keyPlace, path: path, found: "a field that is not known here", wanted: wanted))
        }
    }

    /// The value of a field; nil where it is left out or null.
    public func optional(_ key: String) -> SourceCursor? {
        guard case .map(let members) = node.content, let member = members.first(where: { $0.key == key }) else {
            return nil
        }
        if case .null = member.value.content { return nil }
        return SourceCursor(member.value, path: path.isEmpty ? key : "\(path).\(key)", report: report)
    }

    /// The value of a field; a fault where it is left out or null.
    public func required(_ key: String) -> SourceCursor? {
        if let cursor = optional(key) { return cursor }
        if case .map = node.content { return wants("the field '\(key)'", found: "nothing") }
        return wants("a group of fields")
    }

    /// The items of a list; a fault and none when it is anything else.
    public var items: [SourceCursor] {
        guard case .list(let nodes) = node.content else { return wants("a list") ?? [] }
        return nodes.enumerated().map { SourceCursor($1, path: "\(path)[\($0)]", report: report) }
    }

    // MARK: Single values

    /// The scalar as written; a fault for a group, a list or nothing.
    public func text() -> String? {
        if case .scalar(let text, _) = node.content { return text }
        return wants("text")
    }

    /// Text with more than spaces in it.
    public func words() -> String? {
        guard let text = text() else { return nil }
        return text.allSatisfy(\.isWhitespace) ? wants("some words", found: "only spaces") : text
    }

    public func bool() -> Bool? {
        guard let text = text() else { return nil }
        return text == "true" ? true : text == "false" ? false : wants("true or false", found: "something else")
    }

    public func int(in range: ClosedRange<Int> = .min ... .max) -> Int? {
        guard let text = text() else { return nil }
        guard let value = Int(text), range.contains(value) else {
            let bounds = range == .min ... .max ? "" : " from \(range.lowerBound) to \(range.upperBound)"
            return wants("a whole number\(bounds)", found: "something else")
        }
        return value
    }

    public func double() -> Double? {
        guard let text = text() else { return nil }
        guard let value = Double(text), value.isFinite else { return wants("a number", found: "something else") }
        return value
    }

    public func date() -> CalendarDate? { value { try CalendarDate($0) } }
    public func timestamp() -> Timestamp? { value { try Timestamp($0) } }
    public func money() -> Money? { value { try Money($0) } }
    public func npi() -> NPI? { value { try NPI($0) } }

    /// One of a type's raw values.
    public func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type = Choice.self) -> Choice? {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        return wants("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", found: "another word")
    }

    /// A value that some initialiser reads from text; its ``Essentials/ValueError`` becomes the fault.
    public func value<Value>(_ read: (String) throws -> Value) -> Value? {
        guard let text = text() else { return nil }
        do {
            return try read(text)
        } catch let error as ValueError {
            return wants(error.wanted, found: "a \(error.subject) that is not right")
        } catch {
            return wants("a value that can be read", found: "another")
        }
    }
}

/// Levenshtein's distance, for names of fields.
func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var previous = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            (previous, row[j + 1]) = (row[j + 1], min(row[j + 1] + 1, row[j] + 1, previous + (a == b ? 0 : 1)))
        }
    }
    return row[right.count]
}
