import Essentials

/// A kind of document and the fields of its payload by which it is found: data, given when the store is opened.
///
///     DocumentKind("case", fields: [
///         IndexField("patient", at: "patient.name", .text, isSearched: true),
///         IndexField("service", at: "dateOfService", .text),
///         IndexField("images", at: "images.digest", .image),
///     ])
public struct DocumentKind: Hashable, Sendable {
    public let name: String
    public let fields: [IndexField]

    public init(_ name: String, fields: [IndexField] = []) {
        self.name = name
        self.fields = fields
    }
}

/// A declared field: where it stands in the payload, and its type.
public struct IndexField: Hashable, Sendable {
    /// How a value is kept and compared.
    public enum FieldType: String, Hashable, Sendable, CaseIterable {
        /// Text, compared by its bytes; dates as `2026-03-10` sort rightly.
        case text
        /// A whole number.
        case number
        /// True or false, kept as 1 and 0.
        case flag
        /// The SHA-256 of an archived file, 64 hexadecimal digits; the store verifies that the file is there.
        case image
    }

    public let name: String
    /// Member names from the top of the payload, joined by dots; lists on the way are entered at every item.
    public let path: String
    public let type: FieldType
    /// Whether full-text search finds the document by the words of this field.
    public let isSearched: Bool

    public init(_ name: String, at path: String, _ type: FieldType, isSearched: Bool = false) {
        self.name = name
        self.path = path
        self.type = type
        self.isSearched = isSearched
    }
}

/// A value of a declared field.
public enum IndexValue: Hashable, Sendable {
    case text(String)
    case number(Int)

    public var text: String? { if case .text(let text) = self { text } else { nil } }
    public var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension DocumentKind {
    /// The declaration as canonical JSON, by which the store knows that its index must be made anew.
    static func declaration(of kinds: [DocumentKind]) -> String {
        let sorted = kinds.sorted { $0.name < $1.name }
        return JSONValue.array(
            sorted.map { kind in
                let fields = kind.fields.map { field -> JSONValue in
                    [
                        "name": .string(field.name), "path": .string(field.path), "type": .string(field.type.rawValue),
                        "searched": .bool(field.isSearched),
                    ]
                }
                return ["kind": .string(kind.name), "fields": .array(fields)]
            }
        ).canonical
    }
}
