import Essentials
public import FHIR
import Patients
import Trust

/// The report as a FHIR R4 bundle.
///
/// A signed report is a document, which begins with a Composition and carries the signature in a Provenance; a draft is
/// a collection. Images are named, not embedded. A refused measurement has no value, and says why.
///
///     let bundle = try ReportFHIR.bundle(of: signed, services: [service])
///     let text = bundle.json.pretty                       // the same report gives the same bytes
///
/// Source: http://hl7.org/fhir/R4/documents.html and the resources it names.
public enum ReportFHIR {
    /// - Parameters:
    ///   - services: services with their codes, one Procedure each; none says nothing of codes.
    ///   - forms: the report in other forms, such as its PDF, to be embedded.
    /// - Throws: `ValueError` where a name for an entry can't be made.
    public static func bundle(
        of report: Report, services: [RenderedService] = [], forms: [R4.Attachment] = []
    ) throws -> R4.Bundle {
        var builder = ReportBundle(report: report)
        try builder.addPeople(services)
        try builder.addOrder()
        try builder.addStudies()
        try builder.addObservations()
        try builder.addReport(forms)
        try builder.addProcedures(services)
        guard let signature = report.signature else { return builder.collection() }
        try builder.addProvenance(signature)
        return try builder.document(signature)
    }
}

/// A bundle in the making: its entries and the names under which they are found.
struct ReportBundle {
    let report: Report
    /// What the names of the entries are derived from.
    let seed: String
    var entries: [R4.BundleEntry] = []

    init(report: Report) {
        self.report = report
        seed = Digest(of: report.json.canonical).hex
    }

    /// The full URL of an entry, the same for the same report.
    func urn(_ name: String) throws -> String {
        try FHIRUUID.urn(digest: Digest(of: "\(seed)/\(name)").bytes)
    }

    func reference(_ name: String) throws -> R4.Reference { R4.Reference(try urn(name)) }

    mutating func add(_ resource: some FHIRResource, as name: String) throws {
        let url = try urn(name)
        guard !entries.contains(where: { $0.fullUrl == url }) else { return }
        entries.append(
            R4.BundleEntry {
                $0.fullUrl = url
                $0.resource = R4.AnyResource(resource)
            })
    }

    var observationStatus: R4.Observation.Status { report.status == .final ? .final : .preliminary }

    func collection() -> R4.Bundle {
        R4.Bundle {
            $0.type = .collection
            $0.entry = entries
        }
    }

    func document(_ signature: ReportSignature) throws -> R4.Bundle {
        let composition = try self.composition(signature)
        return try R4.Bundle {
            $0.identifier = R4.Identifier(FHIRSystem.uri, try urn("document"))
            $0.type = .document
            $0.timestamp = R4.Instant(signature.time)
            $0.add(composition, as: try urn("composition"))
            $0.entry += entries
        }
    }
}
