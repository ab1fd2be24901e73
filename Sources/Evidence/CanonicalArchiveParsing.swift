extension CanonicalArchive {
    /// Reads an archive and compares it, byte by byte, with the one that its entries make.
    ///
    /// - Throws: ``EvidenceError`` with the first byte that differs.
    public init(parsing bytes: [UInt8]) throws {
        var cursor = ArchiveCursor(bytes: bytes)
        var files: [String: [UInt8]] = [:]
        while try cursor.nextIsEntry() {
            let (name, content) = try cursor.entry()
            guard files.updateValue(content, forKey: name) == nil else {
                throw EvidenceError.archive("an entry name that stands twice", at: cursor.offset, wanted: "each once")
            }
            guard files.count <= CanonicalArchive.entryLimit else {
                throw EvidenceError.archive("too many entries", wanted: "at most \(CanonicalArchive.entryLimit)")
            }
        }
        try self.init(files)
        let rebuilt = self.bytes
        guard rebuilt == bytes else {
            let offset = zip(rebuilt, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            throw EvidenceError.archive(
                "another byte than the entries make", at: offset ?? min(rebuilt.count, bytes.count),
                wanted: "the one canonical form")
        }
    }
}

/// Walks over the local entries of an archive; every length is held against what is left.
private struct ArchiveCursor {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private func little(_ at: Int, _ count: Int) throws -> Int {
        guard at >= 0, at + count <= bytes.count else {
            throw EvidenceError.archive("the end of the file", at: bytes.count, wanted: "a whole archive")
        }
        return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }

    /// True at an entry, false at the directory.
    func nextIsEntry() throws -> Bool {
        switch try little(offset, 4) {
        case 0x0403_4B50: return true
        case 0x0201_4B50, 0x0605_4B50: return false
        default: throw EvidenceError.archive("no header", at: offset, wanted: "an entry or the directory")
        }
    }

    mutating func entry() throws -> (name: String, content: [UInt8]) {
        let size = try little(offset + 18, 4)
        let nameLength = try little(offset + 26, 2)
        let checksum = try little(offset + 14, 4)
        let start = offset + 30 + nameLength
        guard start + size <= bytes.count else {
            throw EvidenceError.archive("an entry longer than the file", at: offset, wanted: "at most what is left")
        }
        let name = String(decoding: bytes[(offset + 30)..<start], as: UTF8.self)
        try CanonicalArchive.check(name: name)
        let content = Array(bytes[start..<start + size])
        guard Int(CRC32.checksum(content)) == checksum else {
            throw EvidenceError.entry(name, "another checksum", wanted: "the one that its header gives")
        }
        offset = start + size
        return (name, content)
    }
}
