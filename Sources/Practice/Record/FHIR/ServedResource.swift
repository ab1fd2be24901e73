public import Essentials
import FHIR
import Trust

/// A type of resource that a practice gives to a signed-in client, and what whoever asks must be allowed to do.
public enum ServedType: String, Hashable, Sendable, CaseIterable {
    case patient = "Patient"
    case coverage = "Coverage"
    case condition = "Condition"
    case organization = "Organization"
    case practitioner = "Practitioner"
    case location = "Location"
    case serviceRequest = "ServiceRequest"
    case imagingStudy = "ImagingStudy"
    case diagnosticReport = "DiagnosticReport"
    case observation = "Observation"
    case claim = "Claim"

    public var action: PracticeAction {
        switch self {
        case .patient, .coverage, .condition: .seePatients
        case .organization, .practitioner, .location: .seeDirectory
        case .serviceRequest, .imagingStudy: .seeStudy
        case .diagnosticReport, .observation: .seeReport
        case .claim: .seeClaim
        }
    }

    /// Whether its resources are made from the whole of a case, and not from its order and people alone.
    var isOfExamination: Bool {
        switch self {
        case .serviceRequest, .imagingStudy, .diagnosticReport, .observation, .claim: true
        case .patient, .coverage, .condition, .organization, .practitioner, .location: false
        }
    }
}

/// A resource as the practice gives it out, with what it is searched by.
public struct ServedResource: Hashable, Sendable {
    public let type: ServedType
    /// Stays the same as long as the practice has it.
    public let id: String
    public let json: JSONValue
    /// What the journal says was read; nil for what is no patient's data.
    let subject: String?
    let keys: ResourceKeys

    /// - Parameters:
    ///   - version: of the document that it was made from.
    ///   - addenda: how many documents were signed after it that it was made from as well.
    ///   - at: when the last of them was written.
    init(
        _ type: ServedType, _ id: String, version: Int, addenda: Int = 0, at: Timestamp, subject: String?,
        _ resource: some FHIRResource
    ) {
        var resource = resource
        resource.common.id = id
        resource.common.meta = R4.Meta {
            $0.versionId = addenda == 0 ? "\(version)" : "\(version).\(addenda)"
            $0.lastUpdated = R4.Instant(at)
        }
        self.type = type
        self.id = id
        self.subject = subject
        json = resource.json
        keys = ResourceKeys(json, type: type)
    }

    /// The version of the document that it was made from.
    public var version: String { json["meta"]?["versionId"]?.string ?? "" }
}

/// Logical identifiers that last: made of the practice's own keys.
///
///     ServedID.of("submandibular-stone", "harbor-street")     // submandibular-stone.harbor-street
///
/// FHIR allows letters, digits, `-` and `.`, 64 at most; what does not fit becomes a digest. Source:
/// http://hl7.org/fhir/R4/datatypes.html#id.
enum ServedID {
    /// A key that may hold points itself, and one within it that may not.
    static func of(_ key: String, _ inner: String? = nil) -> String {
        let plain = inner.map { "\(key).\($0)" } ?? key
        let isPlain = isKey(key, points: true) && (inner.map { isKey($0, points: false) } ?? true)
        if isPlain, plain.utf8.count <= 64, !plain.hasPrefix("h.") { return plain }
        return "h." + Digest(of: [key, inner ?? ""].joined(separator: "\u{0}")).hex.prefix(40)
    }

    /// The key that an identifier was made of; nil where only its digest is left.
    static func key(of id: String, hasInner: Bool) -> String? {
        guard !id.hasPrefix("h.") else { return nil }
        guard hasInner else { return id }
        return id.lastIndex(of: ".").map { String(id[..<$0]) }
    }

    static func isValid(_ id: String) -> Bool { id.utf8.count <= 64 && isKey(id, points: true) }

    private static func isKey(_ text: String, points: Bool) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
                    true
                case UInt8(ascii: "."): points
                default: false
                }
            }
    }
}
