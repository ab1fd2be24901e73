public import Essentials
public import Trust
import Ultrasound

/// Where an object came from.
public enum ObjectSource: Hashable, Sendable {
    /// A scanner, by its AE title.
    case scanner(String)
    /// A browser.
    case upload
}

/// An ultrasound object that was received: what it says of itself, and whose it is.
public struct StoredObject: Hashable, Sendable {
    /// Where an object stands.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Nobody knows yet whose it is.
        case tray
        /// It belongs to a case.
        case matched
        /// A person said that it belongs to none; it stays in the archive.
        case discarded
    }

    /// The document's name: the SOP Instance UID, with a part of the digest where the same UID came with other bytes.
    public let id: String
    public var sopInstanceUID: String
    public var study: String
    public var series: String
    /// Instance Number; nil where the file has none.
    public var number: Int?
    public var digest: Digest
    /// In bytes.
    public var size: Int
    /// The patient as the object says it.
    public var patientID: String
    public var patient: String
    public var birthDate: CalendarDate?
    /// Accession Number (0008,0050), which carries the order's number.
    public var accession: String
    public var studyDate: CalendarDate?
    public var frames: Int
    /// An AE title, or `upload`.
    public var source: String
    /// Who brought it, and when.
    public var by: String
    public var at: Timestamp

    public var state: State
    public var caseID: String?
    /// Why it lies in the tray or was discarded.
    public var why: String
    /// A person confirmed that it is the case's patient although names, numbers or dates differ.
    public var isConfirmed: Bool
    /// The version of its document.
    public internal(set) var version = 0
}

extension StoredObject {
    /// The order of images: series, number, instance.
    static func isBefore(_ left: StoredObject, _ right: StoredObject) -> Bool {
        (left.series, left.number ?? .max, left.id) < (right.series, right.number ?? .max, right.id)
    }

    init(
        _ image: UltrasoundImage, id: String, digest: Digest, size: Int, accession: String, source: String, by: String,
        at: Timestamp
    ) {
        self.init(
            id: id, sopInstanceUID: image.sopInstanceUID, study: image.studyInstanceUID,
            series: image.seriesInstanceUID, number: image.instanceNumber, digest: digest, size: size,
            patientID: image.patientID, patient: image.patientName.listed, birthDate: image.patientBirthDate,
            accession: accession, studyDate: image.studyDate, frames: image.frameCount, source: source, by: by, at: at,
            state: .tray, caseID: nil, why: "", isConfirmed: false)
    }

    var json: JSONValue {
        .members([
            "sopInstanceUID": .string(sopInstanceUID), "study": .string(study), "series": .string(series),
            "number": number.map { .number(JSONNumber($0)) }, "digest": .string(digest.hex),
            "size": .number(JSONNumber(size)), "patientID": .string(patientID), "patient": .string(patient),
            "birthDate": birthDate.map { .string($0.description) }, "accession": .string(accession),
            "studyDate": studyDate.map { .string($0.description) }, "frames": .number(JSONNumber(frames)),
            "source": .string(source), "by": .string(by), "at": .string(at.description),
            "state": .string(state.rawValue), "case": caseID.map { .string($0) }, "why": .string(why),
            "isConfirmed": .bool(isConfirmed),
        ])
    }

    init(json: JSONValue, id: String, version: Int) throws {
        guard let instance = json["sopInstanceUID"]?.string, let study = json["study"]?.string,
            let series = json["series"]?.string, let digest = json["digest"]?.string, let size = json["size"]?.int,
            let patientID = json["patientID"]?.string, let patient = json["patient"]?.string,
            let accession = json["accession"]?.string, let frames = json["frames"]?.int,
            let source = json["source"]?.string, let by = json["by"]?.string, let at = json["at"]?.string,
            let state = json["state"]?.string.flatMap(State.init(rawValue:)), let why = json["why"]?.string,
            let isConfirmed = json["isConfirmed"]?.bool
        else { throw StoreError.malformed("a received object", wanted: "all its fields") }
        self.init(
            id: id, sopInstanceUID: instance, study: study, series: series, number: json["number"]?.int,
            digest: try Digest(hex: digest), size: size, patientID: patientID, patient: patient,
            birthDate: try json["birthDate"]?.string.map { try CalendarDate($0) }, accession: accession,
            studyDate: try json["studyDate"]?.string.map { try CalendarDate($0) }, frames: frames, source: source,
            by: by, at: try Timestamp(at), state: state, caseID: json["case"]?.string, why: why,
            isConfirmed: isConfirmed, version: version)
    }
}
