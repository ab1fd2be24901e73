public import Essentials
public import Trust

/// A signed bundle of everything that proves one party's claim.
///
/// A canonical, stored ZIP: `manifest.json`, `signature.json`, and the entries that the manifest lists.
public struct EvidenceBundle: Hashable, Sendable {
    /// A file that goes into a bundle.
    public struct File: Hashable, Sendable {
        public let name: String
        public let role: EvidenceManifest.Role
        public let mediaType: String
        public let bytes: [UInt8]

        public init(name: String, role: EvidenceManifest.Role, mediaType: String, bytes: [UInt8]) {
            self.name = name
            self.role = role
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    public let manifest: EvidenceManifest
    public let signature: EvidenceSignature
    public let archive: CanonicalArchive

    /// Signs what the files hold.
    public init(
        party: String, dateOfService: CalendarDate, code: String, system: String, signedAt: Timestamp, files: [File],
        key: SigningKey
    ) throws {
        manifest = EvidenceManifest(
            party: party, dateOfService: dateOfService, code: code, system: system, signedAt: signedAt,
            items: files.map {
                EvidenceManifest.Item(
                    name: $0.name, role: $0.role, mediaType: $0.mediaType, digest: Digest(of: $0.bytes))
            })
        signature = try EvidenceSignature(of: manifest, with: key)
        var entries = [
            EvidenceManifest.entryName: Array(manifest.json.canonical.utf8),
            EvidenceSignature.entryName: Array(signature.json.canonical.utf8),
        ]
        for file in files {
            guard entries.updateValue(file.bytes, forKey: file.name) == nil else {
                throw EvidenceError.entry(file.name, "a name that stands twice", wanted: "each name once")
            }
        }
        archive = try CanonicalArchive(entries)
    }

    /// Reads a bundle and checks everything that it can prove by itself.
    ///
    /// The archive has its one form, the manifest lists exactly the entries and their digests, and the signature is the
    /// manifest's.
    public init(parsing bytes: [UInt8]) throws {
        archive = try CanonicalArchive(parsing: bytes)
        manifest = try EvidenceManifest(json: try EvidenceBundle.json(EvidenceManifest.entryName, in: archive))
        signature = try EvidenceSignature(json: try EvidenceBundle.json(EvidenceSignature.entryName, in: archive))
        try checkItems()
        guard signature.verifies(manifest) else {
            throw EvidenceError.signature("a signature of something else", wanted: "the signature of this manifest")
        }
    }

    public var bytes: [UInt8] { archive.bytes }

    /// The entries of one role, in the order of their names.
    public func entries(_ role: EvidenceManifest.Role) -> [CanonicalArchive.Entry] {
        let names = Set(manifest.items.filter { $0.role == role }.map(\.name))
        return archive.entries.filter { names.contains($0.name) }
    }

    /// The JSON of an entry, which must be written in canonical form.
    static func json(_ name: String, in archive: CanonicalArchive) throws -> JSONValue {
        guard let bytes = archive[name] else { throw EvidenceError.entry(name, "nothing", wanted: "this entry") }
        guard let json = try? JSONValue(parsing: bytes), Array(json.canonical.utf8) == bytes else {
            throw EvidenceError.entry(name, "no canonical JSON", wanted: "canonical JSON")
        }
        return json
    }

    private func checkItems() throws {
        let own = [EvidenceManifest.entryName, EvidenceSignature.entryName]
        let digests = Dictionary(manifest.items.map { ($0.name, $0.digest) }) { first, _ in first }
        guard digests.count == manifest.items.count, manifest.items.count + own.count == archive.entries.count else {
            throw EvidenceError.manifest("another list of entries", wanted: "each entry listed once")
        }
        for entry in archive.entries where !own.contains(entry.name) {
            guard digests[entry.name] == Digest(of: entry.bytes) else {
                throw EvidenceError.entry(entry.name, "another digest", wanted: "the one that the manifest lists")
            }
        }
    }
}
