import Essentials
import Patients
import Reporting
import Trust

extension RequestContext {
    /// What a billed case says: the providers who took, read and ordered.
    ///
    /// The number is the case's, or the order's where the case's holds a name of the patient, or else drawn from a digest.
    public init(_ billed: BilledCase) {
        let source = billed.material.source
        let reader = billed.report?.header.reader
        let planned = source.service.interpretation.flatMap { source.provider($0.provider) }
        self.init(
            caseNumber: RequestContext.number(source), dateOfService: source.dateOfService,
            captured: source.provider(source.service.capture.provider)?.spoken,
            read: (reader ?? planned)?.spoken, ordered: source.order.orderedBy.spoken)
    }

    static func number(_ source: ClinicalCase) -> String {
        let names = [source.patient.name.family, source.patient.name.given].filter { $0.count > 1 }.map {
            $0.lowercased()
        }
        let plain = [source.id, source.order.id].first { id in
            !CodeMention.isIn(id) && !names.contains { id.lowercased().contains($0) }
        }
        return plain ?? "C\(Digest(of: source.id).hex.prefix(12).uppercased())"
    }
}
