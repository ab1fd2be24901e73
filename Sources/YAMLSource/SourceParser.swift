import Yams

extension SourceNode {
    /// The largest file that is read, in bytes.
    public static let sizeLimit = 4 << 20
    /// The deepest nesting that is read.
    public static let depthLimit = 64
    /// The most values that one file may hold, aliases counted each time.
    public static let nodeLimit = 200_000

    /// Reads one YAML 1.1 document in UTF-8; JSON is read too, as YAML holds it.
    ///
    /// - Parameter file: the name that findings use.
    /// - Throws: ``SourceError`` with the line, also past ``sizeLimit``, ``depthLimit`` and ``nodeLimit``.
    public init(parsing bytes: [UInt8], file: String) throws {
        let start = SourcePlace(file: file, line: 1, column: 1)
        func refuse(_ place: SourcePlace, _ found: String, _ wanted: String) -> SourceError {
            SourceError([SourceFinding(place: place, path: "", found: found, wanted: wanted)])
        }
        guard bytes.count <= SourceNode.sizeLimit else {
            throw refuse(start, "\(bytes.count) bytes", "at most \(SourceNode.sizeLimit)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw refuse(start, "bytes that are not UTF-8", "UTF-8 text")
        }
        if let line = SourceNode.lineNestedTooDeeply(bytes) {
            throw refuse(
                SourcePlace(file: file, line: line, column: 1), "deeper nesting",
                "at most \(SourceNode.depthLimit) levels")
        }
        let composed: Node?
        do {
            composed = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let (mark, found) = SourceNode.explain(error)
            throw refuse(SourcePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1), found, "YAML")
        }
        guard let composed else { throw refuse(start, "an empty file", "a YAML document") }
        var count = 0
        self = try SourceNode.convert(composed, file: file, depth: 0, count: &count)
    }

    /// The first line at which more brackets or dashes are open than the parser below may nest.
    private static func lineNestedTooDeeply(_ bytes: [UInt8]) -> Int? {
        var line = 1
        var open = 0
        var dashes = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n"): (line, dashes) = (line + 1, 0)
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
            case UInt8(ascii: " "): break
            default: dashes = 0
            }
            if open > 4 * depthLimit || dashes > 4 * depthLimit { return line }
        }
        return nil
    }

    private static func explain(_ error: YamlError) -> (Mark?, String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark, "text that is no YAML (\(problem))")
        case .duplicatedKeysInMapping(_, let context):
            (context.mark, "a field that is named twice")
        default: (nil, "text that is no YAML")
        }
    }

    private static func convert(_ node: Node, file: String, depth: Int, count: inout Int) throws -> SourceNode {
        let place = SourcePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        count += 1
        guard depth < depthLimit, count <= nodeLimit else {
            let wanted = "at most \(depthLimit) levels and \(nodeLimit) values"
            throw SourceError([SourceFinding(place: place, path: "", found: "more", wanted: wanted)])
        }
        switch node {
        case .scalar(let scalar):
            let quoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            let isNull = !quoted && ["", "~", "null"].contains(scalar.string)
            return SourceNode(content: isNull ? .null : .scalar(scalar.string, quoted: quoted), place: place)
        case .sequence(let sequence):
            let items = try sequence.map { try convert($0, file: file, depth: depth + 1, count: &count) }
            return SourceNode(content: .list(items), place: place)
        case .mapping(let mapping):
            var members: [Member] = []
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    let finding = SourceFinding(
                        place: place, path: "", found: "a key that is no text", wanted: "a field name")
                    throw SourceError([finding])
                }
                let keyPlace = SourcePlace(
                    file: file, line: key.mark?.line ?? place.line, column: key.mark?.column ?? place.column)
                let value = try convert(value, file: file, depth: depth + 1, count: &count)
                members.append(Member(key: name.string, keyPlace: keyPlace, value: value))
            }
            return SourceNode(content: .map(members), place: place)
        case .alias:
            throw SourceError([SourceFinding(place: place, path: "", found: "an unresolved alias", wanted: "a value")])
        }
    }
}
