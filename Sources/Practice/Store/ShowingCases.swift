public import Essentials
import Records

/// Which cases are wanted.
public struct CaseQuery: Hashable, Sendable {
    /// Words of the patient's name or the title, each from its start; nil for all.
    public var words: String?
    public var state: CaseState?
    public var from: CalendarDate?
    public var to: CalendarDate?
    /// At most 1000.
    public var limit: Int
    public var offset: Int

    public init(
        words: String? = nil, state: CaseState? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
        limit: Int = 100, offset: Int = 0
    ) {
        self.words = words
        self.state = state
        self.from = from
        self.to = to
        self.limit = limit
        self.offset = offset
    }
}

extension PracticeStore {
    /// The cases of the session's organisation, the latest date of service first.
    public func cases(_ query: CaseQuery = CaseQuery(), for session: Session) throws -> [CaseSummary] {
        try permit(.seeWorklist, session, subject: "worklist")
        var conditions: [Query.Condition] = []
        if let state = query.state { conditions.append(.init("state", .equals, .text(state.rawValue))) }
        if let from = query.from { conditions.append(.init("dateOfService", .atLeast, .text(from.description))) }
        if let to = query.to { conditions.append(.init("dateOfService", .atMost, .text(to.description))) }
        let found = try records.documents(
            Query(
                organisation: session.organisation, kind: "case", where: conditions, words: query.words,
                order: .init("dateOfService", isDescending: true), limit: query.limit, offset: query.offset))
        return found.map(CaseSummary.init(listed:))
    }

    /// A case with the list of its files.
    ///
    /// - Parameter action: what the page shows that is made of it; its readers need no more than that.
    public func storedCase(_ id: String, to action: PracticeAction = .seeStudy, for session: Session) throws
        -> StoredCase
    {
        let key = try caseKey(id, session)
        try permit(action, session, subject: "case/\(id)")
        let document = try current(key)
        let payload = try CasePayload(json: document.payload)
        return StoredCase(
            summary: CaseSummary(payload, id: id, version: document.version), files: payload.files,
            outputs: payload.outputs, author: document.stamp.author, at: document.stamp.at)
    }

    /// The files and outputs of a case that the session may read.
    public func caseFiles(_ id: String, for session: Session) throws -> [StoredFile] {
        let key = try caseKey(id, session)
        if !authorisation.fileActions.contains(where: { allows($0, session, subject: "case/\(id)") }) {
            try permit(.seeStudy, session, subject: "case/\(id)")
        }
        let payload = try CasePayload(json: try current(key).payload)
        let permitted = (payload.files + payload.outputs).filter {
            allows(authorisation.action(forFile: $0.name), session, subject: "case/\(id)")
        }
        guard let first = permitted.first else {
            try permit(.seeStudy, session, subject: "case/\(id)")
            return []
        }
        try permit(authorisation.action(forFile: first.name), session, subject: "case/\(id)")
        return permitted
    }

    /// A file of a case, checked against its digest; noted as an export.
    ///
    /// The name decides what the session must be allowed to do.
    public func file(_ name: String, of id: String, for session: Session) throws -> OutputFile {
        let key = try caseKey(id, session)
        try permit(authorisation.action(forFile: name), session, subject: "case/\(id)")
        let payload = try CasePayload(json: try current(key).payload)
        guard let file = (payload.files + payload.outputs).first(where: { $0.name == name }) else {
            throw StoreError.missing("the file of case \(id)", wanted: "the name of one of its files")
        }
        if payload.outputs.contains(file) { try note("export", session, subject: "case/\(id)", detail: name) }
        return OutputFile(name: name, mediaType: file.mediaType, bytes: try records.images.read(file.digest))
    }
}

extension CaseSummary {
    /// A case as the index has it.
    init(listed document: DocumentSummary) {
        self.init(
            id: document.key.id, title: document.text("title") ?? "", patient: document.text("patient") ?? "",
            dateOfService: document.text("dateOfService").flatMap { try? CalendarDate($0) },
            state: document.text("state").flatMap(CaseState.init(rawValue:)) ?? .received, version: document.version,
            person: document.text("person"), order: document.text("order"))
    }
}
