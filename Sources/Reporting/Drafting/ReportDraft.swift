public import Essentials

/// What is typed so far of a report: one value for each place, with who wrote it and when.
///
/// Values are kept as they were typed. ``reading(by:measurements:template:)`` makes a ``Reading`` of them and says what
/// it could not use.
public struct ReportDraft: Hashable, Sendable {
    /// A value of the draft.
    public struct Field: Hashable, Sendable {
        /// As it was typed; empty where it was cleared. `@id` stands for a measurement.
        public var value: String
        /// The account, and the name as it is shown.
        public var author: String
        public var name: String
        public var time: Timestamp
        /// The version of the draft that brought it.
        public var version: Int

        public init(value: String, author: String, name: String, time: Timestamp, version: Int) {
            self.value = value
            self.author = author
            self.name = name
            self.time = time
            self.version = version
        }
    }

    /// By the text of their ``DraftPath``.
    public var fields: [String: Field]

    /// The longest value, in bytes, and the most fields.
    public static let valueLimit = 20_000
    public static let fieldLimit = 2000

    public init(fields: [String: Field] = [:]) { self.fields = fields }

    /// The value of a place without spaces around it; empty where nothing is.
    public subscript(path: DraftPath) -> String { ReportDraft.trimmed(fields[path.description]?.value ?? "") }

    subscript(field: DraftPath.ReportField) -> String { self[.report(field)] }

    /// When it was last written to.
    public var savedAt: Timestamp? { fields.values.map(\.time).max() }

    /// Whether anything stands in it.
    public var isEmpty: Bool { fields.values.allSatisfy(\.value.isEmpty) }

    /// The identifier of a measurement that a value stands for.
    public static func measurement(in value: String) -> String? {
        let value = trimmed(value)
        return value.hasPrefix("@") && value.count > 1 ? String(value.dropFirst()) : nil
    }

    static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        return String(rest)
    }

    // MARK: What it holds

    /// A region on a side.
    public struct Site: Hashable, Sendable, Comparable {
        public var region: String
        public var side: BodySide?

        public init(region: String, side: BodySide?) {
            self.region = region
            self.side = side
        }

        public func path(_ field: String) -> DraftPath {
            DraftPath(.finding(region: region, side: side, field: field))
        }

        public static func < (left: Site, right: Site) -> Bool {
            (left.region, left.order) < (right.region, right.order)
        }

        private var order: Int { side.flatMap(BodySide.allCases.firstIndex) ?? 0 }
    }

    /// The regions and sides with something in them, in the order of the template.
    public func sites(_ template: ReportTemplate) -> [Site] {
        var found: Set<Site> = []
        for (text, field) in fields where !field.value.isEmpty {
            guard case .finding(let region, let side, _)? = DraftPath(text)?.place else { continue }
            found.insert(Site(region: region, side: side))
        }
        return ReportDraft.ordered(found, template)
    }

    /// In the order of the template, the right before the left.
    public static func ordered(_ sites: Set<Site>, _ template: ReportTemplate) -> [Site] {
        let order = Dictionary(
            template.regions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return sites.sorted {
            let (left, right) = (order[$0.region] ?? .max, order[$1.region] ?? .max)
            return left == right ? $0 < $1 : left < right
        }
    }

    /// The keys of the lesions that were begun, such as `L1`, in their order.
    public var lesionIDs: [String] { ids { if case .lesion(let id, _) = $0 { id } else { nil } } }

    /// The keys of the prior studies that were begun.
    public var priorIDs: [String] { ids { if case .prior(let id, _) = $0 { id } else { nil } } }

    private func ids(_ id: (DraftPath.Place) -> String?) -> [String] {
        let found = fields.filter { !$0.value.value.isEmpty }.keys.compactMap { DraftPath($0).flatMap { id($0.place) } }
        return Set(found).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
}

extension ReportDraft {
    public var json: JSONValue {
        let members = fields.sorted { $0.key < $1.key }.map { path, field -> (String, JSONValue) in
            (
                path,
                [
                    "value": .string(field.value), "author": .string(field.author), "name": .string(field.name),
                    "time": .string(field.time.description), "version": .number(JSONNumber(field.version)),
                ]
            )
        }
        return ["fields": .object(JSONObject(members))]
    }

    /// - Throws: ``Essentials/ValueError`` for a document that is no draft.
    public init(json: JSONValue) throws {
        guard let members = json["fields"]?.object?.members else {
            throw ValueError.malformed("draft", wanted: "its fields")
        }
        var fields: [String: Field] = [:]
        for (path, field) in members {
            guard let value = field["value"]?.string, let author = field["author"]?.string,
                let name = field["name"]?.string, let time = field["time"]?.string,
                let version = field["version"]?.int
            else { throw ValueError.malformed("draft", wanted: "value, author, time and version of each field") }
            fields[path] = Field(
                value: value, author: author, name: name, time: try Timestamp(time), version: version)
        }
        self.init(fields: fields)
    }
}
