extension JSONValue {
    /// One line, members sorted by the bytes of their names, numbers as written: the same value gives the same bytes.
    ///
    /// Follows RFC 8785 but for numbers, which keep their text, and the order, which is that of UTF-8.
    public var canonical: String {
        var out: [UInt8] = []
        write(into: &out, sorted: true, indent: nil)
        return String(decoding: out, as: UTF8.self)
    }

    /// Indented by two spaces, members in their order, with a newline at the end.
    public var pretty: String {
        var out: [UInt8] = []
        write(into: &out, sorted: false, indent: 0)
        out.append(UInt8(ascii: "\n"))
        return String(decoding: out, as: UTF8.self)
    }

    /// One line, members in their order.
    public var compact: String {
        var out: [UInt8] = []
        write(into: &out, sorted: false, indent: nil)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(into out: inout [UInt8], sorted: Bool, indent: Int?) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let number): out += number.text.utf8
        case .string(let text): JSONValue.quote(text, into: &out)
        case .array(let values):
            JSONValue.list(values, "[", "]", into: &out, indent: indent) { value, out, indent in
                value.write(into: &out, sorted: sorted, indent: indent)
            }
        case .object(let object):
            let ordered = object.members
            let members = sorted ? ordered.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } : ordered
            JSONValue.list(members, "{", "}", into: &out, indent: indent) { member, out, indent in
                JSONValue.quote(member.key, into: &out)
                out.append(UInt8(ascii: ":"))
                if indent != nil { out.append(UInt8(ascii: " ")) }
                member.value.write(into: &out, sorted: sorted, indent: indent)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, into out: inout [UInt8], indent: Int?,
        each: (Item, inout [UInt8], Int?) -> Void
    ) {
        out += open.utf8
        let inner = indent.map { $0 + 2 }
        for (index, item) in items.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            breakLine(inner, into: &out)
            each(item, &out, inner)
        }
        if !items.isEmpty { breakLine(indent, into: &out) }
        out += close.utf8
    }

    private static func breakLine(_ indent: Int?, into out: inout [UInt8]) {
        guard let indent else { return }
        out.append(UInt8(ascii: "\n"))
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    private static func quote(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += "\\\"".utf8
            case UInt8(ascii: "\\"): out += "\\\\".utf8
            case 0x08: out += "\\b".utf8
            case 0x09: out += "\\t".utf8
            case 0x0A: out += "\\n".utf8
            case 0x0C: out += "\\f".utf8
            case 0x0D: out += "\\r".utf8
            case 0..<0x20: out += "\\u00".utf8; out += Hex.encode([byte]).utf8
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
