public import Essentials
import Records
public import Trust

/// How far a case in the store has come.
public enum CaseState: String, Hashable, Sendable, CaseIterable {
    /// It is ordered; no image has come.
    case ordered
    /// Images are there; nobody has begun to read them.
    case captured
    /// A report is being written.
    case reading
    /// The report is signed; nothing was billed from it.
    case signed
    /// Its files are there, taken from a case folder; nothing was billed from them.
    case received
    /// Billing said what is missing; there is no claim.
    case incomplete
    /// There are claims.
    case billed
    /// The payer has answered every claim.
    case answered
}

/// A case as it is put into the store: what lists show, and its files.
public struct CaseDraft: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The patient's name as lists show it, such as `Rivera, Ana`.
    public var patient: String
    public var dateOfService: CalendarDate?
    /// What the case is made from, such as `case.yaml`, `reading.yaml` and `images/1.dcm`.
    public var files: [OutputFile]
    /// The registered person; nil for a case that was taken from a folder.
    public var person: String?
    /// The order's number; nil for a case that was taken from a folder.
    public var order: String?
    public var state: CaseState

    public init(
        id: String, title: String, patient: String, dateOfService: CalendarDate?, files: [OutputFile],
        person: String? = nil, order: String? = nil, state: CaseState = .received
    ) {
        self.id = id
        self.title = title
        self.patient = patient
        self.dateOfService = dateOfService
        self.files = files
        self.person = person
        self.order = order
        self.state = state
    }
}

/// A file of a case: its bytes lie in the archive under their digest.
public struct StoredFile: Hashable, Sendable {
    public let name: String
    public let mediaType: String
    public let size: Int
    public let digest: Digest
}

/// A case as lists show it.
public struct CaseSummary: Hashable, Sendable {
    public let id: String
    public let title: String
    public let patient: String
    public let dateOfService: CalendarDate?
    public let state: CaseState
    /// What a writer must name; another writer in between is then found.
    public let version: Int
    /// The registered person; nil for a case that was taken from a folder.
    public var person: String? = nil
    /// The order's number; nil for a case that was taken from a folder.
    public var order: String? = nil
}

/// A case with the list of its files.
public struct StoredCase: Hashable, Sendable {
    public let summary: CaseSummary
    /// What it was made from.
    public let files: [StoredFile]
    /// What billing made of it; empty until then, and again when the files change.
    public let outputs: [StoredFile]
    /// Who wrote this version, and when.
    public let author: String
    public let at: Timestamp
}

/// The document of a case.
struct CasePayload: Hashable, Sendable {
    var title: String
    var patient: String
    var dateOfService: CalendarDate?
    var state: CaseState
    var person: String?
    var order: String?
    var files: [StoredFile]
    var outputs: [StoredFile]

    var json: JSONValue {
        .members([
            "title": .string(title),
            "patient": .string(patient),
            "dateOfService": dateOfService.map { .string($0.description) },
            "state": .string(state.rawValue),
            "person": person.map { .string($0) },
            "order": order.map { .string($0) },
            "files": .array(files.map(CasePayload.json)),
            "outputs": .array(outputs.map(CasePayload.json)),
        ])
    }

    init(
        title: String, patient: String, dateOfService: CalendarDate?, state: CaseState, person: String? = nil,
        order: String? = nil, files: [StoredFile], outputs: [StoredFile]
    ) {
        self.title = title
        self.patient = patient
        self.dateOfService = dateOfService
        self.state = state
        self.person = person
        self.order = order
        self.files = files
        self.outputs = outputs
    }

    init(json: JSONValue) throws {
        guard let title = json["title"]?.string, let patient = json["patient"]?.string,
            let state = json["state"]?.string.flatMap(CaseState.init(rawValue:)), let files = json["files"]?.array,
            let outputs = json["outputs"]?.array
        else { throw StoreError.malformed("the document of a case", wanted: "all its fields") }
        self.init(
            title: title, patient: patient,
            dateOfService: try json["dateOfService"]?.string.map { try CalendarDate($0) }, state: state,
            person: json["person"]?.string, order: json["order"]?.string,
            files: try files.map(CasePayload.file), outputs: try outputs.map(CasePayload.file))
    }

    private static func json(_ file: StoredFile) -> JSONValue {
        [
            "name": .string(file.name), "mediaType": .string(file.mediaType), "size": .number(JSONNumber(file.size)),
            "digest": .string(file.digest.hex),
        ]
    }

    private static func file(_ json: JSONValue) throws -> StoredFile {
        guard let name = json["name"]?.string, let mediaType = json["mediaType"]?.string,
            let size = json["size"]?.int, let digest = json["digest"]?.string
        else { throw StoreError.malformed("a file of a case", wanted: "name, media type, size and digest") }
        return StoredFile(name: name, mediaType: mediaType, size: size, digest: try Digest(hex: digest))
    }
}
