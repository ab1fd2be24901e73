/// What the work list said last: lists under the revision that they were made at, glances under their versions.
struct WorklistMemory: Sendable {
    struct Key: Hashable, Sendable {
        let organisation: String
        let query: WorklistQuery
    }

    struct GlanceKey: Hashable, Sendable {
        let organisation: String
        let id: String
        let version: Int
    }

    private struct List: Sendable {
        let revision: Int
        let groups: [WorklistGroup]
    }

    private static let limit = 64
    private var lists: [Key: List] = [:]
    var glances = RecentValues<GlanceKey, CaseGlance>(limit: 4000)

    /// The list as it was made at a revision; nil where it was made at another or not at all.
    func groups(_ key: Key, at revision: Int) -> [WorklistGroup]? {
        lists[key].flatMap { $0.revision == revision ? $0.groups : nil }
    }

    /// - Parameter revision: the one before the list was read: what came since is not said to be in it.
    mutating func keep(_ groups: [WorklistGroup], _ key: Key, at revision: Int) {
        if lists.count >= WorklistMemory.limit { lists.removeAll() }
        lists[key] = List(revision: revision, groups: groups)
    }
}
