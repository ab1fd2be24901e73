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
        var changed: Set<Name> = []
        var revision = 0
        var caughtUp: Set<String> = []
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
        state.withLock {
            $0.changed.formUnion(names)
            $0.revision += 1
        }
    }

    func note(_ name: Name) { state.withLock { _ = $0.changed.insert(name) } }

    /// Grows with every commit.
    var revision: Int { state.withLock { $0.revision } }

    /// Takes what changed of an organisation.
    func take(_ organisation: String) -> Set<Name> {
        state.withLock { state in
            let own = state.changed.filter { $0.organisation == organisation }
            state.changed.subtract(own)
            return own
        }
    }

    /// The organisations of which something changed.
    var organisations: Set<String> { state.withLock { Set($0.changed.map(\.organisation)) } }

    /// Whether an organisation's cases are to be looked through for what changed before the start; true once.
    func mustCatchUp(_ organisation: String) -> Bool { state.withLock { $0.caughtUp.insert(organisation).inserted } }
}
