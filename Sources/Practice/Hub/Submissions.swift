import CodeReference
public import Essentials
import Records
import Synchronization
import Trust

/// What someone gets who sent something in: the token of a private link, which nothing but this and its owner has.
public struct Receipt: Hashable, Sendable {
    public let id: String
    /// 64 hexadecimal digits; the store keeps only their digest.
    public let token: String
    public let at: Timestamp
}

/// Something that was sent in, whole, or what is left of it after its text was destroyed.
public enum Kept<Item: Hashable & Sendable>: Hashable, Sendable {
    case whole(Item)
    case destroyed(DestroyedText)

    public var item: Item? { if case .whole(let item) = self { item } else { nil } }

    func map(_ change: (Item) -> Item) -> Kept {
        switch self {
        case .whole(let item): .whole(change(item))
        case .destroyed: self
        }
    }
}

/// What is left of a text that an editor destroyed.
public struct DestroyedText: Hashable, Sendable {
    public let id: String
    public let sentAt: Timestamp
    public let destroyedAt: Timestamp
    /// The editor's name as it is shown.
    public let by: String
    public let reason: String
}

/// A document of the queue with its version.
struct Stored<Item: Hashable & Sendable>: Sendable {
    let key: DocumentKey
    let version: Int
    let token: String
    let print: String
    let kept: Kept<Item>
}

extension Hub {
    func contribution(_ document: Document) throws -> Stored<Contribution> {
        try stored(document) { try Contribution(id: $0, json: $1) }
    }

    func question(_ document: Document) throws -> Stored<Question> {
        try stored(document) { try Question(id: $0, json: $1) }
    }

    private func stored<Item>(
        _ document: Document, _ read: (String, JSONValue) throws -> Item
    ) throws -> Stored<Item> {
        let json = document.payload
        guard let token = json["token"]?.string else {
            throw HubError.malformed("a stored submission", wanted: "the digest of its link")
        }
        let kept: Kept<Item> =
            if json["state"]?.string == DestroyedText.state {
                .destroyed(try DestroyedText(id: document.key.id, json: json))
            } else {
                .whole(try read(document.key.id, json))
            }
        return Stored(
            key: document.key, version: document.version, token: token, print: json["print"]?.string ?? "", kept: kept)
    }

    /// The document behind a private link.
    func document(_ kind: String, token: String) throws -> Document {
        let missing = HubError.missing(
            "what this link names", wanted: "the whole link, as it was shown when it was sent")
        guard token.utf8.count == 64,
            token.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { throw missing }
        let found = try records.documents(
            Query(
                organisation: Hub.organisation, kind: kind,
                where: [.init("token", .equals, .text(Digest(of: token).hex))], limit: 1)
        ).first
        guard let found, let document = try records.document(found.key) else { throw missing }
        return document
    }

    /// The document of a queue's item.
    func document(_ kind: String, id: String) throws -> Document {
        guard Hub.isID(id), let document = try records.document(try key(kind, id)) else {
            throw HubError.missing("the \(kind)", wanted: "one of the queue")
        }
        return document
    }

    /// Sixteen hexadecimal digits.
    static func isID(_ id: String) -> Bool {
        id.utf8.count == 16 && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// What the journal calls an item; nothing that was typed gets into it.
    static func subject(_ kind: String, _ id: String) -> String { isID(id) ? "\(kind)/\(id)" : kind }

    /// Lets a text in, or says why not: by where it comes from, by what was sent before, by how many wait.
    ///
    /// Nothing is written for what is refused.
    func admit(_ kind: String, print: String, sameIn states: [String], origin: String, at now: Timestamp) throws {
        try floods.withLock { try $0.admit(OriginKey(origin), at: now) }
        let same = try records.documents(
            Query(
                organisation: Hub.organisation, kind: kind, where: [.init("print", .equals, .text(print))], limit: 50))
        guard !same.contains(where: { states.contains($0.text("state") ?? "") }) else {
            throw FloodRefused(cause: .same, wait: nil)
        }
        let last = try records.documents(
            Query(
                organisation: Hub.organisation, kind: kind, where: [.init("state", .equals, .text("waiting"))],
                limit: 1, offset: FloodGate.queueLimit - 1))
        guard last.isEmpty else { throw FloodRefused(cause: .full, wait: 86_400) }
    }

    /// Keeps a new submission and gives its private link.
    func keep(_ kind: String, at now: Timestamp, _ payload: (_ id: String, _ token: String) -> JSONValue) throws
        -> Receipt
    {
        let bytes = random(40)
        guard bytes.count == 40 else { throw HubError.malformed("the random bytes", wanted: "as many as asked for") }
        let token = Hex.encode(bytes.prefix(32))
        let id = Hex.encode(bytes.suffix(8))
        try commit(
            [.put(try key(kind, id), payload(id, Digest(of: token).hex), expecting: .new)], by: "public",
            reason: "\(kind) sent in")
        return Receipt(id: id, token: token, at: now)
    }

    /// The digest of words, whatever their case and spacing.
    static func print(_ texts: [String]) -> String {
        let plain = texts.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return Digest(of: plain.joined(separator: "\n")).hex
    }
}

extension DestroyedText {
    static let state = "destroyed"

    func json(token: String) -> JSONValue {
        [
            "state": .string(DestroyedText.state), "sentAt": .string(sentAt.description), "token": .string(token),
            "destroyedAt": .string(destroyedAt.description), "by": .string(by), "reason": .string(reason),
        ]
    }

    init(id: String, json: JSONValue) throws {
        guard let sentAt = json["sentAt"]?.string, let at = json["destroyedAt"]?.string, let by = json["by"]?.string,
            let reason = json["reason"]?.string
        else { throw HubError.malformed("what is left of a destroyed text", wanted: "all its fields") }
        self.init(
            id: id, sentAt: try Timestamp(sentAt), destroyedAt: try Timestamp(at), by: by, reason: reason)
    }
}
