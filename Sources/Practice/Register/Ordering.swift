import Essentials
import Patients
import Records

extension PracticeStore {
    /// Orders an examination: makes its case, which waits for images.
    ///
    /// The number of the order, such as `ORD-2026-000123`, is the key of the case.
    /// - Throws: ``RegisterRefused`` with every field at fault; ``AccessRefused``.
    @discardableResult
    public func orderStudy(_ draft: OrderDraft, by session: Session) throws -> CaseSummary {
        try permit(.orderStudy, session, subject: "person/\(draft.person)")
        let person = try storedPerson(try personKey(draft.person, session)).record
        let directory = try storedDirectory(of: session.organisation)
        let today = try today
        try RegisterRefused.check(
            OrderRules(draft: draft, person: person, directory: directory, today: today).faults)
        let maker = CaseOfOrder(draft: draft, person: person, directory: directory)
        let bookKey = try numberBookKey(session)
        let year = "\(today.year)"
        return try numbering {
            var (book, expecting) = try numberBook(bookKey)
            var id = ""
            repeat {
                book.orders[year, default: 0] += 1
                id = NumberBook.orderID(year: today.year, book.orders[year] ?? 1)
            } while try records.lastVersion(of: caseKey(id, session)) != nil
            let source = try maker.clinicalCase(id: id, date: today)
            let payload = CasePayload(
                title: source.title, patient: source.patient.name.listed, dateOfService: source.dateOfService,
                state: .ordered, person: person.patient.id, order: id,
                files: try archive([Self.caseFile(source)]), outputs: [])
            let stamps = try records.commit(
                [
                    .put(try caseKey(id, session), payload.json, expecting: .new),
                    .put(bookKey, book.json, expecting: expecting),
                ], by: session.user, reason: "study ordered")
            return CaseSummary(payload, id: id, version: stamps.first?.version ?? 1)
        }
    }

    /// The order of a case as a form shows it, at the version that a change must name.
    public func order(of caseID: String, for session: Session) throws -> StandingOrder {
        let stored = try storedCase(caseID, to: .orderStudy, for: session)
        let (source, summary) = try caseSource(caseID, to: .orderStudy, for: session)
        guard let id = summary.person else {
            throw StoreError.missing("the order of case \(caseID)", wanted: "a case that was ordered here")
        }
        let person = try storedPerson(try personKey(id, session)).record
        let directory = try storedDirectory(of: session.organisation)
        return StandingOrder(
            draft: OrderDraft(source, person: person, directory: directory), summary: summary, author: stored.author,
            at: stored.at)
    }

    /// Changes an order while its report is not signed; images and labels stay. An order that says the same already is
    /// not written again.
    ///
    /// - Parameter version: the version of the case that was seen.
    /// - Throws: `StaleWrite`; ``RegisterRefused``; ``AccessRefused``.
    @discardableResult
    public func changeOrder(
        _ caseID: String, _ draft: OrderDraft, expecting version: Int, by session: Session
    ) throws -> CaseSummary {
        let (old, summary) = try caseSource(caseID, to: .orderStudy, for: session)
        try requireOpen(summary)
        guard let id = summary.person, id == draft.person else {
            throw RegisterRefused(
                "person", found: "another person", wanted: "the person of the order; cancel it and order anew")
        }
        let person = try storedPerson(try personKey(id, session)).record
        let directory = try storedDirectory(of: session.organisation)
        try RegisterRefused.check(
            OrderRules(draft: draft, person: person, directory: directory, today: try today).faults)
        let source = try CaseOfOrder(draft: draft, person: person, directory: directory).clinicalCase(
            id: caseID, date: old.order.date)
        guard source != old else { return summary }
        return try amendCase(
            caseID, expecting: version, replacing: [Self.caseFile(source)], by: session, reason: "order changed"
        ) {
            $0.title = source.title
            $0.patient = source.patient.name.listed
            $0.dateOfService = source.dateOfService
        }
    }

    /// Cancels an order for which no image has come, with the reason; its versions stay.
    ///
    /// - Throws: `StaleWrite`; ``RegisterRefused``; ``AccessRefused``.
    public func cancelOrder(_ caseID: String, expecting version: Int, reason: String, by session: Session) throws {
        let summary = try storedCase(caseID, to: .removeCase, for: session).summary
        guard summary.state == .ordered else {
            throw RegisterRefused(
                "state", found: "an order with images", wanted: "an order without; take its images out first")
        }
        let reason = String(reason.filter { !$0.isNewline }.prefix(400))
        guard !reason.allSatisfy(\.isWhitespace) else {
            throw RegisterRefused("reason", found: "nothing", wanted: "why it is cancelled, without the patient’s name")
        }
        try removeCase(caseID, expecting: version, by: session, reason: "order cancelled: \(reason)")
    }

    private func requireOpen(_ summary: CaseSummary) throws {
        guard [.ordered, .captured, .reading].contains(summary.state) else {
            throw RegisterRefused(
                "state", found: "a report that is signed",
                wanted: "an order whose report is not; add an addendum instead")
        }
    }

    private static func caseFile(_ source: ClinicalCase) -> OutputFile {
        OutputFile(name: "case.yaml", mediaType: "application/yaml", text: source.yaml)
    }
}

extension OrderDraft {
    /// The order of a case, with the keys that register and directory have for what it names.
    init(_ source: ClinicalCase, person: PersonRecord, directory: Directory) {
        let held = person.coverages.first { held in
            guard let coverage = source.coverage, let payer = directory.payer(held.payer) else { return false }
            return held.memberID == coverage.memberID && payer.payerID == coverage.payer.id
                && payer.plan == coverage.plan
        }
        self.init(
            person: person.patient.id, reason: source.order.reason, question: source.order.question,
            whyNotRadiograph: source.order.whyNotRadiograph, area: source.service.area, side: source.service.side,
            purpose: source.service.purpose ?? "diagnosis", dateOfService: source.dateOfService,
            orderedBy: source.order.orderedBy.id, capturedBy: source.service.capture.provider,
            readBy: source.service.interpretation?.provider, coverage: held?.key,
            place: directory.places.first { $0.code == source.place }?.id ?? "", diagnoses: source.order.diagnoses)
    }
}
