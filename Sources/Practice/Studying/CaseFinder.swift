import Essentials
import Patients
import Records
import Ultrasound

/// Finds the case that an object belongs to, without guessing.
///
/// 1. Its study is already matched to an open case of the same patient.
/// 2. Its Accession Number is the number of an open order of the same patient.
/// 3. Its patient's number, family name and birth date are those of a person with exactly one open case.
///
/// Anything else waits in the tray for a person.
struct CaseFinder {
    let store: PracticeStore
    let organisation: String

    /// A case that an object may belong to.
    struct Candidate {
        let id: String
        let title: String
        let state: CaseState
        let dateOfService: CalendarDate?
        let patient: Patient
    }

    /// What became of the search.
    enum Outcome {
        case found(Candidate)
        /// Why a person has to say it.
        case none(String)
    }

    func find(_ image: UltrasoundImage, accession: String) throws -> Outcome {
        if let known = try store.objects(
            [
                .init("study", .equals, .text(image.studyInstanceUID)),
                .init("state", .equals, .text(StoredObject.State.matched.rawValue)),
            ], organisation: organisation, limit: 1
        ).first, let id = known.caseID {
            return try settle(id, image, isConfirmed: known.isConfirmed)
        }
        if !accession.isEmpty,
            let summary = try summaries([.init("order", .equals, .text(accession))]).first
        {
            return try settle(summary.key.id, image, isConfirmed: false)
        }
        guard !image.patientID.isEmpty else { return .none("The images carry no patient's number.") }
        let open = try self.open(of: image.patientID)
        guard let only = open.first else { return .none("No open order has this patient's number.") }
        guard open.count == 1 else { return .none("\(open.count) open orders have this patient's number.") }
        return try settle(only.id, image, isConfirmed: false, mustNameAll: true)
    }

    /// The open cases of a person.
    func open(of person: String) throws -> [Candidate] {
        try summaries([.init("person", .equals, .text(person))]).compactMap { try candidate($0.key.id) }.filter {
            CaseFinder.open.contains($0.state)
        }
    }

    /// A case by its identifier; nil where there is none.
    func candidate(_ id: String) throws -> Candidate? {
        // What a person types may be no key at all.
        guard let key = try? key(id), let document = try records.document(key) else { return nil }
        let payload = try CasePayload(json: document.payload)
        guard let file = payload.files.first(where: { $0.name == "case.yaml" }) else { return nil }
        let source = try ClinicalCase(parsing: try store.bytes(of: file))
        return Candidate(
            id: id, title: payload.title, state: payload.state, dateOfService: payload.dateOfService,
            patient: source.patient)
    }

    /// The states in which a case takes images.
    static let open: Set<CaseState> = [.ordered, .captured, .reading]

    private func settle(
        _ id: String, _ image: UltrasoundImage, isConfirmed: Bool, mustNameAll: Bool = false
    ) throws -> Outcome {
        guard let candidate = try candidate(id) else { return .none("The order is no longer there.") }
        guard CaseFinder.open.contains(candidate.state) else {
            return .none("The report of this study is signed; these images came later.")
        }
        let differences = ImageIdentity.differences(of: image, from: candidate.patient)
        guard differences.isEmpty || isConfirmed else {
            return .none("The patient differs from the order's by \(differences.joined(separator: ", ")).")
        }
        let isWhole = !image.patientName.family.isEmpty && image.patientBirthDate != nil
        guard isWhole || !mustNameAll else { return .none("The images name the patient by number alone.") }
        return .found(candidate)
    }

    private func summaries(_ conditions: [Query.Condition]) throws -> [DocumentSummary] {
        try records.documents(Query(organisation: organisation, kind: "case", where: conditions, limit: 50))
    }

    private var records: Records { store.records }

    private func key(_ id: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "case", id: id)
    }
}

extension CaseFinder {
    /// Open cases whose patient has the family name of the image, the likeliest first.
    func likely(_ image: UltrasoundImage, limit: Int = 5) throws -> [Candidate] {
        guard !image.patientName.family.isEmpty else { return [] }
        return try store.records.documents(
            Query(organisation: organisation, kind: "case", words: image.patientName.family, limit: 50)
        ).filter { isOpen($0) }.prefix(limit).compactMap { try candidate($0.key.id) }
    }

    /// Cases ordered for a day that wait for images.
    func ordered(on day: CalendarDate?, limit: Int = 5) throws -> [Candidate] {
        guard let day else { return [] }
        return try store.records.documents(
            Query(
                organisation: organisation, kind: "case",
                where: [
                    .init("dateOfService", .equals, .text(day.description)),
                    .init("state", .equals, .text(CaseState.ordered.rawValue)),
                ], limit: limit)
        ).compactMap { try candidate($0.key.id) }
    }

    private func isOpen(_ summary: DocumentSummary) -> Bool {
        summary.text("state").flatMap(CaseState.init(rawValue:)).map { CaseFinder.open.contains($0) } ?? false
    }
}
