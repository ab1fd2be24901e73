import Essentials
import Records

extension PracticeStore {
    /// An object by its name; who may see it was asked before.
    func object(_ id: String, organisation: String) throws -> StoredObject? {
        guard let key = try? objectKey(id, organisation) else { return nil }
        return try records.document(key).map { try StoredObject(json: $0.payload, id: id, version: $0.version) }
    }

    /// The objects that fit some conditions, at most so many, in the order in which they came.
    func objects(_ conditions: [Query.Condition], organisation: String, limit: Int = .max) throws -> [StoredObject] {
        var found: [StoredObject] = []
        var offset = 0
        while found.count < limit {
            let page = try records.documents(
                Query(
                    organisation: organisation, kind: "object", where: conditions,
                    limit: min(Query.limitOfLimit, limit - found.count), offset: offset))
            for summary in page {
                guard let document = try records.document(summary.key) else { continue }
                found.append(
                    try StoredObject(json: document.payload, id: summary.key.id, version: document.version))
            }
            guard page.count == Query.limitOfLimit else { break }
            offset += page.count
        }
        return found
    }

    /// The objects of a case, in the order of series and instance.
    func objects(ofCase id: String, organisation: String) throws -> [StoredObject] {
        try objects([.init("case", .equals, .text(id))], organisation: organisation).sorted(by: StoredObject.isBefore)
    }

    func objectKey(_ id: String, _ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "object", id: id)
    }

    /// Reads a document, changes it and writes it; begins anew when somebody else wrote in between.
    ///
    /// - Parameter change: makes the new payload of the present one, nil where nothing changes; may be called again.
    /// - Returns: what the last call gave beside the payload.
    func amend<Value>(
        _ key: DocumentKey, by session: Session, reason: String,
        _ change: (JSONValue?) throws -> (JSONValue?, Value)
    ) throws -> Value {
        for _ in 0..<50 {
            let document = try records.document(key)
            let (payload, value) = try change(document?.payload)
            guard let payload else { return value }
            // A chain that was removed goes on after its last version.
            let last =
                try document?.version ?? records.lastVersion(of: key).flatMap { $0.change == .put ? nil : $0.version }
            do {
                try records.commit(
                    [.put(key, payload, expecting: last.map { .version($0) } ?? .new)], by: session.user,
                    reason: reason)
                return value
            } catch is StaleWrite {
                continue
            }
        }
        throw StoreError.malformed("\(key.kind) \(key.id)", wanted: "a document that is not written all the time")
    }
}
