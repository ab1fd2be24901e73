import Synchronization

/// The work list's rows by the version of their case: a version never changes, so neither does its row.
final class RowMemory: Sendable {
    struct Key: Hashable, Sendable {
        let organisation: String
        let id: String
        let version: Int
    }

    private static let most = 5000
    private let entries = Mutex<[Key: WorklistMapping.Entry]>([:])

    subscript(key: Key) -> WorklistMapping.Entry? {
        get { entries.withLock { $0[key] } }
        set {
            entries.withLock { entries in
                if entries.count >= RowMemory.most { entries.removeAll() }
                entries[key] = newValue
            }
        }
    }
}
