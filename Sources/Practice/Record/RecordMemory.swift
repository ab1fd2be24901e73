import Essentials
import Synchronization

/// What was read of cases last, so that a record or a search does not read every file again.
struct RecordMemory {
    struct Key: Hashable {
        let organisation: String
        let id: String
        /// What it is made of; two with the same basis are the same.
        let basis: String
    }

    private static let sourceLimit = 4000
    private static let resourceLimit = 200
    private var sources: [Key: ClinicalCase] = [:]
    private var resources: [Key: [ServedResource]] = [:]
    private var order: [Key] = []

    func source(_ key: Key) -> ClinicalCase? { sources[key] }

    mutating func keep(_ source: ClinicalCase, _ key: Key) {
        if sources.count >= RecordMemory.sourceLimit { sources.removeAll() }
        sources[key] = source
    }

    func resources(_ key: Key) -> [ServedResource]? { resources[key] }

    mutating func keep(_ made: [ServedResource], _ key: Key) {
        if resources[key] == nil { order.append(key) }
        resources[key] = made
        if order.count > RecordMemory.resourceLimit { resources[order.removeFirst()] = nil }
    }
}
