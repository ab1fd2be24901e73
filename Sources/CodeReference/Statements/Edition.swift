/// One year's release of CDT: when it holds, how much it changed, and who says so.
public struct Edition: Hashable, Sendable {
    public let year: Int
    /// `CDT 2026`.
    public let name: String
    public let span: DateSpan
    /// How many codes were new; nil where no source that was read says so. So of the others.
    public let added: Int?
    public let revised: Int?
    public let deleted: Int?
    public let editorial: Int?
    /// What is said of it; the subject is ``subject``.
    public let statements: [Statement]
    public let note: String

    /// The subject of its statements: `cdt-2026`.
    public var subject: String { "cdt-\(year)" }
}
