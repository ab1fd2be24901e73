import Essentials
import Patients
import YAMLSource

/// Makes the case of an order: the values of register and directory as they are now.
struct CaseOfOrder {
    let draft: OrderDraft
    let person: PersonRecord
    let directory: Directory

    /// - Parameters:
    ///   - id: the order's number, which is the case's key as well.
    ///   - date: the day of the order.
    /// - Throws: ``RegisterRefused``.
    func clinicalCase(id: String, date: CalendarDate) throws -> ClinicalCase {
        guard let orderer = directory.provider(draft.orderedBy), let capture = directory.provider(draft.capturedBy),
            let place = directory.place(draft.place), let exchange = directory.exchange?.value
        else { throw RegisterRefused("order", found: "less than an order needs", wanted: "all its fields") }
        let reader = draft.readBy.flatMap { directory.provider($0) }
        let members = distinct([orderer, capture] + [reader].compactMap(\.self))
        let made = ClinicalCase(
            id: id, title: title, dateOfService: draft.dateOfService, place: place.code,
            parties: parties(of: [capture] + [reader].compactMap(\.self) + [orderer]),
            providers: members.map(\.member), patient: person.patient,
            order: Order(
                id: id, date: date, reason: trimmed(draft.reason), question: trimmed(draft.question),
                whyNotRadiograph: trimmed(draft.whyNotRadiograph), orderedBy: orderer.provider,
                diagnoses: draft.diagnoses),
            service: ClinicalCase.Service(
                area: draft.area, side: draft.side, purpose: draft.purpose,
                capture: .init(party: capture.organisation, provider: capture.id, date: nil),
                interpretation: reader.map { .init(party: $0.organisation, provider: $0.id, date: nil) }),
            coverage: coverage, billing: billing(capture, reader),
            signature: reader.map { .init(provider: $0.id, keyFile: SigningKeyRing.name(ofProvider: $0.id)) },
            exchange: exchange)
        try check(made)
        return made
    }

    /// What the examination is of; the patient and the reason stand elsewhere.
    private var title: String {
        let areas = draft.area.map { $0.map { $0 == "-" ? " " : String($0) }.joined() }
        let words = ListWords.and(areas)
        let side = ["right", "left", "bilateral", "midline"].contains(draft.side) ? ", \(draft.side)" : ""
        return words.prefix(1).uppercased() + words.dropFirst() + side
    }

    private var coverage: Coverage? {
        guard let held = draft.coverage.flatMap({ person.coverage($0) }), let payer = directory.payer(held.payer) else {
            return nil
        }
        return held.coverage(plan: payer.plan, payer: payer.reference)
    }

    /// The organisations that take part, each once; associations only among them.
    private func parties(of providers: [DirectoryProvider]) -> [ClinicalCase.Party] {
        var seen: Set<String> = []
        let own = providers.map(\.organisation).filter { seen.insert($0).inserted }.compactMap {
            directory.organisation($0)
        }
        return own.map { organisation in
            var party = organisation.party
            party.associatedWith = party.associatedWith.map { $0.filter { $0 != organisation.id && seen.contains($0) } }
            return party
        }
    }

    /// A line for each party that captures or reads, with the fee of the code that this share of the work leads to.
    private func billing(_ capture: DirectoryProvider, _ reader: DirectoryProvider?) -> [ClinicalCase.Billing] {
        guard let reader, reader.organisation != capture.organisation else {
            return [line(reader ?? capture, reader == nil ? .capture : .whole)]
        }
        return [line(capture, .capture), line(reader, .reading)]
    }

    private func line(_ provider: DirectoryProvider, _ share: ExaminationShare) -> ClinicalCase.Billing {
        let payer = draft.coverage.flatMap { person.coverage($0)?.payer }
        let fee = directory.fee(code: share.code, payer: payer, on: draft.dateOfService)?.amount
        return ClinicalCase.Billing(
            party: provider.organisation, provider: provider.id, fee: fee ?? .zero,
            keyFile: SigningKeyRing.name(ofOrganisation: provider.organisation), captureOnly: false,
            isPredetermination: false, corrects: nil, priorAuthorization: "")
    }

    private func distinct(_ providers: [DirectoryProvider]) -> [DirectoryProvider] {
        var seen: Set<String> = []
        return providers.filter { seen.insert($0.id).inserted }
    }

    private func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The file must read back as the same case; what it would refuse is a fault of register or directory.
    private func check(_ made: ClinicalCase) throws {
        do {
            let read = try ClinicalCase(parsing: Array(made.yaml.utf8))
            guard read == made else {
                throw RegisterRefused(
                    "order", found: "text that does not come back as it went in", wanted: "plain text")
            }
        } catch let error as SourceError {
            throw RegisterRefused(
                error.findings.map { RegisterFault("directory", found: $0.found, wanted: "\($0.wanted) (\($0.path))") })
        }
    }
}

/// The share of an examination that a party has, and the code under which its fee is kept.
///
/// The fee is looked up before anything is decided; it is no part of the decision, which the record alone makes.
enum ExaminationShare {
    case whole, capture, reading

    var code: String {
        switch self {
        case .whole: "D0370"
        case .capture: "D0386"
        case .reading: "D0391"
        }
    }
}

/// Lists in words.
enum ListWords {
    /// `a, b and c`.
    static func and(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and \(last)"
    }
}
