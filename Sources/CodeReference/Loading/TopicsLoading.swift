import Essentials

extension Reference {
    /// Reads `topics.yaml`: statements whose subject is no code.
    mutating func loadTopics(_ top: DataRecord) {
        top.fields(["sources", "statements"])
        let keys = cite(top, "topics")
        for record in top.records("statements") {
            guard let statement = record.statement(of: nil, keys: keys, file: "topics") else { continue }
            if !DataRecord.isSlug(statement.subject) {
                record.fault(
                    "subject", found: "'\(statement.subject)'", wanted: "a topic's slug; codes are in the pack")
            }
            addNew(statement, record)
        }
    }
}
