public import Essentials
import Trust

extension Records {
    /// The current content; nil when the document does not exist, is removed, or its payload was destroyed.
    ///
    /// - Throws: ``RecordsError`` when the payload is not what its digest says: nothing altered is handed out.
    public func document(_ key: DocumentKey) throws -> Document? {
        try engine.read { session in
            guard let indexed = try session.document(key), let content = indexed.content,
                let link = try session.version(key, content)
            else { return nil }
            let payload = try Records.payload(of: link, in: session)
            return Document(key: key, version: indexed.version, stamp: try link.stamp(), payload: payload)
        }
    }

    /// The content of one version.
    ///
    /// - Throws: ``RecordsError`` when there is no such version, or its payload is destroyed or altered.
    public func payload(of key: DocumentKey, version: Int) throws -> JSONValue {
        try engine.read { session in
            guard let link = try session.version(key, version) else {
                throw RecordsError.missing("\(key) version \(version)", wanted: "a version that was written")
            }
            return try Records.payload(of: link, in: session)
        }
    }

    static func payload(of link: VersionLink, in session: SQLiteSession) throws -> JSONValue {
        let place = "the payload of \(link.key) version \(link.version)"
        guard let (salt, bytes) = try session.payload(position: link.position) else {
            throw RecordsError.missing(place, wanted: "a version with content that was not destroyed")
        }
        guard VersionLink.payloadDigest(salt: salt, bytes: bytes) == link.payloadDigest else {
            throw RecordsError.altered(place, wanted: "restore the store from a backup")
        }
        return try JSONValue(parsing: bytes)
    }

    /// All versions of a document, the oldest first; empty when it never existed.
    public func history(of key: DocumentKey) throws -> [VersionStamp] {
        try engine.read { try $0.versions(of: key).map { try $0.stamp() } }
    }

    /// The last version of a document, whether current or removed: what the next write must expect.
    public func lastVersion(of key: DocumentKey) throws -> VersionStamp? {
        try engine.read { try $0.head(key)?.stamp() }
    }

    /// The current documents that a query asks for.
    ///
    /// - Throws: ``RecordsError`` when it names a field that its kind does not declare, or compares with another type.
    public func documents(_ query: Query) throws -> [DocumentSummary] {
        try check(query)
        var match: String?
        if let words = query.words {
            match = Query.match(words)
            if match == nil { return [] }
        }
        return try engine.read { try $0.summaries(query, match: match) }
    }

    /// How many current documents fit a query, whatever its limit and offset.
    public func count(_ query: Query) throws -> Int {
        try check(query)
        var match: String?
        if let words = query.words {
            match = Query.match(words)
            if match == nil { return 0 }
        }
        return try engine.read { try $0.count(query, match: match) }
    }

    private func check(_ query: Query) throws {
        let fields = kinds[query.kind]?.fields ?? []
        for condition in query.conditions {
            guard let field = fields.first(where: { $0.name == condition.field }) else {
                throw RecordsError.invalid(
                    "the field '\(condition.field)'", wanted: "a declared field of \(query.kind)")
            }
            let isText = field.type == .text || field.type == .image
            guard isText == (condition.value.text != nil), isText || condition.comparison != .startsWith else {
                throw RecordsError.invalid(
                    "the condition on '\(field.name)'", wanted: "a comparison that suits its type \(field.type)")
            }
        }
        if let order = query.order, !fields.contains(where: { $0.name == order.field }) {
            throw RecordsError.invalid("the order by '\(order.field)'", wanted: "a declared field of \(query.kind)")
        }
    }

    /// Makes current documents, fields and full-text search anew from chains and payloads when the declaration changed.
    func bringIndexUpToDate() throws {
        if try engine.read({ try $0.storeValue("fields") }) == declaration { return }
        try engine.write { session in
            var current: [DocumentKey: IndexedDocument] = [:]
            try session.emptyIndex()
            try session.eachVersion { IndexedDocument.follow($0, in: &current) }
            for document in current.values.sorted(by: { $0.number < $1.number }) {
                let number = try session.setDocument(document.key, version: document.version, content: document.content)
                guard let content = document.content, let link = try session.version(document.key, content) else {
                    continue
                }
                let payload = try Records.payload(of: link, in: session)
                try session.setIndex(IndexEntry(payload, kind: kinds[document.key.kind]), document: number)
            }
            try session.setStoreValue("fields", declaration)
        }
    }
}

extension IndexedDocument {
    /// Takes one version, in the order of its chain, into the picture of what is current.
    static func follow(_ link: VersionLink, in current: inout [DocumentKey: IndexedDocument]) {
        var document =
            current[link.key] ?? IndexedDocument(number: link.position, key: link.key, version: 0, content: nil)
        document.version = link.version
        switch Change(rawValue: link.change) {
        case .put: document.content = link.version
        case .remove: document.content = nil
        case .destroy: if document.content == link.target { document.content = nil }
        case nil: break
        }
        current[link.key] = document
    }
}
