import Essentials

/// Reads people from a FHIR R4 Bundle: patients with their coverages and diagnoses.
///
/// Organisations and related persons are read where a coverage names them; every other resource is counted and left out.
struct FHIRPeople {
    private struct Entry {
        let index: Int
        let url: String
        let resource: JSONValue

        var type: String { resource["resourceType"]?.string ?? "" }
        var path: String { "/entry/\(index)/resource" }
        /// By what others refer to it.
        var names: [String] {
            [url, resource["id"]?.string.map { "\(type)/\($0)" } ?? ""].filter { !$0.isEmpty }
        }
    }

    private let entries: [Entry]
    private let byName: [String: Int]

    /// - Throws: ``ImportFault`` for what is no Bundle.
    static func read(_ bytes: [UInt8]) throws -> ImportedFile {
        guard bytes.count <= ImportLimits.bytes else {
            throw ImportFault(nil, found: "more than 8 MB", wanted: "a smaller file; export in parts")
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch let error as JSONError {
            throw ImportFault(
                .cell(line: error.line, column: error.column, name: "JSON"), found: "no JSON", wanted: error.wanted)
        }
        guard json["resourceType"]?.string == "Bundle" else {
            throw ImportFault(
                .path("/resourceType"), found: "something else than a Bundle",
                wanted: "a FHIR R4 Bundle with Patient resources")
        }
        let list = json["entry"]?.array ?? []
        guard list.count <= ImportLimits.rows else {
            throw ImportFault(
                .path("/entry/\(ImportLimits.rows)"), found: "more than \(ImportLimits.rows) entries",
                wanted: "a smaller file; export in parts")
        }
        return FHIRPeople(list).people()
    }

    private init(_ list: [JSONValue]) {
        entries = list.enumerated().map { index, entry in
            Entry(index: index, url: entry["fullUrl"]?.string ?? "", resource: entry["resource"] ?? .null)
        }
        byName = Dictionary(entries.flatMap { entry in entry.names.map { ($0, entry.index) } }) { first, _ in first }
    }

    private func people() -> ImportedFile {
        var rows: [Int: ImportRow] = [:]
        var leftOut: [String: Int] = [:]
        for entry in entries where entry.type == "Patient" { rows[entry.index] = patient(entry) }
        for entry in entries {
            switch entry.type {
            case "Patient", "Organization", "RelatedPerson": continue
            case "Coverage":
                if let at = owner(entry, "beneficiary", rows) {
                    coverage(entry, &rows[at, default: ImportRow(number: 0, place: .path(entry.path))], &leftOut)
                } else {
                    leftOut["Coverage of nobody in the file", default: 0] += 1
                }
            case "Condition":
                guard let at = owner(entry, "subject", rows) else {
                    leftOut["Condition of nobody in the file", default: 0] += 1
                    continue
                }
                if !problem(entry, &rows[at, default: ImportRow(number: 0, place: .path(entry.path))]) {
                    leftOut["Condition without an ICD-10-CM code, or entered in error", default: 0] += 1
                }
            default:
                let name = entry.type.isEmpty ? "entry without a resource" : String(entry.type.prefix(60))
                leftOut[name, default: 0] += 1
            }
        }
        return ImportedFile(rows: rows.sorted { $0.key < $1.key }.map(\.value), leftOut: leftOut)
    }

    private func owner(_ entry: Entry, _ member: String, _ rows: [Int: ImportRow]) -> Int? {
        guard let found = named(entry.resource[member]), rows[found.index] != nil else { return nil }
        return found.index
    }

    /// What a reference leads to in this file; an absolute address also by its last two parts.
    private func named(_ reference: JSONValue?) -> Entry? {
        guard let text = reference?["reference"]?.string else { return nil }
        let tail = text.split(separator: "/").suffix(2).joined(separator: "/")
        return (byName[text] ?? byName[tail]).map { entries[$0] }
    }

    // MARK: A patient

    private func patient(_ entry: Entry) -> ImportRow {
        let resource = entry.resource
        var row = ImportRow(number: entry.index + 1, place: .path(entry.path))
        func at(_ path: String) -> ImportPlace { .path("\(entry.path)/\(path)") }
        let identifiers = resource["identifier"]?.array ?? []
        if let index = identifiers.indices.max(by: { weight(identifiers[$0]) < weight(identifiers[$1]) }) {
            row.set("identifier", identifiers[index]["value"]?.string, at("identifier/\(index)/value"))
        }
        name(resource, entry.path, "", &row)
        row.set("birthDate", resource["birthDate"]?.string, at("birthDate"))
        row.set("sex", resource["gender"]?.string, at("gender"))
        address(resource, entry.path, &row)
        let telecom = resource["telecom"]?.array ?? []
        if let index = telecom.firstIndex(where: { $0["system"]?.string == "phone" }) {
            row.set("telephone", telecom[index]["value"]?.string, at("telecom/\(index)/value"))
        }
        return row
    }

    /// The medical record number before any other, old numbers last.
    private func weight(_ identifier: JSONValue) -> Int {
        guard identifier["value"]?.string != nil else { return -1 }
        let codes = (identifier["type"]?["coding"]?.array ?? []).compactMap { $0["code"]?.string }
        if codes.contains("MR") { return 3 }
        switch identifier["use"]?.string {
        case "usual", "official": return 2
        case "old", "temp": return 0
        default: return 1
        }
    }

    private func name(_ resource: JSONValue, _ path: String, _ prefix: String, _ row: inout ImportRow) {
        let names = resource["name"]?.array ?? []
        guard let index = names.firstIndex(where: { $0["use"]?.string == "official" }) ?? names.indices.first else {
            return
        }
        let (name, base) = (names[index], "\(path)/name/\(index)")
        let given = name["given"]?.array?.compactMap(\.string) ?? []
        func field(_ plain: String) -> String {
            prefix.isEmpty ? plain : prefix + plain.prefix(1).uppercased() + plain.dropFirst()
        }
        row.set(field("family"), name["family"]?.string, .path("\(base)/family"))
        row.set(field("given"), given.first, .path("\(base)/given/0"))
        guard prefix.isEmpty else { return }
        row.set("middle", given.dropFirst().joined(separator: " "), .path("\(base)/given/1"))
        row.set(
            "prefix", name["prefix"]?.array?.compactMap(\.string).joined(separator: " "), .path("\(base)/prefix"))
        row.set(
            "suffix", name["suffix"]?.array?.compactMap(\.string).joined(separator: " "), .path("\(base)/suffix"))
    }

    private func address(_ resource: JSONValue, _ path: String, _ row: inout ImportRow) {
        let addresses = resource["address"]?.array ?? []
        guard let index = addresses.firstIndex(where: { $0["use"]?.string == "home" }) ?? addresses.indices.first
        else { return }
        let (address, base) = (addresses[index], "\(path)/address/\(index)")
        let lines = address["line"]?.array?.compactMap(\.string) ?? []
        row.set("line1", lines.first, .path("\(base)/line/0"))
        row.set("line2", lines.dropFirst().joined(separator: ", "), .path("\(base)/line/1"))
        row.set("city", address["city"]?.string, .path("\(base)/city"))
        row.set("state", address["state"]?.string, .path("\(base)/state"))
        row.set("zip", address["postalCode"]?.string, .path("\(base)/postalCode"))
    }

    // MARK: What belongs to a patient

    private func coverage(_ entry: Entry, _ row: inout ImportRow, _ leftOut: inout [String: Int]) {
        let resource = entry.resource
        guard !["cancelled", "entered-in-error", "draft"].contains(resource["status"]?.string ?? "") else {
            leftOut["Coverage that is not active", default: 0] += 1
            return
        }
        let isSecond = row.texts["memberID"] != nil || row.texts["payer"] != nil
        guard !isSecond || row.texts["memberID2"] == nil && row.texts["payer2"] == nil else {
            leftOut["third Coverage of a person", default: 0] += 1
            return
        }
        let end = isSecond ? "2" : ""
        func at(_ path: String) -> ImportPlace { .path("\(entry.path)/\(path)") }
        let payor = resource["payor"]?[0]
        let organization = named(payor).flatMap { $0.type == "Organization" ? $0 : nil }?.resource
        row.set(
            "payer\(end)",
            organization?["identifier"]?[0]?["value"]?.string ?? payor?["identifier"]?["value"]?.string
                ?? organization?["name"]?.string ?? payor?["display"]?.string, at("payor/0"))
        row.set("payerName\(end)", organization?["name"]?.string ?? payor?["display"]?.string, at("payor/0"))
        row.set(
            "memberID\(end)", resource["subscriberId"]?.string ?? resource["identifier"]?[0]?["value"]?.string,
            at(resource["subscriberId"] == nil ? "identifier/0/value" : "subscriberId"))
        for (index, part) in (resource["class"]?.array ?? []).enumerated()
        where part["type"]?["coding"]?[0]?["code"]?.string == "group" {
            row.set("group\(end)", part["value"]?.string, at("class/\(index)/value"))
        }
        row.set(
            "relationship\(end)", resource["relationship"]?["coding"]?[0]?["code"]?.string,
            at("relationship/coding/0/code"))
        row.set(
            "coverageFrom\(end)", resource["period"]?["start"]?.string.map { String($0.prefix(10)) }, at("period/start")
        )
        row.set(
            "coverageUntil\(end)", resource["period"]?["end"]?.string.map { String($0.prefix(10)) }, at("period/end"))
        let isSelf = (resource["relationship"]?["coding"]?[0]?["code"]?.string ?? "self") == "self"
        if !isSelf, let holder = named(resource["subscriber"]) {
            var held = ImportRow(number: 0, place: row.place)
            name(holder.resource, holder.path, "subscriber", &held)
            held.set("subscriberBirthDate", holder.resource["birthDate"]?.string, .path("\(holder.path)/birthDate"))
            held.set("subscriberSex", holder.resource["gender"]?.string, .path("\(holder.path)/gender"))
            for (field, text) in held.texts {
                row.set("\(field)\(end)", text, held.places[field] ?? row.place)
            }
        }
    }

    /// Whether it is taken: with a code of ICD-10-CM, and not entered in error.
    private func problem(_ entry: Entry, _ row: inout ImportRow) -> Bool {
        let resource = entry.resource
        let codings = resource["code"]?["coding"]?.array ?? []
        let verification = resource["verificationStatus"]?["coding"]?[0]?["code"]?.string
        guard verification != "entered-in-error", verification != "refuted",
            let index = codings.firstIndex(where: {
                $0["system"]?.string == "http://hl7.org/fhir/sid/icd-10-cm" && $0["code"]?.string != nil
            })
        else { return false }
        let number = row.texts.keys.count { $0.hasPrefix("problem.") } + 1
        let note = resource["code"]?["text"]?.string ?? codings[index]["display"]?.string ?? ""
        let place = ImportPlace.path("\(entry.path)/code/coding/\(index)/code")
        row.set("problem.\(number)", "\(codings[index]["code"]?.string ?? "") \(note)", place)
        row.set(
            "problemOnset.\(number)", resource["onsetDateTime"]?.string.map { String($0.prefix(10)) },
            .path("\(entry.path)/onsetDateTime"))
        let status = resource["clinicalStatus"]?["coding"]?[0]?["code"]?.string
        if ["inactive", "remission", "resolved"].contains(status ?? "") {
            row.set("problemStatus.\(number)", "resolved", .path("\(entry.path)/clinicalStatus"))
        }
        return true
    }
}
