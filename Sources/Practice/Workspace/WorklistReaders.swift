public import Essentials
import Records

/// A provider whose cases can be picked out of the work list.
public struct WorklistReader: Hashable, Sendable {
    public let id: String
    public let name: String
}

extension Workspace {
    /// The moment by the practice's clock.
    public var now: Timestamp { store.clock() }

    /// The providers of the directory who may be readers, by name.
    public func worklistReaders(for session: Session) throws -> [WorklistReader] {
        guard store.authorisation.allows(session.roles, .seeWorklist) else { return [] }
        return try store.records.documents(
            Query(organisation: session.organisation, kind: "provider", order: .init("name"), limit: 50)
        ).map { WorklistReader(id: $0.key.id, name: $0.text("name") ?? $0.key.id) }
    }
}
