import DICOM
import Essentials

/// A value of the template's compiled form on its way into a type, with the line of its group.
struct TemplateCursor {
    let value: JSONValue
    let file: String
    let path: String
    let line: Int

    init(_ value: JSONValue, file: String, path: String = "", line: Int = 1) {
        self.value = value
        self.file = file
        self.path = path
        self.line = value["$line"]?.int ?? line
    }

    func wants(_ wanted: String) -> TemplateError {
        TemplateError(file: file, line: line, path: path, wanted: wanted)
    }

    /// Refuses a field that is not among the allowed ones.
    func fields(_ allowed: [String]) throws {
        guard let object = value.object else { throw wants("a group of fields") }
        if object.keys.contains(where: { $0 != "$line" && !allowed.contains($0) }) {
            throw wants("only the fields \(allowed.joined(separator: ", "))")
        }
    }

    func optional(_ key: String) -> TemplateCursor? {
        guard let inner = value[key], !inner.isNull else { return nil }
        return TemplateCursor(inner, file: file, path: path.isEmpty ? key : "\(path).\(key)", line: line)
    }

    func required(_ key: String) throws -> TemplateCursor {
        guard let cursor = optional(key) else { throw wants("the field '\(key)'") }
        return cursor
    }

    /// The items of a list; one value counts as a list of one.
    func items() -> [TemplateCursor] {
        guard let array = value.array else { return [self] }
        return array.enumerated().map {
            TemplateCursor($1, file: file, path: "\(path)[\($0)]", line: line)
        }
    }

    func list(_ key: String) throws -> [TemplateCursor] {
        guard let cursor = optional(key) else { return [] }
        guard cursor.value.array != nil else { throw cursor.wants("a list") }
        return cursor.items()
    }

    func text() throws -> String {
        guard let text = value.string, !text.isEmpty else { throw wants("text") }
        return text
    }

    func text(_ key: String) throws -> String { try optional(key)?.text() ?? "" }

    func number() throws -> Double {
        guard let number = value.double, number.isFinite else { throw wants("a number") }
        return number
    }

    func flag(_ key: String, default standard: Bool) throws -> Bool {
        guard let cursor = optional(key) else { return standard }
        guard let flag = cursor.value.bool else { throw cursor.wants("true or false") }
        return flag
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type = Choice.self) throws -> Choice {
        guard let choice = Choice(rawValue: try text()) else {
            throw wants("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return choice
    }

    /// The keys under `source`, at least one.
    func sources() throws -> [String] { try required("source").items().map { try $0.text() } }

    func code(_ key: String = "code") throws -> CodedEntry? { try optional(key)?.entry() }

    /// The code that stands here itself; `code` would read it from a field of its own.
    func entry() throws -> CodedEntry {
        try fields(["system", "value", "meaning"])
        let system = try required("system").text()
        guard ["SCT", "DCM", "LN"].contains(system) else { throw wants("the system SCT, DCM or LN") }
        let value = try required("value").text()
        guard value.utf8.count <= 16 else { throw wants("a code of at most 16 characters") }
        return CodedEntry(value: value, scheme: system, meaning: try required("meaning").text())
    }

    func requirement() throws -> TemplateRequirement {
        switch try text("required") {
        case "": return .optional
        case "yes": return .yes
        case "editorial": return .editorial
        case "conditional": return .conditional(try required("when").text())
        default: throw wants("required to be yes, conditional or editorial")
        }
    }
}
