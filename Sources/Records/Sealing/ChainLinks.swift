import Essentials
import Trust

/// A version as it is stored, and what its hash covers: every column but the seal, which the seal's own root covers.
struct VersionLink: Hashable, Sendable {
    var position: Int
    var key: DocumentKey
    var version: Int
    var change: String
    var target: Int?
    var author: String
    var at: Timestamp
    var reason: String
    /// SHA-256 over salt and payload; nil where the version has no payload.
    var payloadDigest: [UInt8]?
    /// The hash of the version before; nil for the first.
    var previous: [UInt8]?
    var hash: [UInt8] = []
    var seal: Int?

    /// The hash that the columns ask for.
    func computedHash(store: String) -> [UInt8] {
        var framed = FramedBytes("tragus.version.1")
        framed.append(store)
        framed.append(position)
        framed.append(key.organisation)
        framed.append(key.kind)
        framed.append(key.id)
        framed.append(version)
        framed.append(change)
        framed.append(target)
        framed.append(author)
        framed.append(at.seconds)
        framed.append(at.offsetMinutes)
        framed.append(reason)
        framed.append(payloadDigest)
        framed.append(previous)
        return framed.digest.bytes
    }

    static func payloadDigest(salt: [UInt8], bytes: [UInt8]) -> [UInt8] {
        var framed = FramedBytes("tragus.payload.1")
        framed.append(salt)
        framed.append(bytes)
        return framed.digest.bytes
    }

    /// The public face; throws when the row holds what no version can.
    func stamp() throws -> VersionStamp {
        guard let change = Change(rawValue: change) else {
            throw RecordsError.altered("\(key) version \(version)", wanted: "its change is of no known sort")
        }
        return VersionStamp(
            key: key, version: version, change: change, target: target, author: author, at: at, reason: reason,
            hash: try Digest(bytes: hash), seal: seal)
    }
}

/// A journal entry as it is stored, and what its hash covers.
struct JournalLink: Hashable, Sendable {
    var position: Int
    var note: JournalNote
    var sequence: Int
    var at: Timestamp
    /// Minutes since 1970, by which entries are coalesced.
    var minute: Int
    var previous: [UInt8]?
    var hash: [UInt8] = []
    var seal: Int?

    func computedHash(store: String) -> [UInt8] {
        var framed = FramedBytes("tragus.journal.1")
        framed.append(store)
        framed.append(position)
        framed.append(note.organisation)
        framed.append(note.user)
        framed.append(sequence)
        framed.append(note.action)
        framed.append(note.subject)
        framed.append(note.detail)
        framed.append(at.seconds)
        framed.append(at.offsetMinutes)
        framed.append(minute)
        framed.append(previous)
        return framed.digest.bytes
    }

    func entry() throws -> JournalEntry {
        JournalEntry(note: note, sequence: sequence, at: at, hash: try Digest(bytes: hash), seal: seal)
    }

    static func minute(of moment: Timestamp) -> Int {
        let minutes = Int(moment.seconds / 60)
        return moment.seconds % 60 < 0 ? minutes - 1 : minutes
    }
}
