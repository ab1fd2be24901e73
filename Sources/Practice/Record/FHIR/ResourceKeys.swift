import Essentials
import Foundation

/// What a resource is searched by, taken from its JSON.
struct ResourceKeys: Hashable, Sendable {
    struct Identifier: Hashable, Sendable {
        var system: String
        var value: String
    }

    var identifiers: [Identifier]
    /// The patient's logical identifier.
    var patient: String?
    var status: String?
    var date: MomentSpan?
    var lastUpdated: MomentSpan?
    var birthDate: MomentSpan?
    /// Folded: family names, given names, the name as spoken.
    var family: [String]
    var given: [String]
    var name: [String]

    init(_ json: JSONValue, type: ServedType) {
        identifiers = (json["identifier"]?.array ?? []).compactMap { item in
            item["value"]?.string.map { Identifier(system: item["system"]?.string ?? "", value: $0) }
        }
        let reference = [json["subject"], json["beneficiary"], json["patient"]].compactMap { $0 }.first
        patient =
            type == .patient
            ? json["id"]?.string
            : reference?["reference"]?.string.flatMap { $0.hasPrefix("Patient/") ? String($0.dropFirst(8)) : nil }
        status =
            type == .condition
            ? json["clinicalStatus"]?["coding"]?[0]?["code"]?.string : json["status"]?.string
        let member =
            switch type {
            case .serviceRequest: "authoredOn"
            case .imagingStudy: "started"
            case .diagnosticReport, .observation: "effectiveDateTime"
            case .claim: "created"
            default: "recordedDate"
            }
        date = json[member]?.string.flatMap { MomentSpan($0) }
        lastUpdated = json["meta"]?["lastUpdated"]?.string.flatMap { MomentSpan($0) }
        birthDate = json["birthDate"]?.string.flatMap { MomentSpan($0) }
        let names = json["name"]?.array ?? []
        family = names.compactMap { $0["family"]?.string }.map(ResourceKeys.folded)
        given = names.flatMap { $0["given"]?.strings ?? [] }.map(ResourceKeys.folded)
        let spoken = names.compactMap { $0["text"]?.string } + [json["name"]?.string].compactMap { $0 }
        name = family + given + spoken.map(ResourceKeys.folded)
    }

    /// Without case and accents, as FHIR compares strings.
    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}

/// The time that a date of FHIR covers, in seconds since 1970: `2026` is a year long, `2026-03-10` a day.
///
/// A day has no time zone; it is taken as UTC's.
struct MomentSpan: Hashable, Sendable {
    let from: Int64
    /// The first second after it.
    let to: Int64

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if text.utf8.contains(UInt8(ascii: "T")) {
            guard let moment = try? Timestamp(text) else { return nil }
            from = moment.seconds
            to = moment.seconds + 1
            return
        }
        guard parts.count <= 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let whole = text + (parts.count < 2 ? "-01" : "") + (parts.count < 3 ? "-01" : "")
        guard let start = try? CalendarDate(whole) else { return nil }
        var end = try? start.adding(days: 1)
        if parts.count == 2 {
            end = try? CalendarDate(
                year: start.month == 12 ? start.year + 1 : start.year, month: start.month % 12 + 1, day: 1)
        } else if parts.count == 1 {
            end = try? CalendarDate(year: start.year + 1, month: 1, day: 1)
        }
        guard let end else { return nil }
        from = Int64(start.dayNumber) * 86_400
        to = Int64(end.dayNumber) * 86_400
    }
}
