import Essentials

/// One statement: a subject, a property, its value, from when to when, from where, and how it stands.
public struct Statement: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case accepted
        /// Another source says otherwise, and ours is the other one.
        case conflicting
        /// Sources disagree and nothing that was read settles it.
        case open
        /// Stated without a source by the page that states it.
        case unsourced
    }

    /// Subject, dot, slug: `D0370.role`, `cdt.owner`; unique in a reference.
    public let id: String
    /// A CDT code, or a topic such as `cdt`, `claims` or `ultrasound`.
    public let subject: String
    /// Such as `differs-from-D0370`, `records`, `in-force`.
    public let property: String
    public let value: String
    public let span: DateSpan
    /// Keys of ``Essentials/Citation``, such as `cdt-pack/ihs24`; at least one.
    public let sources: [String]
    public let status: Status

    public init(
        id: String, subject: String, property: String, value: String, span: DateSpan = DateSpan(),
        sources: [String], status: Status
    ) {
        self.id = id
        self.subject = subject
        self.property = property
        self.value = value
        self.span = span
        self.sources = sources
        self.status = status
    }

    /// The same statement, standing otherwise.
    func standing(_ status: Status) -> Statement {
        Statement(
            id: id, subject: subject, property: property, value: value, span: span, sources: sources, status: status)
    }
}

extension DataRecord {
    /// A statement of a data file.
    ///
    /// - Parameters:
    ///   - subject: what it is about; read from the field `subject` when nil.
    ///   - keys: the keys of the file's sources.
    ///   - file: the name that stands before those keys in a reference.
    func statement(of subject: String?, keys: Set<String>, file: String) -> Statement? {
        fields((subject == nil ? ["subject"] : []) + Self.statementFields)
        guard let subject = subject ?? text("subject"), let slug = text("id"), let property = text("property"),
            let value = text("value")
        else { return nil }
        if !Self.isSlug(slug) { fault("id", found: "'\(slug)'", wanted: "lower-case letters, digits and hyphens") }
        return Statement(
            id: "\(subject).\(slug)", subject: subject, property: property, value: value, span: span,
            sources: sources(keys).map { "\(file)/\($0)" }, status: choice("status", or: .open))
    }

    private static let statementFields = ["id", "property", "value", "from", "until", "source", "status"]

    /// Lower-case letters, digits and hyphens, at most 60 of them.
    static func isSlug(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
