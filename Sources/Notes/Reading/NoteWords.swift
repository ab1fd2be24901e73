import Essentials

/// Says a value in words, for remarks and faults.
enum NoteWords {
    static func of(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let items): items.map(of).joined(separator: ", ")
        case .object(let object): object.members.map { of($0.value) }.joined(separator: " ")
        case .bool(let flag): flag ? "yes" : "no"
        default: value.compact
        }
    }
}
