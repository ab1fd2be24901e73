import Coding
import Essentials
import Patients
import Reporting
import Ultrasound

/// States what the record proves, each fact with a pointer to what proves it.
///
/// What the record does not say stays unknown, what it says twice differently is contradicted. Fees and payers have no
/// way in.
struct FactsBuilder {
    let source: ClinicalCase
    let images: [CaseImage]
    /// Nil where nobody has read.
    let report: Report?

    /// The one service of a case.
    static let serviceID = "us1"

    func facts() -> CodingFacts {
        var facts = CodingFacts(
            dateOfService: .known(source.dateOfService),
            // Who pays without insurance is charged by the dental code set, in which the practice keeps its fees.
            plan: .known(source.coverage?.plan == .medical ? .medical : .dental),
            parties: source.parties.map { party in
                CodingFacts.Party(
                    id: party.organization.id,
                    associatedWith: party.associatedWith.map { .known($0.sorted()) } ?? .unknown)
            },
            billing: source.billing.map(\.party).sorted(), services: [service()],
            diagnoses: source.order.diagnoses.map { CodingFacts.Diagnosis(system: $0.system, code: $0.code) })
        addProofs(to: &facts)
        return facts
    }

    private func service() -> CodingFacts.Service {
        var service = CodingFacts.Service(id: FactsBuilder.serviceID, activity: .known(.imaging))
        service.study = images.first?.image.studyInstanceUID ?? source.order.id
        service.modality = images.isEmpty ? .unknown : .known(.ultrasound)
        let areas = source.service.area.compactMap(CodingFacts.Area.init)
        service.area = areas.count == source.service.area.count && !areas.isEmpty ? .known(areas) : .unknown
        service.side = side()
        service.purpose = source.service.purpose.flatMap(CodingFacts.Purpose.init).map { .known($0) } ?? .unknown
        service.indication = .known(source.order.reason.isEmpty ? .none : .recorded)
        service.whyNotRadiograph = .known(source.order.whyNotRadiograph.isEmpty ? .none : .recorded)
        service.capture = capture()
        service.interpretation = interpretation()
        return service
    }

    /// The side of the case, contradicted where images are labelled and none carries that side.
    private func side() -> Fact<CodingFacts.Side> {
        guard let said = CodingFacts.Side(rawValue: source.service.side) else { return .unknown }
        let labelled = Set(images.compactMap(\.image.laterality))
        guard let wanted = ["right": "R", "left": "L"][said.rawValue], !labelled.isEmpty,
            labelled.isDisjoint(with: [wanted, "B"])
        else { return .known(said) }
        let seen = labelled.sorted().compactMap { ["R": CodingFacts.Side.right, "L": .left, "B": .bilateral][$0] }
        return Fact(values: [said] + seen)
    }

    private func capture() -> CodingFacts.Capture {
        let act = source.service.capture
        let dates = images.compactMap(\.image.studyDate) + [act.date].compactMap(\.self)
        return CodingFacts.Capture(
            by: .known(act.party), date: Fact(values: dates.isEmpty ? [source.dateOfService] : dates),
            images: .known(images.isEmpty ? .notKept : .kept), labels: labels())
    }

    /// Whether every image carries the labels that one should.
    private func labels() -> Fact<CodingFacts.Labels> {
        guard !images.isEmpty else { return .unknown }
        switch CaptureQuality(UltrasoundStudy(images.map(\.image))).labels {
        case .complete: return .known(.complete)
        case .partial: return .known(.partial)
        case .none: return .known(.none)
        }
    }

    private func interpretation() -> CodingFacts.Interpretation {
        guard let report else {
            let planned = source.service.interpretation
            return CodingFacts.Interpretation(by: planned.map { .known($0.party) } ?? .unknown, form: .known(.none))
        }
        let reader = report.header.readerOrganization.id
        let planned = source.service.interpretation.map { [$0.party] } ?? []
        let hasFindings = !report.regions.isEmpty || !report.lesions.isEmpty
        return CodingFacts.Interpretation(
            by: Fact(values: [reader] + planned), date: Fact(values: [try? report.signing?.date].compactMap(\.self)),
            form: .known(.written), signed: .known(report.signature != nil && report.verifies),
            findings: .known(hasFindings), impression: .known(!report.paragraphs("impression").isEmpty),
            effectOnTreatment: .known(!report.paragraphs("treatment").isEmpty))
    }
}
