public import Claims
public import Essentials
public import Trust

/// A file exactly as it went out; its bytes lie in the archive under their digest and are never altered.
public struct SentFile: Hashable, Sendable {
    /// The name in the outbox.
    public let name: String
    public let mediaType: String
    public let size: Int
    public let digest: Digest
    /// The control number of the file that it is or goes beside.
    public let control: Int

    /// Whether it is the claim itself, and not what goes beside it.
    public var isClaim: Bool { name.hasSuffix(".837") }
}

/// The way of one party's claim as the store keeps it, at one of its versions.
///
/// One document for each case and party: the original, its replacements and its void are about one debt, stand and fall
/// together, and are changed under one lock. Each file that went out keeps its number within.
public struct StoredClaim: Hashable, Sendable {
    public var caseID: String
    public var party: String
    public var partyName: String
    /// The registered person; nil for a case that was taken from a folder.
    public var person: String?
    /// The patient's name as lists show it.
    public var patient: String
    public var dateOfService: CalendarDate
    /// The payer's identifier and name.
    public var payer: String
    public var payerName: String
    /// What is claimed; empty while no claim can be made.
    public var code: String
    public var charge: Money
    public var way: ClaimWay
    /// What a person chose; nil where billing chooses.
    public var edit: ClaimEdit?
    public var deadlines: [ClaimDeadline]
    public var files: [SentFile]
    /// What whoever changes it must name; 0 while it is not stored.
    public var version: Int
}

extension StoredClaim {
    /// Who acts when it is not this session: `sent on 10 March by okafor`.
    public var lastEvent: ClaimEvent? { way.events.last }

    var json: JSONValue {
        .members([
            "case": .string(caseID), "party": .string(party), "partyName": .string(partyName),
            "person": person.map { .string($0) }, "patient": .string(patient),
            "dateOfService": .string(dateOfService.description), "payer": .string(payer),
            "payerName": .string(payerName), "code": .string(code), "charge": .string(charge.description),
            "state": .string(way.stage.rawValue), "at": lastEvent.map { .string($0.at.utc.description) },
            "events": .array(way.events.map(\.json)), "edit": edit.map(\.json),
            "deadlines": .array(deadlines.map(\.json)),
            "files": .array(
                files.map {
                    [
                        "name": .string($0.name), "mediaType": .string($0.mediaType),
                        "size": .number(JSONNumber($0.size)), "digest": .string($0.digest.hex),
                        "control": .number(JSONNumber($0.control)),
                    ]
                }),
        ])
    }

    init(json: JSONValue, version: Int) throws {
        func text(_ name: String) throws -> String {
            guard let value = json[name]?.string else {
                throw StoreError.malformed("the document of a claim", wanted: "all its fields")
            }
            return value
        }
        self.init(
            caseID: try text("case"), party: try text("party"), partyName: try text("partyName"),
            person: json["person"]?.string, patient: try text("patient"),
            dateOfService: try CalendarDate(try text("dateOfService")), payer: try text("payer"),
            payerName: try text("payerName"), code: try text("code"), charge: try Money(try text("charge")),
            way: try ClaimWay(try (json["events"]?.array ?? []).map { try ClaimEvent(json: $0) }),
            edit: try json["edit"].map { try ClaimEdit(json: $0) },
            deadlines: try (json["deadlines"]?.array ?? []).map { try ClaimDeadline(json: $0) },
            files: try (json["files"]?.array ?? []).map { file in
                guard let name = file["name"]?.string, let type = file["mediaType"]?.string,
                    let size = file["size"]?.int, let digest = file["digest"]?.string,
                    let control = file["control"]?.int
                else { throw StoreError.malformed("a file of a claim", wanted: "name, type, size, digest, control") }
                return SentFile(
                    name: name, mediaType: type, size: size, digest: try Digest(hex: digest), control: control)
            }, version: version)
    }
}
