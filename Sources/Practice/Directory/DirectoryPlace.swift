public import Essentials

/// A place where examinations are done.
public struct DirectoryPlace: DirectoryEntry {
    public static let kind = DirectoryKind.place

    public let id: String
    public var name: String
    /// Two digits of the place-of-service set, such as `11` for an office (X12 CLM05-1).
    public var code: String
    public var version: Int?

    public init(id: String, name: String, code: String, version: Int? = nil) {
        self.id = id
        self.name = name
        self.code = code
        self.version = version
    }
}

extension DirectoryPlace {
    public var stored: JSONValue { ["id": .string(id), "name": .string(name), "code": .string(code)] }

    public init(stored json: JSONValue, id: String, version: Int) throws {
        guard let name = json["name"]?.string, let code = json["code"]?.string else {
            throw StoreError.malformed("a place", wanted: "its name and code")
        }
        self.init(id: id, name: name, code: code, version: version)
    }

    public var typed: [String: String] { ["name": name, "code": code] }

    public init?(_ fields: inout TypedFields, id: String?, in directory: Directory) {
        let name = fields.words("name", upTo: 60)
        let code = fields.matching("code", #/[0-9]{2}/#, "two digits, such as 11 for an office")
        guard let name, let code else { return nil }
        self.init(id: id ?? Directory.key(of: name, besides: directory.places.map(\.id)), name: name, code: code)
    }
}
