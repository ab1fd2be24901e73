import Essentials

extension StagedImport {
    var json: JSONValue {
        [
            "name": .string(name), "system": .string(system), "kind": .string(kind.rawValue),
            "state": .string(state.rawValue), "by": .string(by), "at": .string("\(at)"),
            "digest": .string(id),
            "lines": .array(
                lines.map {
                    .array([.number(JSONNumber($0.number)), .string($0.word), .string($0.person), .string($0.remark)])
                }),
        ]
    }

    init(json: JSONValue, id: String, version: Int) throws {
        guard let name = json["name"]?.string, let system = json["system"]?.string,
            let kind = json["kind"]?.string.flatMap(ImportKind.init(rawValue:)),
            let state = json["state"]?.string.flatMap(State.init(rawValue:)), let by = json["by"]?.string,
            let at = json["at"]?.string, let lines = json["lines"]?.array
        else { throw StoreError.malformed("an import", wanted: "all its fields") }
        self.init(
            id: id, name: name, system: system, kind: kind, state: state, by: by,
            at: try Timestamp(at),
            lines: lines.compactMap { line in
                guard let number = line[0]?.int, let word = line[1]?.string, let person = line[2]?.string,
                    let remark = line[3]?.string
                else { return nil }
                return Line(number: number, word: word, person: person, remark: remark)
            }, version: version)
    }
}
