import CodeReference
import Essentials
import Trust

/// The documents of releases, waiting and applied.
struct ReleasePayload: Hashable, Sendable {
    var label: ReleaseLabel
    var scope: ReleaseShelf.Scope
    var file: ReleaseFileRecord
    var summary = ""
    var base: ReleaseLabel?

    var json: JSONValue {
        .members([
            "release": .string(label.id), "year": .number(JSONNumber(label.year)), "scope": .string(scope.rawValue),
            "file": file.json,
            "summary": .string(summary), "base": base.map { .string($0.id) },
        ])
    }

    init(label: ReleaseLabel, scope: ReleaseShelf.Scope, file: ReleaseFileRecord) {
        self.label = label
        self.scope = scope
        self.file = file
    }

    init(json: JSONValue) throws {
        guard let id = json["release"]?.string, let scope = json["scope"]?.string.flatMap(ReleaseShelf.Scope.init),
            let file = json["file"], let summary = json["summary"]?.string
        else { throw StoreError.malformed("the document of a release", wanted: "all its fields") }
        self.init(label: try ReleaseLabel(id: id), scope: scope, file: try ReleaseFileRecord(json: file))
        self.summary = summary
        base = try json["base"]?.string.map { try ReleaseLabel(id: $0) }
    }
}

extension ReleaseFileRecord {
    var json: JSONValue {
        [
            "name": .string(name), "digest": .string(digest.hex), "size": .number(JSONNumber(size)),
            "encoding": .string(encoding.rawValue), "separator": .string(separator.rawValue),
            "ignored": .strings(ignored), "codes": .number(JSONNumber(codes)), "lines": .number(JSONNumber(lines)),
        ]
    }

    init(json: JSONValue) throws {
        guard let name = json["name"]?.string, let digest = json["digest"]?.string, let size = json["size"]?.int,
            let encoding = json["encoding"]?.string.flatMap(ReleaseFile.Encoding.init),
            let separator = json["separator"]?.string.flatMap(ReleaseFile.Separator.init),
            let ignored = json["ignored"]?.strings, let codes = json["codes"]?.int, let lines = json["lines"]?.int
        else { throw StoreError.malformed("the file of a release", wanted: "all its fields") }
        self.init(
            name: name, digest: try Digest(hex: digest), size: size, encoding: encoding, separator: separator,
            ignored: ignored, codes: codes, lines: lines)
    }
}
