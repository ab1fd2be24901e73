public import Essentials
import Records
import Reporting
public import Trust

/// A report or an addendum as it was signed.
public struct SignedVersion: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case report, addendum
    }

    /// 1 is the report, what follows are its addenda.
    public let number: Int
    public let kind: Kind
    /// The account and name of who signed, and the provider.
    public let by: String
    public let byName: String
    public let provider: String
    public let at: Timestamp
    /// The digest of the signed JSON with its signature.
    public let digest: Digest
    /// Why it was added; empty for the report.
    public let reason: String
    /// As they were signed: the JSON first, then the renderings.
    public let files: [StoredFile]
}

/// The document of a signed report or addendum.
struct SignedPayload: Hashable, Sendable {
    var caseID: String
    var kind: SignedVersion.Kind
    var number: Int
    var by: String
    var byName: String
    var provider: String
    var at: Timestamp
    var digest: Digest
    var reason: String
    var files: [StoredFile]

    var json: JSONValue {
        [
            "case": .string(caseID), "kind": .string(kind.rawValue), "number": .number(JSONNumber(number)),
            "by": .string(by), "byName": .string(byName), "provider": .string(provider),
            "at": .string(at.description), "digest": .string(digest.hex), "reason": .string(reason),
            "files": .array(
                files.map {
                    [
                        "name": .string($0.name), "mediaType": .string($0.mediaType),
                        "size": .number(JSONNumber($0.size)), "digest": .string($0.digest.hex),
                    ]
                }),
        ]
    }

    init(
        caseID: String, kind: SignedVersion.Kind, number: Int, by: String, byName: String, provider: String,
        at: Timestamp, digest: Digest, reason: String, files: [StoredFile]
    ) {
        self.caseID = caseID
        self.kind = kind
        self.number = number
        self.by = by
        self.byName = byName
        self.provider = provider
        self.at = at
        self.digest = digest
        self.reason = reason
        self.files = files
    }

    init(json: JSONValue) throws {
        guard let caseID = json["case"]?.string,
            let kind = json["kind"]?.string.flatMap(SignedVersion.Kind.init(rawValue:)),
            let number = json["number"]?.int, let by = json["by"]?.string, let byName = json["byName"]?.string,
            let provider = json["provider"]?.string, let at = json["at"]?.string,
            let digest = json["digest"]?.string, let reason = json["reason"]?.string, let files = json["files"]?.array
        else { throw StoreError.malformed("a signed report", wanted: "all its fields") }
        self.init(
            caseID: caseID, kind: kind, number: number, by: by, byName: byName, provider: provider,
            at: try Timestamp(at), digest: try Digest(hex: digest), reason: reason,
            files: try files.map { file in
                guard let name = file["name"]?.string, let mediaType = file["mediaType"]?.string,
                    let size = file["size"]?.int, let digest = file["digest"]?.string
                else { throw StoreError.malformed("a file of a signed report", wanted: "all its fields") }
                return StoredFile(name: name, mediaType: mediaType, size: size, digest: try Digest(hex: digest))
            })
    }
}

extension PracticeStore {
    /// The most addenda of a report.
    static let addendumLimit = 200

    func signedKey(_ caseID: String, _ number: Int, _ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "signed", id: "\(caseID).\(number)")
    }

    func signedKeys(of caseID: String, organisation: String) throws -> [DocumentKey] {
        try records.documents(
            Query(
                organisation: organisation, kind: "signed", where: [.init("case", .equals, .text(caseID))],
                limit: Query.limitOfLimit)
        ).map(\.key)
    }

    /// The report and its addenda in the order of their signatures; what the session may see was asked before.
    func signed(of caseID: String, organisation: String) throws -> [SignedVersion] {
        try signedKeys(of: caseID, organisation: organisation).compactMap { key in
            guard let document = try records.document(key) else { return nil }
            let payload = try SignedPayload(json: document.payload)
            return SignedVersion(
                number: payload.number, kind: payload.kind, by: payload.by, byName: payload.byName,
                provider: payload.provider, at: payload.at, digest: payload.digest, reason: payload.reason,
                files: payload.files)
        }.sorted { $0.number < $1.number }
    }

    /// The files of a signed document, each in the archive and on the disk.
    func archiveSigned(_ files: [OutputFile]) throws -> [StoredFile] {
        try files.map {
            StoredFile(
                name: $0.name, mediaType: $0.mediaType, size: $0.bytes.count,
                digest: try records.images.store($0.bytes))
        }
    }

    /// The JSON of a signed document as it was signed.
    func signedJSON(_ version: SignedVersion) throws -> JSONValue {
        guard let file = version.files.first else {
            throw StoreError.missing("the signed file", wanted: "the JSON as it was signed")
        }
        return try JSONValue(parsing: try bytes(of: file))
    }
}
