import Essentials
import Trust

extension Records {
    /// The largest payload, in bytes of canonical JSON; what is larger belongs into ``images``.
    public static let payloadLimit = 4 << 20
    /// The most writes of one transaction.
    public static let writeLimit = 1000

    /// Writes all of these or none; on the disk when this returns.
    ///
    /// - Parameters:
    ///   - user: who writes, by the account's identifier.
    ///   - reason: why, in words without patients' data.
    /// - Returns: the new versions, in the order of the writes.
    /// - Throws: ``StaleWrite`` when a document is not at the version that its write expects; ``RecordsError``.
    @discardableResult
    public func commit(_ writes: [Write], by user: String, reason: String) throws -> [VersionStamp] {
        try requireWriting()
        try Records.check(user, "the user", limit: 200)
        try Records.check(reason, "the reason", limit: 2000)
        guard !writes.isEmpty, writes.count <= Records.writeLimit, Set(writes.map(\.key)).count == writes.count else {
            throw RecordsError.invalid(
                "a transaction of \(writes.count) writes",
                wanted: "1 to \(Records.writeLimit) writes, each to another document")
        }
        let stamps = try engine.write { session in
            let at = clock()
            return try writes.map { try apply($0, by: user, at: at, reason: reason, in: session) }
        }
        if stamps.contains(where: { $0.change == .destroy }) { try engine.emptyLog() }
        tellWatchers(writes)
        return stamps
    }

    static func check(_ text: String, _ name: String, limit: Int) throws {
        guard !text.isEmpty, text.utf8.count <= limit, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw RecordsError.invalid(name, wanted: "1 to \(limit) bytes of text without control characters")
        }
    }

    private func apply(
        _ write: Write, by user: String, at: Timestamp, reason: String, in session: SQLiteSession
    ) throws -> VersionStamp {
        let head = try session.head(write.key)
        let isAsExpected =
            switch write.expecting {
            case .new: head == nil
            case .version(let number): head?.version == number
            }
        guard isAsExpected else {
            throw StaleWrite(key: write.key, expected: write.expecting, current: try head?.stamp())
        }
        var link = VersionLink(
            position: try session.nextVersionPosition(), key: write.key, version: (head?.version ?? 0) &+ 1,
            change: "", author: user, at: at, reason: reason, previous: head?.hash)
        let content = try session.document(write.key)?.content
        switch write.content {
        case .put(let payload): try put(payload, &link, in: session)
        case .remove:
            guard content != nil else { throw RecordsError.missing("\(write.key)", wanted: "a current document") }
            link.change = Change.remove.rawValue
            try add(&link, content: nil, entry: IndexEntry(), in: session)
        case .destroy(let version):
            try destroy(version, current: content, &link, in: session)
        }
        return try link.stamp()
    }

    private func put(_ payload: JSONValue, _ link: inout VersionLink, in session: SQLiteSession) throws {
        let bytes = Array(payload.canonical.utf8)
        guard bytes.count <= Records.payloadLimit else {
            throw RecordsError.invalid(
                "a payload of \(bytes.count) bytes", wanted: "at most \(Records.payloadLimit) bytes")
        }
        let salt = random(32)
        guard salt.count == 32 else { throw RecordsError.invalid("the random bytes", wanted: "as many as asked for") }
        link.change = Change.put.rawValue
        link.payloadDigest = VersionLink.payloadDigest(salt: salt, bytes: bytes)
        try add(&link, content: link.version, entry: IndexEntry(payload, kind: kinds[link.key.kind]), in: session)
        try session.insertPayload(position: link.position, salt: salt, bytes: bytes)
    }

    private func destroy(
        _ version: Int, current content: Int?, _ link: inout VersionLink, in session: SQLiteSession
    ) throws {
        guard let target = try session.version(link.key, version),
            try session.payload(position: target.position) != nil
        else {
            throw RecordsError.missing(
                "the payload of \(link.key) version \(version)", wanted: "a version whose payload is there")
        }
        link.change = Change.destroy.rawValue
        link.target = version
        try session.deletePayload(position: target.position)
        if content == version {
            try add(&link, content: nil, entry: IndexEntry(), in: session)
            try session.compactSearch()
        } else {
            try add(&link, content: content, entry: nil, in: session)
        }
    }

    /// Adds the link to its chain; an entry of nil leaves the index as it is.
    private func add(_ link: inout VersionLink, content: Int?, entry: IndexEntry?, in session: SQLiteSession) throws {
        link.hash = link.computedHash(store: identity)
        try session.insert(link)
        let number = try session.setDocument(link.key, version: link.version, content: content)
        if let entry { try session.setIndex(entry, document: number) }
    }
}
