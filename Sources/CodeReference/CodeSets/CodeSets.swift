public import Essentials

/// Places of service, provider taxonomies, adjustment reasons and remarks, each with our own note.
///
///     let sets = try CodeSets.shipped()
///     sets.entry("11", in: .placeOfService)?.note          // "Office"
///     sets.entry("252", in: .adjustmentReason)?.note       // "An attachment is wanted to decide"
public struct CodeSets: Sendable {
    /// One code of a set.
    public struct Entry: Hashable, Sendable {
        public let code: String
        /// In our words.
        public let note: String
        /// The title of its group; empty where the set has none.
        public let group: String
        /// Days of service; open where the data say nothing.
        public let span: DateSpan
        /// What is written in its place.
        public let writeInstead: String?
        public let sources: [String]
        public let standing: Citation.Standing
    }

    private var sets: [CodeSystem: [Entry]] = [:]
    private var places: [CodeSystem: [String: Int]] = [:]
    private var citations: [String: Citation] = [:]

    /// The sets that come with this product.
    ///
    /// - Throws: ``DataError`` with file and line.
    public static func shipped() throws -> CodeSets {
        let files: [(CodeSystem, String, StaticString)] = [
            (.placeOfService, "places-of-service", CompiledData.placesOfService),
            (.taxonomy, "provider-taxonomies", CompiledData.providerTaxonomies),
            (.adjustmentReason, "adjustment-reasons", CompiledData.adjustmentReasons),
            (.remark, "remark-codes", CompiledData.remarkCodes),
        ]
        var sets = CodeSets()
        let faults = DataFaults()
        for (system, name, text) in files {
            let json = try JSONValue(parsing: "\(text)")
            sets.load(DataRecord(json, file: "\(name).yaml", faults: faults), system, name)
        }
        try faults.check()
        return sets
    }

    /// The systems that are carried.
    public static let systems: [CodeSystem] = [.placeOfService, .taxonomy, .adjustmentReason, .remark]

    /// The codes of a system, in order.
    public func entries(of system: CodeSystem) -> [Entry] { sets[system] ?? [] }

    public func entry(_ code: String, in system: CodeSystem) -> Entry? {
        places[system]?[code].map { entries(of: system)[$0] }
    }

    /// A source by the key that entries carry, such as `remark-codes/cosyte`.
    public func source(_ key: String) -> Citation? { citations[key] }

    /// The codes that begin with a text or whose note has all its words, in order; all codes for an empty text.
    ///
    /// - Parameter text: at most 200 bytes and 12 words of it are read.
    public func search(_ text: String, in system: CodeSystem, _ fields: TermFields = .all) -> [Entry] {
        let wanted = Self.words(String(decoding: text.utf8.prefix(200), as: UTF8.self)).prefix(12)
        return entries(of: system).filter { entry in
            let code = fields.contains(.code) ? entry.code : ""
            let own = Self.words(fields.contains(.words) ? "\(code) \(entry.note) \(entry.group)" : code)
            return wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    private mutating func load(_ top: DataRecord, _ system: CodeSystem, _ file: String) {
        top.fields(["title", "sources", "groups", "codes"])
        let read = top.citations()
        for citation in read { citations["\(file)/\(citation.key)"] = citation.keyed("\(file)/\(citation.key)") }
        let keys = Set(read.map(\.key))
        var entries: [Entry] = []
        for record in top.records("codes") {
            record.fields(["code", "note", "group", "from", "until", "writeInstead", "source", "standing"])
            guard let code = record.text("code"), let note = record.text("note") else { continue }
            if !system.hasShape(code) {
                record.fault("code", found: "'\(code)'", wanted: "the shape of \(system.rawValue)")
            }
            let group = record.optional("group")
            let title = group.flatMap { top.value["groups"]?[$0]?.string }
            if let group, title == nil { record.fault("group", found: "'\(group)'", wanted: "a key of 'groups'") }
            let sources = record.sources(keys)
            let standing = read.first { $0.key == sources.first }?.standing ?? .unverified
            entries.append(
                Entry(
                    code: code, note: note, group: title ?? "", span: record.span,
                    writeInstead: record.optional("writeInstead"), sources: sources.map { "\(file)/\($0)" },
                    standing: record.choice("standing", or: standing)))
        }
        entries.sort { $0.code < $1.code }
        for (before, after) in zip(entries, entries.dropFirst()) where before.code == after.code {
            top.fault("codes", found: "'\(after.code)' again", wanted: "each code once")
        }
        sets[system] = entries
        places[system] = Dictionary(entries.enumerated().map { ($1.code, $0) }) { first, _ in first }
        for entry in entries {
            if let other = entry.writeInstead, places[system]?[other] == nil {
                top.fault("codes", found: "'\(other)' in place of another", wanted: "a code of the list")
            }
        }
    }
}
