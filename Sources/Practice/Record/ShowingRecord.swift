import Essentials
import Patients
import Records

extension Workspace {
    /// The record of a person: problems, orders, studies, reports, lesions and claims of all their cases.
    ///
    /// Claims are left out for whoever may not see claims. Every case that is shown is noted as read.
    /// - Throws: ``AccessRefused``; ``StoreError`` where the practice knows no such person.
    public func record(of person: String, for session: Session) throws -> PatientRecord {
        guard !person.isEmpty, person.utf8.count <= DocumentKey.partLimit else {
            throw StoreError.missing("the person", wanted: "a person of this organisation")
        }
        try store.permit(.seePatients, session, subject: "person/\(person)")
        let known = try registered(person, session)
        let found = try foundCases(of: session, person: person)
        guard let patient = known?.patient ?? found.first?.source.patient else {
            throw StoreError.missing("the person", wanted: "a person of this organisation")
        }
        let seesClaims = store.authorisation.allows(session.roles, .seeClaim)
        var cases: [RecordCase] = []
        for item in found {
            let id = item.stored.summary.id
            let subject = "case/\(id)"
            try store.permit(.seeStudy, session, subject: subject, detail: "record")
            try store.permit(.seeReport, session, subject: subject, detail: "record")
            if seesClaims { try store.permit(.seeClaim, session, subject: subject, detail: "record") }
            guard let billed = try? billed(item.stored, for: session) else {
                cases.append(
                    RecordCase(
                        id: id, order: RecordedOrder(item.source.order), study: nil, report: nil, lesions: [],
                        claims: []))
                continue
            }
            cases.append(
                RecordCase(
                    billed, id: id, said: try claimWords(of: id, session), addenda: try addenda(of: id, session)))
        }
        return RecordAssembly.record(
            of: patient, problems: known?.problems ?? [], cases: cases, leavesOutClaims: !seesClaims)
    }

    /// What the documents of a case's claims say, by party.
    private func claimWords(of id: String, _ session: Session) throws -> [String: ClaimWord] {
        let documents = try store.records.documents(
            Query(
                organisation: session.organisation, kind: "claim", where: [.init("case", .equals, .text(id))],
                limit: 100))
        var words: [String: ClaimWord] = [:]
        for document in documents {
            guard let party = document.text("party"), let state = document.text("state") else { continue }
            let date = document.text("at").flatMap { try? CalendarDate($0.prefix(10)) }
            words[party] = ClaimWord(state: state, date: date)
        }
        return words
    }

    /// What was signed after the report of a case.
    private func addenda(of id: String, _ session: Session) throws -> [RecordedReport.Addendum] {
        let documents = try store.records.documents(
            Query(
                organisation: session.organisation, kind: "signed",
                where: [.init("case", .equals, .text(id)), .init("kind", .equals, .text("addendum"))], limit: 100))
        return try documents.compactMap { summary in
            guard let stamp = try store.records.lastVersion(of: summary.key) else { return nil }
            let author = try store.storedAccount(stamp.author)?.account.spoken ?? stamp.author
            return RecordedReport.Addendum(date: try? stamp.at.date, author: author)
        }
    }
}
