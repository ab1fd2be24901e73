import Essentials

/// A rule of the specification about several members together.
struct FHIRInvariant: Sendable {
    /// The type that it is about, as schemas name it.
    let type: String
    /// What is wrong, nil when all is well.
    let broken: @Sendable (JSONObject) -> String?

    private init(_ type: String, _ broken: @escaping @Sendable (JSONObject) -> String?) {
        self.type = type
        self.broken = broken
    }

    static let all: [FHIRInvariant] = bundle + datatypes + resources

    private static let datatypes = [
        // An identifier's system is a URI, absolute; DICOM UIDs are written as urn:oid: (ImagingStudy, notes).
        FHIRInvariant("Identifier") { object in
            guard let system = object["system"]?.string else { return nil }
            guard FHIRForm.isAbsoluteURI(system) else { return "has a system that is no absolute URI" }
            guard let value = object["value"]?.string else { return nil }
            switch system {
            case FHIRSystem.dicomUID where !(value.hasPrefix("urn:oid:") && FHIRForm.isURI(value)):
                return "has a DICOM UID that is not written as urn:oid:"
            case FHIRSystem.uri where !FHIRForm.isAbsoluteURI(value):
                return "has a value that is no URI, as its system promises"
            default: return nil
            }
        },
        FHIRInvariant("Coding") { object in
            guard let system = object["system"]?.string, !FHIRForm.isAbsoluteURI(system) else { return nil }
            return "has a system that is no absolute URI"
        },
        FHIRInvariant("Quantity") { object in
            object["code"] != nil && object["system"] == nil ? "qty-3: has a code without a system" : nil
        },
        FHIRInvariant("Attachment") { object in
            object["data"] != nil && object["contentType"] == nil ? "att-1: has data without a content type" : nil
        },
        FHIRInvariant("ContactPoint") { object in
            object["value"] != nil && object["system"] == nil ? "cpt-2: has a value without a system" : nil
        },
        FHIRInvariant("Period") { object in
            guard let start = object["start"]?.string, let end = object["end"]?.string else { return nil }
            let later: Bool
            if let from = try? Timestamp(start), let to = try? Timestamp(end) {
                later = to < from
            } else {
                let length = min(start.utf8.count, end.utf8.count, 10)
                later = end.prefix(length) < start.prefix(length)
            }
            return later ? "per-1: ends before it starts" : nil
        },
    ]

    private static let resources = [
        FHIRInvariant("Observation") { object in
            let valued = object.keys.contains { $0.hasPrefix("value") }
            return valued && object["dataAbsentReason"] != nil
                ? "obs-6: has a value and says that it has none" : nil
        },
        FHIRInvariant("Condition") { object in
            let states = object["verificationStatus"]?["coding"]?.array ?? []
            let withdrawn = states.contains { $0["code"]?.string == "entered-in-error" }
            return withdrawn && object["clinicalStatus"] != nil
                ? "con-5: is entered in error and has a clinical status" : nil
        },
        FHIRInvariant("Composition.section") { object in
            let says = ["text", "entry", "section"].contains { object[$0] != nil }
            return says ? nil : "cmp-1: has neither text, entries nor sections"
        },
        // Items point at the claim's own lists by sequence.
        FHIRInvariant("Claim") { object in
            for (list, pointer) in [
                ("careTeam", "careTeamSequence"), ("diagnosis", "diagnosisSequence"),
                ("procedure", "procedureSequence"), ("supportingInfo", "informationSequence"),
            ] {
                let numbers = (object[list]?.array ?? []).compactMap { $0["sequence"]?.int }
                if Set(numbers).count < numbers.count { return "has a sequence number twice in \(list)" }
                let pointers = (object["item"]?.array ?? []).flatMap { $0[pointer]?.array ?? [] }
                if pointers.contains(where: { $0.int.map { !numbers.contains($0) } ?? true }) {
                    return "has an item whose \(pointer) leads to nothing"
                }
            }
            return nil
        },
    ]

    private static let bundle = [
        FHIRInvariant("Bundle") { object in
            let entries = object["entry"]?.array ?? []
            let urls = entries.compactMap { $0["fullUrl"]?.string }
            if Set(urls).count < urls.count { return "bdl-7: has a full URL twice" }
            let kind = object["type"]?.string
            if kind == "document" || kind == "collection", urls.count < entries.count {
                return "has an entry without a full URL, which nothing can point at"
            }
            guard kind == "document" else { return nil }
            if object["identifier"]?["system"] == nil || object["identifier"]?["value"] == nil {
                return "bdl-9: is a document without an identifier of system and value"
            }
            if object["timestamp"] == nil { return "bdl-10: is a document without a timestamp" }
            guard entries.first?["resource"]?["resourceType"]?.string == "Composition" else {
                return "bdl-11: is a document whose first entry is no Composition"
            }
            return nil
        },
        FHIRInvariant("Bundle.entry") { object in
            guard let url = object["fullUrl"]?.string else { return nil }
            if url.contains("/_history/") { return "bdl-8: has a full URL of one version" }
            guard FHIRForm.isAbsoluteURI(url) else { return "has a full URL that is not absolute" }
            guard !url.hasPrefix("urn:"), let id = object["resource"]?["id"]?.string else { return nil }
            return url.hasSuffix("/\(id)") ? nil : "has a full URL that does not end with the resource's id"
        },
    ]
}
