import Essentials
import Records
import Synchronization

/// Which cases changed since somebody looked, and a number that grows with every change: live pages ask for it.
final class CaseChanges: Sendable {
    /// A case by its owner and name.
    struct Name: Hashable, Sendable {
        let organisation: String
        let id: String
    }

    private struct State: Sendable {
        var changed: [String: Set<String>] = [:]
        var revision = 0
        /// How often the work list of an organisation was written.
        var lists: [String: Int] = [:]
        var caughtUp: Set<String> = []

        mutating func add(_ name: Name) { changed[name.organisation, default: []].insert(name.id) }
    }

    private let state = Mutex(State())

    /// Kinds whose documents are named after their case.
    private static let namedAfterCase: Set<String> = ["case", "labels", "measurements", "draft"]
    /// Kinds whose documents say to which case they belong.
    private static let sayingCase: Set<String> = ["object", "signed", "claim", "override"]

    func note(_ writes: [Write]) {
        let names = writes.compactMap { write -> Name? in
            let (kind, owner) = (write.key.kind, write.key.organisation)
            if CaseChanges.namedAfterCase.contains(kind) { return Name(organisation: owner, id: write.key.id) }
            guard CaseChanges.sayingCase.contains(kind) else { return nil }
            return write.payload?["case"]?.string.map { Name(organisation: owner, id: $0) }
        }
        let lists = writes.filter { $0.key.kind == "glance" }.map(\.key.organisation)
        state.withLock { state in
            for name in names { state.add(name) }
            for owner in Set(lists) { state.lists[owner, default: 0] += 1 }
            state.revision += 1
        }
    }

    /// Notes a case of which a document said that it no longer belongs to it.
    func note(_ name: Name) {
        state.withLock { state in
            state.add(name)
            state.revision += 1
        }
    }

    /// Notes cases that may have changed before anybody looked.
    func doubt(_ ids: some Sequence<String>, of organisation: String) {
        state.withLock { $0.changed[organisation, default: []].formUnion(ids) }
    }

    /// Grows with every commit.
    var revision: Int { state.withLock { $0.revision } }

    /// Grows with everything that the work list of an organisation shows.
    func listRevision(of organisation: String) -> Int { state.withLock { $0.lists[organisation] ?? 0 } }

    /// Takes what changed of an organisation, at most so many, in the order of their names.
    func take(_ organisation: String, most: Int) -> [String] {
        state.withLock { state in
            let taken = Array((state.changed[organisation] ?? []).sorted().prefix(most))
            state.changed[organisation]?.subtract(taken)
            return taken
        }
    }

    /// The organisations of which something changed.
    var organisations: Set<String> { state.withLock { Set($0.changed.filter { !$0.value.isEmpty }.keys) } }

    /// Whether an organisation's cases are to be looked through for what changed before the start; true once.
    func mustCatchUp(_ organisation: String) -> Bool { state.withLock { $0.caughtUp.insert(organisation).inserted } }
}
