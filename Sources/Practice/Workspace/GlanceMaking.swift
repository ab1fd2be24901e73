import Coding
import Essentials
import Patients
import Records
import Reporting
import Ultrasound

extension Workspace {
    /// What the work list says of a case as it stands.
    func makeGlance(_ stored: StoredCase, basis: String, _ session: Session) throws -> CaseGlance {
        let assessed = try assessed(stored, for: session)
        let source = assessed.material.source
        return CaseGlance(
            id: stored.summary.id,
            stand: try stand(of: stored, assessed, session),
            patient: source.patient.name.listed, birthDate: source.patient.birthDate, number: source.patient.id,
            dateOfService: source.dateOfService, time: Workspace.firstTime(assessed.material.images),
            area: source.service.area, side: source.service.side, reason: source.order.reason,
            images: assessed.material.images.count,
            taken: assessed.material.images.isEmpty ? .nothing : assessed.report?.signature == nil ? .images : .both,
            codes: assessed.decision.decisions.compactMap(\.code),
            isInDoubt: assessed.decision.decisions.contains { $0.status == .cannotTell },
            missing: Workspace.missing(assessed),
            reader: assessed.report?.header.reader.id ?? source.service.interpretation?.provider ?? "",
            basis: basis)
    }

    /// What the decisions miss, each item once, the graver first.
    private static func missing(_ assessed: AssessedCase) -> [CaseGlance.Missing] {
        var seen: Set<String> = []
        let all = assessed.decision.decisions.flatMap(\.missing).filter { seen.insert($0.item).inserted }.map {
            CaseGlance.Missing(item: $0.item, ask: $0.ask, effect: $0.effect)
        }
        return all.filter { $0.effect == .changesCode } + all.filter { $0.effect == .weakensClaim }
    }

    /// `16:40` of the image that was acquired first.
    private static func firstTime(_ images: [CaseImage]) -> String {
        guard let first = images.compactMap(\.image.acquired).min(),
            let match = first.firstMatch(of: #/([0-9]{2}):([0-9]{2})/#)
        else { return "" }
        return String(match.output.0)
    }
}
