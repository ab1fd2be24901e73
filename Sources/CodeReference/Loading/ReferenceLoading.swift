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
        files["releases"] = try JSONValue(parsing: "\(CompiledData.releases)")
        files["conflicts"] = try JSONValue(parsing: "\(CompiledData.conflicts)")
        files["search"] = try JSONValue(parsing: "\(CompiledData.search)")
        var documents: [String: JSONValue] = [:]
        for document in CompiledData.documents {
            documents[document.name] = try JSONValue(parsing: "\(document.text)")
        }
        return try Reference(files: files, documents: documents)
    }

    /// The data files that are read, without extension.
    public static let fileNames = ["cdt-pack", "diagnoses", "settings", "topics", "releases", "conflicts", "search"]

    /// Reads data files by name without extension, and articles, in the form to which both are compiled.
    ///
    /// Any file may be missing. Without `cdt-pack` all that is said of dental codes is left out: their articles, the
    /// conflicts on them, and in the articles on topics the sentences that statements on codes carry.
    ///
    /// - Throws: ``DataError`` with every fault, each with file and line.
    public init(files: [String: JSONValue], documents: [String: JSONValue]) throws {
        let faults = DataFaults()
        for name in files.keys.sorted() where !Self.fileNames.contains(name) {
            let wanted = "one of \(Self.fileNames.joined(separator: ", "))"
            faults.add(DataFault(file: "\(name).yaml", line: 1, path: "", found: "a file not known", wanted: wanted))
        }
        func file(_ name: String) -> DataRecord? {
            files[name].map { DataRecord($0, file: "\(name).yaml", faults: faults) }
        }
        var book = JSONObject()
        for name in CodeBook.fileNames { if let file = files[name] { book[name] = file } }
        self.init(book: CodeBook(json: .object(book), faults: faults))
        if let top = file("topics") { loadTopics(top) }
        if let top = file("releases") { loadEditions(top) }
        if let top = file("conflicts") { loadConflicts(top) }
        let names = documents.keys.sorted()
        for name in names {
            if let document = documents[name] {
                loadArticle(name, DataRecord(document, file: "\(name).md", faults: faults))
            }
        }
        if let top = file("search") { loadSynonyms(top) }
        shippedCounts = idsBySubject.mapValues(\.count)
        try faults.check()
    }

    /// Whether a subject is a code whose pack is not loaded, so that nothing is said of it.
    func isLeftOut(_ subject: some StringProtocol) -> Bool { !book.hasDentalPack && CodeSystem.cdt.hasShape(subject) }

    /// Whether a statement's id is on such a code.
    func isLeftOut(statement id: String) -> Bool { isLeftOut(id.prefix { $0 != "." }) }

    mutating func cite(_ top: DataRecord, _ file: String) -> Set<String> {
        let read = top.citations()
        for citation in read { citations["\(file)/\(citation.key)"] = citation.keyed("\(file)/\(citation.key)") }
        return Set(read.map(\.key))
    }

    /// Adds a statement of a file; one whose id is taken is a fault.
    mutating func addNew(_ statement: Statement, _ record: DataRecord) {
        if statementsByID[statement.id] != nil {
            record.fault("id", found: "'\(statement.id)' again", wanted: "each id once")
        }
        add(statement)
    }
}
