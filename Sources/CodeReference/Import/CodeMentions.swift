package import Essentials

/// Finds codes of CDT's shape, `D` and four digits standing alone, in texts and in data.
package enum CodeMentions {
    /// A code that data names.
    package struct Place: Hashable, Sendable {
        package let code: String
        /// The line of the group that names it, where the data carry lines.
        package let line: Int?
        /// `rules[9].code`; items that have an `id` are named by it.
        package let path: String
    }

    /// The codes of a text, in order, each once.
    ///
    ///     CodeMentions.codes(in: "Claim D0370, or D0386.")     // ["D0370", "D0386"]
    package static func codes(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var found: [String] = []
        var index = 0
        while index + 4 < bytes.count {
            let end = index + 5
            guard bytes[index] == 0x44, bytes[(index + 1)..<end].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                index == 0 || !isWord(bytes[index - 1]), end == bytes.count || !isWord(bytes[end])
            else {
                index += 1
                continue
            }
            let code = String(decoding: bytes[index..<end], as: UTF8.self)
            if !found.contains(code) { found.append(code) }
            index = end
        }
        return found
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }

    /// The codes that texts anywhere in a value name, in its order; its `sources` are passed over.
    package static func places(in json: JSONValue) -> [Place] {
        var found: [Place] = []
        var waiting: [(value: JSONValue, path: String, line: Int?)] = [(json, "", json["$line"]?.int)]
        while let (value, path, line) = waiting.popLast() {
            switch value {
            case .string(let text):
                found += codes(in: text).map { Place(code: $0, line: line, path: path) }
            case .array(let items):
                waiting += items.enumerated().map { index, item in
                    (item, "\(path)[\(item["id"]?.string ?? String(index))]", item["$line"]?.int ?? line)
                }.reversed()
            case .object(let object):
                waiting += object.members.filter { $0.key != "sources" || !path.isEmpty }.map { key, member in
                    (member, path.isEmpty ? key : "\(path).\(key)", member["$line"]?.int ?? line)
                }.reversed()
            case .null, .bool, .number: break
            }
        }
        return found
    }
}
