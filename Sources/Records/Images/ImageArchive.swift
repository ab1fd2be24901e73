import Essentials
public import Trust

/// Files addressed by the SHA-256 of their bytes: images, and whatever else must never change.
///
///     let digest = try records.images.store(bytes)     // durable when this returns
///     try records.images.read(digest) == bytes
///
/// A file lies at `ab/cd/abcd…`, readable to the owner only.
public struct ImageArchive: Sendable {
    /// What checking one file found.
    public enum Condition: Hashable, Sendable {
        case intact(bytes: Int)
        case missing
        case altered
    }

    let folder: String
    private let random: @Sendable (Int) -> [UInt8]

    init(folder: String, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.folder = folder
        self.random = random
    }

    var incoming: String { folder + "/incoming" }
    var quarantineFolder: String { folder + "/quarantine" }

    /// Makes the folders and removes what a crash left half written, which was never acknowledged.
    func prepare() throws {
        for path in [folder, incoming, quarantineFolder] { try POSIXFile.makeFolder(path) }
        for name in try POSIXFile.names(in: incoming) { POSIXFile.remove("\(incoming)/\(name)") }
    }

    /// Where a file lies.
    public func path(of digest: Digest) -> String {
        let hex = digest.hex
        return "\(folder)/\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))/\(hex)"
    }

    /// Keeps bytes, on the disk when this returns; storing the same again changes nothing.
    @discardableResult
    public func store(_ bytes: [UInt8]) throws -> Digest {
        let digest = Digest(of: bytes)
        let path = path(of: digest)
        let parent = POSIXFile.parent(path)
        if case .intact = try check(digest) {
            try POSIXFile.syncFolder(parent)
            return digest
        }
        try POSIXFile.makeFolder(parent)
        try POSIXFile.place(bytes, at: path, temporary: "\(incoming)/\(digest.hex).\(Hex.encode(random(8)))")
        return digest
    }

    public func contains(_ digest: Digest) -> Bool { POSIXFile.exists(path(of: digest)) }

    /// The bytes, checked against their digest.
    ///
    /// - Throws: ``RecordsError``, missing or altered.
    public func read(_ digest: Digest) throws -> [UInt8] {
        guard let bytes = try POSIXFile.read(path(of: digest)) else {
            throw RecordsError.missing("archived file \(digest)", wanted: "a file in \(folder)")
        }
        guard Digest(of: bytes) == digest else {
            throw RecordsError.altered("archived file \(digest)", wanted: "restore it from a backup")
        }
        return bytes
    }

    /// Holds one file against its digest.
    public func check(_ digest: Digest) throws -> Condition {
        guard let bytes = try POSIXFile.read(path(of: digest)) else { return .missing }
        return Digest(of: bytes) == digest ? .intact(bytes: bytes.count) : .altered
    }

    /// The digests of all files, sorted, and the names of files that are no digest or lie in the wrong place.
    public func contents() throws -> (digests: [Digest], strays: [String]) {
        var digests: [Digest] = []
        var strays: [String] = []
        for first in try POSIXFile.names(in: folder) where first != "incoming" && first != "quarantine" {
            guard POSIXFile.isFolder("\(folder)/\(first)") else {
                strays.append(first)
                continue
            }
            for second in try POSIXFile.names(in: "\(folder)/\(first)") {
                let shard = "\(first)/\(second)"
                guard POSIXFile.isFolder("\(folder)/\(shard)") else {
                    strays.append(shard)
                    continue
                }
                for name in try POSIXFile.names(in: "\(folder)/\(shard)") {
                    if let digest = try? Digest(hex: name), path(of: digest) == "\(folder)/\(shard)/\(name)" {
                        digests.append(digest)
                    } else {
                        strays.append("\(shard)/\(name)")
                    }
                }
            }
        }
        return (digests, strays)
    }

    func temporaryPath(_ name: String) -> String { "\(incoming)/\(name).\(Hex.encode(random(8)))" }
}
