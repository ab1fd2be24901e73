import Claims
import Essentials
import Evidence
import FHIR
import Patients
import Reporting
import Trust

extension ServedExamination {
    /// The report and its observations, out of the bundle that the report is rendered as.
    var report: [ServedResource] {
        get throws {
            guard let report = billed.report else { return [] }
            let bundle = try ReportFHIR.bundle(of: report)
            let observations =
                report.regions.indices.map { "region-\($0 + 1)" } + report.lesions.map { "lesion-\($0.id)" }
                + report.measurements.map { "measurement-\($0.id)" }
            var names: [String: String] = [:]
            var inner: [String: String?] = [:]
            var index = 0
            for entry in bundle.entry {
                guard let url = entry.fullUrl, let resource = entry.resource else { continue }
                if resource.resourceType == "Observation" {
                    let own = index < observations.count ? observations[index] : "other-\(index)"
                    index += 1
                    names[url] = "Observation/\(ServedID.of(id, own))"
                    inner[url] = own
                } else if let name = name(of: resource) {
                    names[url] = name
                }
            }
            return try bundle.entry.compactMap { entry -> ServedResource? in
                guard let url = entry.fullUrl, let resource = entry.resource else { return nil }
                let json = BundleNames(names).rewritten(resource.json)
                switch resource.resourceType {
                case "DiagnosticReport":
                    let report = try R4.DiagnosticReport(json: json)
                    guard let added else { return served(.diagnosticReport, report) }
                    return ServedResource(
                        .diagnosticReport, ServedID.of(id), version: found.stored.summary.version,
                        addenda: added.addenda.count, at: added.at, subject: "case/\(id)",
                        ServedExamination.appended(report, added))
                case "Observation":
                    return served(.observation, try R4.Observation(json: json), within: inner[url] ?? nil)
                default: return nil
                }
            }
        }
    }

    /// A signed report with what was added to it: the report's own words stay, and those of the addenda follow.
    static func appended(_ report: R4.DiagnosticReport, _ added: Added) -> R4.DiagnosticReport {
        var report = report
        report.status = .appended
        report.issued = R4.Instant(added.at)
        let words = added.addenda.map { addendum in
            let day = (try? addendum.time.date.description) ?? ""
            return "Addendum \(addendum.number), \(day), \(addendum.author.name): \(addendum.text)"
        }
        report.conclusion = ([report.conclusion].compactMap(\.self) + words).joined(separator: "\n")
        report.presentedForm += added.addenda.map { addendum in
            attachment(Array(addendum.json.canonical.utf8), "application/json", "Addendum \(addendum.number), signed")
        }
        if let pdf = added.pdf {
            report.presentedForm.append(attachment(pdf, "application/pdf", "The report with its addenda"))
        }
        return report
    }

    private static func attachment(_ bytes: [UInt8], _ mediaType: String, _ title: String) -> R4.Attachment {
        R4.Attachment {
            $0.contentType = mediaType
            $0.data = R4.Base64(bytes)
            $0.size = bytes.count
            $0.title = title
        }
    }

    /// One claim for each party that has one, out of the bundle that the claim is rendered as.
    var claims: [ServedResource] {
        get throws {
            try billed.bills.compactMap { bill -> ServedResource? in
                guard let made = bill.claim else { return nil }
                let bundle = try ClaimFHIR.bundle(
                    of: made.claim, created: try made.evidence.manifest.signedAt.date,
                    digest: Digest(of: made.x12).bytes)
                var names: [String: String] = [:]
                for entry in bundle.entry {
                    guard let url = entry.fullUrl, let resource = entry.resource else { continue }
                    names[url] = name(of: resource)
                }
                guard let claim = bundle.entry.first?.resource else { return nil }
                return served(.claim, try R4.Claim(json: BundleNames(names).rewritten(claim.json)), within: bill.party)
            }
        }
    }

    /// Where a resource of a bundle is served; nil where it is not.
    private func name(of resource: R4.AnyResource) -> String? {
        let source = billed.material.source
        func number(_ identifiers: [R4.Identifier]?) -> String? {
            identifiers?.first { $0.system == FHIRSystem.npi }?.value
        }
        switch resource.resourceType {
        case "Patient": return "Patient/\(ServedID.of(source.patient.id))"
        case "ServiceRequest", "ImagingStudy", "DiagnosticReport": return "\(resource.resourceType)/\(ServedID.of(id))"
        case "Coverage": return source.coverage.map { "Coverage/\(ServedPeople.coverageID($0, of: source.patient.id))" }
        case "Organization":
            let npi = number(resource.as(R4.Organization.self)?.identifier)
            if let party = source.parties.first(where: { $0.organization.npi.digits == npi }) {
                return "Organization/\(ServedID.of(party.organization.id))"
            }
            return npi == nil ? source.coverage.map { "Organization/\(ServedPeople.payerID($0.payer))" } : nil
        case "Practitioner":
            let npi = number(resource.as(R4.Practitioner.self)?.identifier)
            return source.providers.first { $0.provider.npi.digits == npi }.map {
                "Practitioner/\(ServedID.of($0.provider.id))"
            }
        default: return nil
        }
    }
}

/// Gives the references of a bundle the names under which the resources are served.
struct BundleNames {
    private let names: [String: String]

    init(_ names: [String: String]) { self.names = names }

    /// A reference to what is not served keeps its words alone.
    func rewritten(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let object):
            var made = JSONObject()
            for (key, value) in object.members {
                guard key == "reference", let url = value.string, url.hasPrefix("urn:uuid:") else {
                    made[key] = rewritten(value)
                    continue
                }
                if let name = names[url] {
                    made[key] = .string(name)
                } else if object["display"] == nil {
                    made["display"] = "Not served here"
                }
            }
            return .object(made)
        case .array(let items): return .array(items.map(rewritten))
        default: return json
        }
    }
}
