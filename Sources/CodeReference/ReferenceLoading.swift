public import Essentials

extension Reference {
    /// What comes with this product.
    ///
    /// - Parameter pack: false leaves the dental pack out, and with it all that is said of its codes.
    /// - Throws: ``DataError`` with every fault, each with file and line.
    public static func shipped(pack: Bool = true) throws -> Reference {
        var files: [String: JSONValue] = [:]
        let packText = "\(CompiledData.packText)"
        if pack, !packText.isEmpty { files["cdt-pack"] = try JSONValue(parsing: packText) }
        files["diagnoses"] = try JSONValue(parsing: "\(CompiledData.diagnoses)")
        files["settings"] = try JSONValue(parsing: "\(CompiledData.settings)")
        files["topics"] = try JSONValue(parsing: "\(CompiledData.topics)")
        files["conflicts"] = try JSONValue(parsing: "\(CompiledData.conflicts)")
        files["releases"] = try JSONValue(parsing: "\(CompiledData.releases)")
        var documents: [String: JSONValue] = [:]
        for document in CompiledData.documents {
            documents[document.name] = try JSONValue(parsing: "\(document.text)")
        }
        return try Reference(files: files, documents: documents)
    }

    /// Reads data files by name without extension, and articles, in the form that they are compiled to.
    ///
    /// Any file may be missing; without `cdt-pack` all that is said of dental codes is left out.
    ///
    /// - Throws: ``DataError`` with every fault, each with file and line.
    public init(files: [String: JSONValue], documents: [String: JSONValue]) throws {
        var book = JSONObject()
        for name in ["cdt-pack", "diagnoses", "settings"] { if let file = files[name] { book[name] = file } }
        let faults = DataFaults()
        func file(_ name: String) -> DataRecord? {
            files[name].map { DataRecord($0, file: "\(name).yaml", faults: faults) }
        }
        self.init(book: try CodeBook(json: .object(book)))
        if let top = file("topics") { loadTopics(top) }
        if let top = file("releases") { loadEditions(top) }
        if let top = file("conflicts") { loadConflicts(top) }
        for (name, document) in documents.sorted(by: { $0.key < $1.key }) {
            loadArticle(name, DataRecord(document, file: "\(name).md", faults: faults))
        }
        try faults.check()
    }

    private mutating func cite(_ top: DataRecord, _ file: String) -> Set<String> {
        let read = top.citations()
        for citation in read { citations["\(file)/\(citation.key)"] = citation.keyed("\(file)/\(citation.key)") }
        return Set(read.map(\.key))
    }

    /// Adds a statement of a file; one whose id is taken is a fault.
    private mutating func addNew(_ statement: Statement, _ record: DataRecord) {
        if statementsByID[statement.id] != nil {
            record.fault("id", found: "'\(statement.id)' again", wanted: "each id once")
        }
        add(statement)
    }

    private mutating func loadTopics(_ top: DataRecord) {
        top.fields(["sources", "statements"])
        let keys = cite(top, "topics")
        for record in top.records("statements") {
            guard let statement = record.statement(of: nil, keys: keys, file: "topics") else { continue }
            if !DataRecord.isSlug(statement.subject) {
                record.fault("subject", found: "'\(statement.subject)'", wanted: "a topic; codes stand in the pack")
            }
            addNew(statement, record)
        }
    }

    private mutating func loadEditions(_ top: DataRecord) {
        top.fields(["sources", "editions"])
        let keys = cite(top, "releases")
        for record in top.records("editions") {
            record.fields([
                "year", "name", "from", "until", "added", "revised", "deleted", "editorial", "statements", "note",
            ])
            guard let year = record.value["year"]?.int, (1969...2200).contains(year) else {
                record.fault("year", found: "no year", wanted: "four digits")
                continue
            }
            if editions.contains(where: { $0.year == year }) {
                record.fault("year", found: "\(year) again", wanted: "each year once")
            }
            let statements = record.records("statements").compactMap {
                $0.statement(of: "cdt-\(year)", keys: keys, file: "releases")
            }
            for statement in statements { addNew(statement, record) }
            editions.append(
                Edition(
                    year: year, name: record.text("name") ?? "", span: record.span, added: record.count("added"),
                    revised: record.count("revised"), deleted: record.count("deleted"),
                    editorial: record.count("editorial"), statements: statements, note: record.optional("note") ?? ""))
        }
        editions.sort { $0.year < $1.year }
    }

    private mutating func loadConflicts(_ top: DataRecord) {
        top.fields(["conflicts"])
        for record in top.records("conflicts") {
            record.fields([
                "id", "topic", "question", "sides", "state", "holds", "reason", "decidedBy", "decidedOn", "meanwhile",
            ])
            guard let id = record.text("id"), let topic = record.text("topic") else { continue }
            conflicts.append(
                Conflict(
                    id: id, topic: topic, question: record.text("question") ?? "",
                    sides: record.texts("sides").map(Conflict.Side.init), state: record.choice("state", or: .open),
                    holds: record.optional("holds"), reason: record.text("reason") ?? "",
                    decidedBy: record.optional("decidedBy"), decidedOn: record.date("decidedOn"),
                    meanwhile: record.optional("meanwhile")))
        }
    }

    private mutating func loadArticle(_ name: String, _ top: DataRecord) {
        guard let key = top.text("key"), let title = top.text("title") else { return }
        articles[key] = Article(
            key: key, title: title, reviewed: top.date("reviewed"),
            sections: top.records("sections").map { section in
                let key = section.text("key") ?? ""
                var count = 0
                func sentences(_ record: DataRecord, _ field: String) -> [Article.Sentence] {
                    record.records(field).map { sentence in
                        count += 1
                        let marks = sentence.texts("marks").filter { $0 != "editorial" }
                        return Article.Sentence(
                            place: "\(key).\(count)", text: sentence.text("text") ?? "", marks: marks)
                    }
                }
                let blocks = section.records("blocks").map { block -> Article.Block in
                    if let question = block.optional("question") {
                        .question(question, answer: sentences(block, "answer"))
                    } else if block.value["list"] != nil {
                        .list(sentences(block, "list"))
                    } else {
                        .paragraph(sentences(block, "paragraph"))
                    }
                }
                return Article.Section(key: key, title: section.text("title") ?? "", blocks: blocks)
            })
    }
}

extension DataRecord {
    /// A whole number that is not negative; nil where it is left out.
    func count(_ key: String) -> Int? {
        guard let member = value[key], !member.isNull else { return nil }
        if let count = member.int, count >= 0 { return count }
        fault(key, found: "no count", wanted: "a whole number from 0")
        return nil
    }
}
