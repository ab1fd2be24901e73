public import Essentials
public import Trust

/// A received object that could not be understood, kept with the reason.
public struct QuarantinedFile: Hashable, Sendable {
    public let digest: Digest
    public let reason: String
    /// Where it came from, such as an AE title or an account.
    public let source: String
    public let at: Timestamp
}

extension ImageArchive {
    /// Keeps bytes that could not be understood, durable when this returns; nothing received is dropped.
    @discardableResult
    public func quarantine(_ bytes: [UInt8], reason: String, source: String, at: Timestamp) throws -> Digest {
        let digest = Digest(of: bytes)
        let note: JSONValue = [
            "digest": .string(digest.hex), "reason": .string(reason), "source": .string(source),
            "at": .string(at.description),
        ]
        let path = "\(quarantineFolder)/\(digest.hex)"
        try POSIXFile.place(
            Array(note.pretty.utf8), at: path + ".json", temporary: temporaryPath("\(digest.hex).json"))
        try POSIXFile.place(bytes, at: path, temporary: temporaryPath(digest.hex))
        return digest
    }

    /// What lies in quarantine, by digest.
    public func quarantined() throws -> [QuarantinedFile] {
        try POSIXFile.names(in: quarantineFolder).filter { !$0.hasSuffix(".json") }.map { name in
            let digest = try Digest(hex: name)
            guard let bytes = try POSIXFile.read("\(quarantineFolder)/\(name).json"),
                let note = try? JSONValue(parsing: bytes), let reason = note["reason"]?.string,
                let source = note["source"]?.string, let at = note["at"]?.string
            else { throw RecordsError.missing("the reason of quarantined file \(name)", wanted: "a note beside it") }
            return QuarantinedFile(digest: digest, reason: reason, source: source, at: try Timestamp(at))
        }
    }

    /// The bytes of a quarantined file, checked against their digest.
    public func readQuarantined(_ digest: Digest) throws -> [UInt8] {
        guard let bytes = try POSIXFile.read("\(quarantineFolder)/\(digest.hex)") else {
            throw RecordsError.missing("quarantined file \(digest)", wanted: "a file in \(quarantineFolder)")
        }
        guard Digest(of: bytes) == digest else {
            throw RecordsError.altered("quarantined file \(digest)", wanted: "restore it from a backup")
        }
        return bytes
    }
}
