public import CodeReference
import Essentials
import Foundation
import Records

/// Looks for codes in a practice's claims and in the fees it asks, beside a server that has the store open.
///
/// It says which case, never whose; the hub itself never opens a practice's store.
public enum ClaimTouches {
    /// A search over the practice's store of a data folder; nil where the folder holds none.
    ///
    /// Looked at are cases with a date of service on or after the release's first day. No claim counts as closed yet:
    /// nothing that is kept says that it was paid.
    public static func search(at folder: String) -> TouchSearch? {
        guard FileManager.default.fileExists(atPath: folder + "/records.sqlite") else { return nil }
        return { codes in
            let records = try Records.open(
                at: folder, keys: try StoreKeys(folder: folder).trusted(), kinds: try StoreKinds.shipped(),
                clock: { Timestamp(seconds: 0) }, random: { _ in [] }, access: .reading)
            let found = try places(of: codes, in: records)
            try records.close()
            return found
        }
    }

    static func places(of codes: TouchedCodes, in records: Records) throws -> [TouchedPlace] {
        var found: [TouchedPlace] = []
        var fees: [String: [String: Int]] = [:]
        for key in try cases(from: codes.from, in: records) {
            guard let document = try records.document(key) else { continue }
            let payload = try CasePayload(json: document.payload)
            for item in try billed(payload.outputs, in: records) {
                guard let cause = codes.causes[item.code] else { continue }
                let words = item.fee == nil ? "the decision names it; there is no claim yet" : "an open claim bills it"
                found.append(
                    TouchedPlace(code: item.code, cause: cause, kind: .claim, place: "\(key)", words: words))
                if let fee = item.fee { fees[item.code, default: [:]][fee, default: 0] += 1 }
            }
        }
        for (code, amounts) in fees {
            guard let cause = codes.causes[code] else { continue }
            found += amounts.map { amount, count in
                TouchedPlace(
                    code: code, cause: cause, kind: .fee, place: "claims since \(codes.from)",
                    words: "\(amount) dollars asked \(count == 1 ? "once" : "\(count) times")")
            }
        }
        return Array(Set(found)).sorted()
    }

    private static func cases(from day: CalendarDate, in records: Records) throws -> [DocumentKey] {
        let accounts = try all(Gate.installation, "account", in: records)
        var keys: [DocumentKey] = []
        for organisation in Set(accounts.compactMap { $0.text("organisation") }).sorted() {
            let condition = Query.Condition("dateOfService", .atLeast, .text(day.description))
            keys += try all(organisation, "case", where: [condition], in: records).map(\.key)
        }
        return keys
    }

    private static func all(
        _ organisation: String, _ kind: String, where conditions: [Query.Condition] = [], in records: Records
    ) throws -> [DocumentSummary] {
        var found: [DocumentSummary] = []
        while true {
            let page = try records.documents(
                Query(
                    organisation: organisation, kind: kind, where: conditions, limit: Query.limitOfLimit,
                    offset: found.count))
            found += page
            if page.count < Query.limitOfLimit { return found }
        }
    }

    /// The codes of a case's claims with what is asked for each; of its decisions where there is no claim.
    private static func billed(
        _ outputs: [StoredFile], in records: Records
    ) throws -> [(code: String, fee: String?)] {
        var billed: [(code: String, fee: String?)] = []
        for file in outputs where file.name.hasPrefix("claim-") && file.name.hasSuffix(".fhir.json") {
            let json = try JSONValue(parsing: try records.images.read(file.digest))
            for item in claims(in: json).flatMap({ $0["item"]?.array ?? [] }) {
                let fee = (item["unitPrice"] ?? item["net"])?["value"]?.number?.text
                let codings = item["productOrService"]?["coding"]?.array ?? []
                billed += codings.compactMap { $0["code"]?.string }.map { ($0, fee ?? "unstated") }
            }
        }
        guard billed.isEmpty, let file = outputs.first(where: { $0.name == "decision.json" }) else { return billed }
        let decision = try JSONValue(parsing: try records.images.read(file.digest))
        return (decision["decisions"]?.array ?? []).compactMap { $0["code"]?.string }.map { ($0, nil) }
    }

    /// The claim itself, or the claims of a bundle.
    private static func claims(in json: JSONValue) -> [JSONValue] {
        if json["resourceType"]?.string == "Claim" { return [json] }
        return (json["entry"]?.array ?? []).compactMap { $0["resource"] }.filter {
            $0["resourceType"]?.string == "Claim"
        }
    }
}
