/// A ZIP archive that the same entries always make byte for byte.
///
/// Entries are stored without compression, sorted by the bytes of their names, with one fixed time and no extra field,
/// descriptor or comment, so that an archive has one form only (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4).
///
///     let archive = try CanonicalArchive(["decision.json": bytes])
///     try CanonicalArchive(parsing: archive.bytes).entries == archive.entries
public struct CanonicalArchive: Hashable, Sendable {
    /// One file: its name and its bytes.
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    /// Sorted by name.
    public let entries: [Entry]

    static let entryLimit = 10_000
    static let sizeLimit = Int(UInt32.max)

    /// - Throws: ``EvidenceError`` for a name that is no plain relative path in ASCII, or for more than ZIP can hold.
    public init(_ files: [String: [UInt8]]) throws {
        entries = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            Entry(name: $0.key, bytes: $0.value)
        }
        for entry in entries { try CanonicalArchive.check(name: entry.name) }
        let size = entries.reduce(22) { $0 + 76 + 2 * $1.name.utf8.count + $1.bytes.count }
        guard entries.count <= CanonicalArchive.entryLimit, size <= CanonicalArchive.sizeLimit else {
            throw EvidenceError.archive("\(entries.count) entries, \(size) bytes", wanted: "what a plain ZIP can hold")
        }
    }

    public subscript(name: String) -> [UInt8]? { entries.first { $0.name == name }?.bytes }

    /// Letters, digits and `._-` in parts that `/` parts; no part begins with a point.
    static func check(name: String) throws {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.first != "."
                && part.utf8.allSatisfy {
                    switch $0 {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                        UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
        guard isPlain, name.utf8.count <= 200 else {
            throw EvidenceError.archive("an entry name that is no plain path", wanted: "letters, digits and . _ - /")
        }
    }

    /// The archive.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(entries.reduce(22) { $0 + 76 + 2 * $1.name.utf8.count + $1.bytes.count })
        var directory: [UInt8] = []
        for entry in entries {
            let header = CanonicalArchive.common(entry)
            let offset = out.count
            out.append(little: 0x0403_4B50 as UInt32)
            out += header
            out += entry.name.utf8
            out += entry.bytes
            directory.append(little: 0x0201_4B50 as UInt32)
            directory.append(little: 20 as UInt16)
            directory += header
            directory += [UInt8](repeating: 0, count: 10)
            directory.append(little: UInt32(offset))
            directory += entry.name.utf8
        }
        let start = out.count
        out += directory
        out.append(little: 0x0605_4B50 as UInt32)
        out.append(little: 0 as UInt32)
        out.append(little: UInt16(entries.count))
        out.append(little: UInt16(entries.count))
        out.append(little: UInt32(directory.count))
        out.append(little: UInt32(start))
        out.append(little: 0 as UInt16)
        return out
    }

    /// What a local header and its copy in the directory share: 26 bytes from the version on.
    private static func common(_ entry: Entry) -> [UInt8] {
        var out: [UInt8] = []
        out.append(little: 20 as UInt16)  // version needed to extract: 2.0
        out.append(little: 0 as UInt16)  // flags
        out.append(little: 0 as UInt16)  // method: stored
        out.append(little: 0 as UInt16)  // time: midnight
        out.append(little: 0x0021 as UInt16)  // date: 1 January 1980
        out.append(little: CRC32.checksum(entry.bytes))
        out.append(little: UInt32(entry.bytes.count))
        out.append(little: UInt32(entry.bytes.count))
        out.append(little: UInt16(entry.name.utf8.count))
        out.append(little: 0 as UInt16)  // extra field
        return out
    }
}

extension [UInt8] {
    fileprivate mutating func append(little value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
