import Essentials

/// Facts made ready for rules: who is whom, what may still be, sorted so that the order of the file changes nothing.
public struct PreparedCase: Sendable {
    /// One service as one party would report it.
    struct Cell: Sendable {
        let service: Int
        let party: String
        let entity: Int
        let row: FeatureRow
        let states: States
    }

    /// What the service itself says that this party did, to choose between services and parties of one study.
    struct States: Sendable {
        let isCaptureStated: Bool
        let isReadingStated: Bool
        let hasCaptured: Bool
        let hasRead: Bool
        let hasPerformed: Bool
    }

    let facts: CodingFacts
    let entities: Entities
    let services: [StudyFacts]
    let readers: [FeatureReader]
    let cells: [Cell]
    /// The days of service that may be, as days since 1970; nil when unknown.
    let days: [Int]?
    let diagnoses: [CodingDecision.DiagnosisAnswer]

    init(_ facts: CodingFacts, diagnoses: [CodingDecision.DiagnosisAnswer]) {
        self.facts = facts
        self.diagnoses = diagnoses
        entities = Entities(facts.parties)
        services = StudyFacts.all(of: facts)
        days =
            switch facts.dateOfService {
            case .unknown: nil
            case .known(let date): [date.dayNumber]
            case .contradicted(let dates): dates.map(\.dayNumber).sorted()
            }
        let billing = facts.billingParties
        let hasDiagnosis: UInt64 =
            facts.dateOfService.value == nil ? 3 : diagnoses.contains { $0.status == .valid } ? 1 : 2
        var readers: [FeatureReader] = []
        var cells: [Cell] = []
        for (index, study) in services.enumerated() {
            let reader = FeatureReader(
                study: study, entities: entities, dateOfService: facts.dateOfService,
                soleBiller: billing.count == 1 ? billing[0] : nil)
            let shared = reader.shared(hasDiagnosis: hasDiagnosis)
            for party in billing {
                let states = States(
                    isCaptureStated: study.isCaptureStated, isReadingStated: study.isReadingStated,
                    hasCaptured: study.service.capture.by.isKnown(party),
                    hasRead: study.service.interpretation.by.isKnown(party),
                    hasPerformed: reader.performer.isKnown(party))
                cells.append(
                    Cell(
                        service: index, party: party, entity: entities.group(of: party),
                        row: reader.row(for: party, on: shared), states: states))
            }
            readers.append(reader)
        }
        self.readers = readers
        self.cells = cells
    }
}
