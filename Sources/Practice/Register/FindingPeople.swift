public import Essentials
import Patients
import Records

extension PracticeStore {
    /// The most people that a search shows.
    public static let peopleLimit = 50

    /// People by words of the name or number, birth date, or exact number; at most ``peopleLimit``, by name.
    ///
    /// What was asked for stands in no journal. With nothing asked, nobody is found.
    /// - Parameters:
    ///   - words: each must begin a word of the name or of a number.
    ///   - identifier: the practice's own number or another system's.
    public func people(
        matching words: String = "", birthDate: CalendarDate? = nil, identifier: String = "", for session: Session
    ) throws -> [PersonSummary] {
        try permit(.seePatients, session, subject: "people")
        var conditions: [Query.Condition] = []
        if let birthDate { conditions.append(.init("birthDate", .equals, .text(birthDate.description))) }
        if !identifier.isEmpty { conditions.append(.init("identifier", .equals, .text(identifier))) }
        let words = words.allSatisfy(\.isWhitespace) ? nil : words
        guard words != nil || !conditions.isEmpty else { return [] }
        return try records.documents(
            Query(
                organisation: session.organisation, kind: "person", where: conditions, words: words,
                order: .init("name"), limit: PracticeStore.peopleLimit)
        ).map { try summary($0, session) }
    }

    /// The people whose studies have the latest dates of service.
    ///
    /// - Parameter limit: at most ``peopleLimit``.
    public func recentPeople(limit: Int = 10, for session: Session) throws -> [PersonSummary] {
        try permit(.seePatients, session, subject: "people")
        let cases = try records.documents(
            Query(
                organisation: session.organisation, kind: "case", where: [.init("person", .atLeast, .text(""))],
                order: .init("dateOfService", isDescending: true), limit: 4 * PracticeStore.peopleLimit))
        var seen: Set<String> = []
        let ids = cases.compactMap { $0.text("person") }.filter { seen.insert($0).inserted }
        return try ids.prefix(min(limit, PracticeStore.peopleLimit)).compactMap { id in
            guard let stored = try? storedPerson(try personKey(id, session)) else { return nil }
            let patient = stored.record.patient
            return PersonSummary(
                id: id, name: patient.name.listed, birthDate: patient.birthDate,
                lastStudy: try lastStudy(of: id, session))
        }
    }

    /// A person's orders and studies, the latest date of service first.
    public func cases(of person: String, for session: Session) throws -> [CaseSummary] {
        try permit(.seePatients, session, subject: "person/\(person)")
        return try records.documents(casesQuery(person, session, limit: Query.limitOfLimit)).map(
            CaseSummary.init(listed:))
    }

    // MARK: Asked before

    /// People of the register who may be the same as one that is being entered.
    func duplicates(of record: PersonRecord, in session: Session) throws -> [DuplicateHit] {
        func found(_ conditions: [Query.Condition], words: String? = nil) throws -> [DocumentKey] {
            try records.documents(
                Query(
                    organisation: session.organisation, kind: "person", where: conditions, words: words,
                    limit: 4 * PracticeStore.peopleLimit)
            ).map(\.key)
        }
        let patient = record.patient
        var keys = try found([.init("birthDate", .equals, .text(patient.birthDate.description))])
        keys += try found([], words: "\(patient.name.family) \(patient.name.given)")
        for identifier in record.identifiers {
            keys += try found([.init("identifier", .equals, .text(identifier.value))])
        }
        let people = try Set(keys).filter { $0.id != patient.id }.compactMap { try records.document($0) }.map {
            try PersonRecord(stored: $0.payload)
        }
        return DuplicateSearch(record).hits(among: people)
    }

    private func summary(_ document: DocumentSummary, _ session: Session) throws -> PersonSummary {
        PersonSummary(
            id: document.key.id, name: document.text("name") ?? "",
            birthDate: document.text("birthDate").flatMap { try? CalendarDate($0) },
            lastStudy: try lastStudy(of: document.key.id, session))
    }

    private func lastStudy(of person: String, _ session: Session) throws -> CalendarDate? {
        try records.documents(casesQuery(person, session, limit: 1)).first?.text("dateOfService").flatMap {
            try? CalendarDate($0)
        }
    }

    private func casesQuery(_ person: String, _ session: Session, limit: Int) -> Query {
        Query(
            organisation: session.organisation, kind: "case", where: [.init("person", .equals, .text(person))],
            order: .init("dateOfService", isDescending: true), limit: limit)
    }
}
