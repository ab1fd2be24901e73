public import Essentials
import Records
import Synchronization

/// Which cases the work list shows.
public struct WorklistQuery: Hashable, Sendable {
    /// One place of the way; nil for all.
    public var stand: CaseStand?
    /// A provider; nil for everyone's.
    public var reader: String?
    public var from: CalendarDate?
    public var to: CalendarDate?
    /// The most cases of one place of the way.
    public var limit: Int
    public var offset: Int

    public init(
        stand: CaseStand? = nil, reader: String? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
        limit: Int = 40, offset: Int = 0
    ) {
        self.stand = stand
        self.reader = reader
        self.from = from
        self.to = to
        self.limit = limit
        self.offset = offset
    }
}

/// The cases of one place of the way.
public struct WorklistGroup: Hashable, Sendable {
    public let stand: CaseStand
    /// How many there are, shown or not.
    public let count: Int
    /// The earliest date of service first, where somebody has to act; the latest first, where nobody has.
    public let cases: [CaseGlance]
}

extension Workspace {
    /// The work list: cases by what is to be done next.
    public func worklist(_ query: WorklistQuery = WorklistQuery(), for session: Session) throws -> [WorklistGroup] {
        try store.permit(.seeWorklist, session, subject: "worklist")
        try refreshGlances(of: session.organisation)
        let key = WorklistMemory.Key(organisation: session.organisation, query: query)
        let revision = changes.listRevision(of: session.organisation)
        if let groups = worklists.withLock({ $0.groups(key, at: revision) }) { return groups }
        let groups = try groups(query, session.organisation)
        worklists.withLock { $0.keep(groups, key, at: revision) }
        return groups
    }

    private func groups(_ query: WorklistQuery, _ organisation: String) throws -> [WorklistGroup] {
        try (query.stand.map { [$0] } ?? CaseStand.allCases).compactMap { stand in
            let wanted = Workspace.wanted(query, stand, organisation)
            let count = try store.records.count(wanted)
            guard count > 0 else { return nil }
            let cases = try store.records.documents(wanted).compactMap { try glance($0, organisation) }
            return WorklistGroup(stand: stand, count: count, cases: cases)
        }
    }

    /// What the list says of a case, kept by its version; nil where it was removed since it was found.
    private func glance(_ found: DocumentSummary, _ organisation: String) throws -> CaseGlance? {
        let key = WorklistMemory.GlanceKey(organisation: organisation, id: found.key.id, version: found.version)
        if let glance = worklists.withLock({ $0.glances[key] }) { return glance }
        guard let document = try store.records.document(found.key) else { return nil }
        let glance = try CaseGlance(json: document.payload, id: document.key.id)
        if document.version == found.version { worklists.withLock { $0.glances[key] = glance } }
        return glance
    }

    /// Grows with every change of the practice: a list that was made at a number is the list of that number.
    public var revision: Int { changes.revision }

    private static func wanted(_ query: WorklistQuery, _ stand: CaseStand, _ organisation: String) -> Query {
        var conditions: [Query.Condition] = [.init("stand", .equals, .text(stand.rawValue))]
        if let reader = query.reader { conditions.append(.init("reader", .equals, .text(reader))) }
        if let from = query.from { conditions.append(.init("dateOfService", .atLeast, .text(from.description))) }
        if let to = query.to { conditions.append(.init("dateOfService", .atMost, .text(to.description))) }
        return Query(
            organisation: organisation, kind: "glance", where: conditions,
            order: .init("dateOfService", isDescending: stand == .sent || stand == .answered),
            limit: min(max(query.limit, 1), 200), offset: query.offset)
    }
}
