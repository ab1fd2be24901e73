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
                case "DiagnosticReport": return served(.diagnosticReport, try R4.DiagnosticReport(json: json))
                case "Observation":
                    return served(.observation, try R4.Observation(json: json), within: inner[url] ?? nil)
                default: return nil
                }
            }
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
        case "Coverage": return ServedPeople.coverageID(source).map { "Coverage/\($0)" }
        case "Organization":
            let npi = number(resource.as(R4.Organization.self)?.identifier)
            if let party = source.parties.first(where: { $0.organization.npi.digits == npi }) {
                return "Organization/\(ServedID.of(party.organization.id))"
            }
            guard npi == nil, let payer = source.coverage?.payer else { return nil }
            return "Organization/\(ServedPeople.payerID(payer))"
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
