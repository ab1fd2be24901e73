import Essentials

extension Verifier {
    /// Current documents, fields and searchable texts against what chains and payloads ask for.
    mutating func checkIndex(_ session: SQLiteSession, _ current: [DocumentKey: IndexedDocument]) throws {
        let isDeclared = try session.storeValue("fields") == records.declaration
        if !isDeclared, records.access == .exclusive {
            report.add(.index, "the declared fields", "are not those that the store was opened with")
        }
        let documents = try session.documents()
        var unseen = Set(current.keys)
        var (fieldCount, textCount) = (0, 0)
        for document in documents {
            let place = "\(document.key)"
            guard let expected = current[document.key], unseen.remove(document.key) != nil else {
                report.add(.index, place, "is listed, and no chain has it")
                continue
            }
            if expected.version != document.version || expected.content != document.content {
                report.add(.index, place, "is listed at another version than its chain ends with")
                continue
            }
            let fields = try session.fields(document: document.number)
            let words = try session.words(document: document.number)
            fieldCount += fields.values.reduce(0) { $0 + $1.count }
            textCount += words == nil ? 0 : 1
            guard isDeclared, let entry = expectedEntry(document, session) else { continue }
            if fields != entry.fields { report.add(.index, place, "its fields in lists are not those of its content") }
            if (words ?? "") != entry.words { report.add(.index, place, "its words in search are not its content's") }
        }
        for key in unseen.sorted(by: { $0.description < $1.description }) {
            report.add(.index, "\(key)", "has a chain and is not listed")
        }
        let counts = try session.indexCounts()
        if counts.fields != fieldCount || counts.texts != textCount {
            report.add(.index, "fields and search", "hold values that belong to no document")
        }
    }

    /// Nil where the payload itself is at fault, which is found elsewhere.
    private func expectedEntry(_ document: IndexedDocument, _ session: SQLiteSession) -> IndexEntry? {
        guard let content = document.content else { return IndexEntry() }
        guard let link = try? session.version(document.key, content),
            let payload = try? Records.payload(of: link, in: session)
        else { return nil }
        return IndexEntry(payload, kind: records.kinds[document.key.kind])
    }
}
