public import Essentials

extension SourceNode {
    /// The JSON form of the value: unquoted `true`, `false` and numbers become such, all else text.
    ///
    /// - Parameter lines: adds a member `$line` to each group, so that what is loaded later can still say where it stood.
    public func json(lines: Bool = false) -> JSONValue {
        switch content {
        case .null: return .null
        case .scalar(let text, let quoted):
            if !quoted {
                if text == "true" { return .bool(true) }
                if text == "false" { return .bool(false) }
                if let number = JSONNumber(decimal: text) { return .number(number) }
            }
            return .string(text)
        case .list(let nodes): return .array(nodes.map { $0.json(lines: lines) })
        case .map(let members):
            var object = JSONObject()
            if lines { object["$line"] = .number(JSONNumber(place.line)) }
            for member in members { object[member.key] = member.value.json(lines: lines) }
            return .object(object)
        }
    }
}
