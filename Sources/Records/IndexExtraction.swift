import Essentials
import Trust

/// The declared values of one payload.
struct IndexEntry: Hashable, Sendable {
    /// By field name; fields without a value are left out.
    var fields: [String: [IndexValue]] = [:]
    /// The words for full-text search, one field a line; empty when nothing is searched.
    var words = ""
    /// The archived files that the payload names.
    var images: [Digest] = []

    /// The most values of one field, so that one payload cannot fill the index.
    static let valueLimit = 10_000

    init() {}

    init(_ payload: JSONValue, kind: DocumentKind?) {
        var lines: [String] = []
        for field in kind?.fields ?? [] {
            let values = IndexEntry.values(at: field.path, in: payload).compactMap { field.type.value($0) }
            if values.isEmpty { continue }
            fields[field.name] = values
            if field.isSearched { lines += values.map { $0.text ?? $0.number.map(String.init) ?? "" } }
            if field.type == .image { images += values.compactMap { $0.text.flatMap { try? Digest(hex: $0) } } }
        }
        words = lines.joined(separator: "\n")
    }

    private static func values(at path: String, in payload: JSONValue) -> [JSONValue] {
        var found = [payload]
        for name in path.split(separator: ".") {
            found = found.flatMap(items).compactMap { $0[String(name)] }
        }
        return Array(found.flatMap(items).prefix(valueLimit))
    }

    private static func items(_ value: JSONValue) -> [JSONValue] { value.array ?? [value] }
}

extension IndexField.FieldType {
    /// The value as the index keeps it; nil when it is of another type.
    func value(_ json: JSONValue) -> IndexValue? {
        switch self {
        case .text: json.string.map { .text($0.filter { $0 != "\0" }) }
        case .number: json.int.map { .number($0) }
        case .flag: json.bool.map { .number($0 ? 1 : 0) }
        case .image: json.string.flatMap { try? Digest(hex: $0) }.map { .text($0.hex) }
        }
    }
}
