public import Essentials

extension ReleaseComparison {
    /// `{"added": [], "changed": [], "deleted": [], "unchanged": 0}`, each list by code.
    public var json: JSONValue {
        [
            "added": .array(added.compactMap { $0.after?.json }),
            "changed": .array(changed.map(\.json)),
            "deleted": .array(deleted.compactMap { $0.before?.json }),
            "unchanged": .number(JSONNumber(unchanged)),
        ]
    }
}

extension ReleaseComparison.Change {
    /// `{"code", "fields": [{"field", "before", "after"}]}`, the fields that are not the same.
    public var json: JSONValue {
        [
            "code": .string(code),
            "fields": .array(
                fields.map {
                    [
                        "field": .string($0.rawValue), "before": .string(before?[$0] ?? ""),
                        "after": .string(after?[$0] ?? ""),
                    ]
                }),
        ]
    }
}

extension ImportedCode {
    /// The code and those of its texts that are not empty.
    public var json: JSONValue {
        var object = JSONObject([("code", .string(code))])
        for field in Field.allCases where !self[field].isEmpty { object[field.rawValue] = .string(self[field]) }
        return .object(object)
    }
}
