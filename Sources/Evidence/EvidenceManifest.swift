public import Essentials
public import Trust

/// What a bundle proves and with which entries, each by its digest.
///
/// Its canonical JSON is what the signature covers.
public struct EvidenceManifest: Hashable, Sendable {
    public static let entryName = "manifest.json"
    static let format = "tragus-evidence-1"

    /// What an entry is to the proof.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case facts, rules, decision, order, report, rendition, image
        /// A person's override, which stands beside the decision.
        case override
        case keyImage = "key-image"
    }

    public struct Item: Hashable, Sendable {
        public let name: String
        public let role: Role
        public let mediaType: String
        public let digest: Digest

        public init(name: String, role: Role, mediaType: String, digest: Digest) {
            self.name = name
            self.role = role
            self.mediaType = mediaType
            self.digest = digest
        }
    }

    /// The party whose claim the bundle stands behind.
    public let party: String
    public let dateOfService: CalendarDate
    /// The code that the decision gives this party, or that the override beside it names instead.
    public let code: String
    public let system: String
    /// The moment of signing, as the case gives it.
    public let signedAt: Timestamp
    public let items: [Item]

    public init(
        party: String, dateOfService: CalendarDate, code: String, system: String, signedAt: Timestamp, items: [Item]
    ) {
        self.party = party
        self.dateOfService = dateOfService
        self.code = code
        self.system = system
        self.signedAt = signedAt
        self.items = items.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    public var json: JSONValue {
        [
            "format": .string(EvidenceManifest.format), "party": .string(party),
            "dateOfService": .string(dateOfService.description), "code": .string(code), "system": .string(system),
            "signedAt": .string(signedAt.description),
            "items": .array(
                items.map {
                    [
                        "name": .string($0.name), "role": .string($0.role.rawValue),
                        "mediaType": .string($0.mediaType), "sha256": .string($0.digest.hex),
                    ]
                }),
        ]
    }

    /// Reads the JSON form.
    public init(json: JSONValue) throws {
        guard json["format"]?.string == EvidenceManifest.format else {
            throw EvidenceError.manifest("another format", wanted: EvidenceManifest.format)
        }
        func text(_ key: String) throws -> String {
            guard let text = json[key]?.string else { throw EvidenceError.manifest("no '\(key)'", wanted: "a text") }
            return text
        }
        let items = try (json["items"]?.array ?? []).map { item in
            guard let name = item["name"]?.string, let role = item["role"]?.string.flatMap(Role.init),
                let mediaType = item["mediaType"]?.string, let hex = item["sha256"]?.string
            else { throw EvidenceError.manifest("an incomplete item", wanted: "name, role, mediaType and sha256") }
            return Item(name: name, role: role, mediaType: mediaType, digest: try Digest(hex: hex))
        }
        self.init(
            party: try text("party"), dateOfService: try CalendarDate(try text("dateOfService")),
            code: try text("code"), system: try text("system"), signedAt: try Timestamp(try text("signedAt")),
            items: items)
    }
}
