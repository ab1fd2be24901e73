/// Names one document: the organisation that owns it, its kind, and its identifier within both.
///
///     let key = try DocumentKey(organisation: "riverside", kind: "case", id: "c-17")
public struct DocumentKey: Hashable, Sendable, CustomStringConvertible {
    public let organisation: String
    public let kind: String
    public let id: String

    /// The longest part, in bytes of UTF-8.
    public static let partLimit = 200

    /// - Throws: ``RecordsError`` when a part is empty, longer than ``partLimit`` or holds a control character or a slash.
    public init(organisation: String, kind: String, id: String) throws {
        for (name, part) in [("organisation", organisation), ("kind", kind), ("id", id)] {
            guard !part.isEmpty, part.utf8.count <= DocumentKey.partLimit,
                !part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") })
            else {
                throw RecordsError.invalid(
                    "the document key's \(name)",
                    wanted: "1 to \(DocumentKey.partLimit) bytes without control characters or '/'")
            }
        }
        self.init(stored: organisation, kind, id)
    }

    /// A key as it stands in the store, whatever it holds.
    init(stored organisation: String, _ kind: String, _ id: String) {
        self.organisation = organisation
        self.kind = kind
        self.id = id
    }

    /// `riverside/case/c-17`.
    public var description: String { "\(organisation)/\(kind)/\(id)" }
}
