/// A JSON text that could not be read, with the place.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case syntax, depth, duplicate }

    private let code: Code
    /// The byte at which reading stopped, from 0.
    public let offset: Int
    /// The line of that byte, from 1.
    public let line: Int
    /// The byte within its line, from 1.
    public let column: Int
    public let wanted: String

    static func syntax(_ parser: JSONParser, _ wanted: String) -> JSONError { .init(.syntax, parser, wanted) }
    static func depth(_ parser: JSONParser) -> JSONError {
        .init(.depth, parser, "at most \(JSONParser.depthLimit) levels of nesting")
    }
    static func duplicate(_ parser: JSONParser) -> JSONError { .init(.duplicate, parser, "each member name once") }

    private init(_ code: Code, _ parser: JSONParser, _ wanted: String) {
        self.code = code
        self.wanted = wanted
        offset = parser.position
        let before = parser.bytes[..<min(parser.position, parser.bytes.count)]
        line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    }

    public var description: String { "JSON, line \(line), column \(column): wanted \(wanted)." }
}

extension JSONValue {
    /// Reads one JSON text in UTF-8.
    ///
    /// - Throws: ``JSONError`` with byte, line and column; also for a member named twice and for more than 256 levels.
    public init(parsing bytes: some Sequence<UInt8>) throws {
        var parser = JSONParser(bytes: Array(bytes))
        self = try parser.document()
    }

    public init(parsing text: String) throws {
        try self.init(parsing: text.utf8)
    }
}

struct JSONParser {
    static let depthLimit = 256

    let bytes: [UInt8]
    var position = 0
    private var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws -> JSONValue {
        skipSpace()
        let value = try self.value()
        skipSpace()
        guard position == bytes.count else { throw JSONError.syntax(self, "the end of the text") }
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value() throws -> JSONValue {
        switch next {
        case UInt8(ascii: "{"): return try nested { .object(try $0.object()) }
        case UInt8(ascii: "["): return try nested { .array(try $0.array()) }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func nested(_ read: (inout JSONParser) throws -> JSONValue) throws -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= JSONParser.depthLimit else { throw JSONError.depth(self) }
        position += 1
        return try read(&self)
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws -> JSONValue {
        guard bytes[position...].starts(with: text.utf8) else { throw JSONError.syntax(self, "a value") }
        position += text.utf8.count
        return value
    }

    /// Whether another item follows in a list that ends with `close`.
    private mutating func another(_ first: Bool, _ close: UInt8) throws -> Bool {
        skipSpace()
        if next == close {
            position += 1
            return false
        }
        if !first {
            guard next == UInt8(ascii: ",") else { throw JSONError.syntax(self, "a comma or the end of the list") }
            position += 1
            skipSpace()
        }
        return true
    }

    private mutating func array() throws -> [JSONValue] {
        var values: [JSONValue] = []
        while try another(values.isEmpty, UInt8(ascii: "]")) { values.append(try value()) }
        return values
    }

    private mutating func object() throws -> JSONObject {
        var object = JSONObject()
        while try another(object.isEmpty, UInt8(ascii: "}")) {
            guard next == UInt8(ascii: "\"") else { throw JSONError.syntax(self, "a member name in quotes") }
            let key = try string()
            guard object[key] == nil else { throw JSONError.duplicate(self) }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw JSONError.syntax(self, "a colon") }
            position += 1
            skipSpace()
            object[key] = try value()
        }
        return object
    }

    private mutating func number() throws -> JSONNumber {
        let start = position
        func digits(_ parser: inout JSONParser) throws {
            let from = parser.position
            while let byte = parser.next, byte >= 0x30, byte <= 0x39 { parser.position += 1 }
            guard parser.position > from else { throw JSONError.syntax(parser, "a value") }
        }
        if next == UInt8(ascii: "-") { position += 1 }
        if next == UInt8(ascii: "0") { position += 1 } else { try digits(&self) }
        if next == UInt8(ascii: ".") {
            position += 1
            try digits(&self)
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits(&self)
        }
        return JSONNumber(checked: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func string() throws -> String {
        position += 1
        var text: [UInt8] = []
        while true {
            guard let byte = next, byte >= 0x20 else { throw JSONError.syntax(self, "the end of the string") }
            position += 1
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
        }
        guard let string = String(validating: text, as: UTF8.self) else {
            throw JSONError.syntax(self, "valid UTF-8")
        }
        return string
    }

    private mutating func escape(into text: inout [UInt8]) throws {
        guard let byte = next else { throw JSONError.syntax(self, "an escaped character") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var scalar = try unit()
            if (0xD800..<0xDC00).contains(scalar) {
                guard bytes[position...].starts(with: "\\u".utf8) else {
                    throw JSONError.syntax(self, "a low surrogate")
                }
                position += 2
                let low = try unit()
                guard (0xDC00..<0xE000).contains(low) else { throw JSONError.syntax(self, "a low surrogate") }
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let unicode = Unicode.Scalar(scalar) else { throw JSONError.syntax(self, "a character that exists") }
            text += String(Character(unicode)).utf8
        default: throw JSONError.syntax(self, "an escape that JSON knows")
        }
    }

    private mutating func unit() throws -> UInt32 {
        guard position + 4 <= bytes.count,
            let pair = Hex.decode(String(decoding: bytes[position..<position + 4], as: UTF8.self))
        else { throw JSONError.syntax(self, "four hexadecimal digits") }
        position += 4
        return UInt32(pair[0]) << 8 | UInt32(pair[1])
    }
}
