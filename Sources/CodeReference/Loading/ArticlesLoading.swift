import Essentials

extension Reference {
    /// Reads an article as `MarkedDocument` writes it: head, sections, blocks, sentences with their marks.
    mutating func loadArticle(_ name: String, _ top: DataRecord) {
        guard let key = top.text("key"), let title = top.text("title") else { return }
        if isLeftOut(key) { return }
        let isCode = CodeSystem.cdt.hasShape(key)
        let wanted = isCode ? "article-\(key)" : "topic-\(key)"
        if name != wanted { top.fault("key", found: "'\(key)'", wanted: "the key of the file's name, as in \(wanted)") }
        if isCode, book.entry(key) == nil { top.fault("key", found: "'\(key)'", wanted: "a code of the pack") }
        if !isCode, !DataRecord.isSlug(key) { top.fault("key", found: "'\(key)'", wanted: "a code or a slug") }
        let reviewed = top.date("reviewed")
        if reviewed == nil, top.optional("reviewed") == nil {
            top.fault("reviewed", found: "nothing", wanted: "the day on which it was read through")
        }
        var sections: [Article.Section] = []
        for record in top.records("sections") {
            let section = self.section(record)
            if section.key == "related", isCode { checkRelated(section, record, of: key) }
            if !section.blocks.isEmpty { sections.append(section) }
        }
        if isCode { checkOrder(top.records("sections")) }
        articlesByKey[key] = Article(key: key, title: title, reviewed: reviewed, sections: sections)
    }

    private func section(_ record: DataRecord) -> Article.Section {
        let key = record.text("key") ?? ""
        var count = 0
        func sentences(_ block: DataRecord, _ field: String) -> [Article.Sentence] {
            block.records(field).compactMap { sentence in
                count += 1
                return self.sentence(sentence, place: "\(key).\(count)")
            }
        }
        var blocks: [Article.Block] = []
        for block in record.records("blocks") {
            let read: Article.Block
            if let question = block.optional("question") {
                read = .question(question, answer: sentences(block, "answer"))
            } else if block.value["list"] != nil {
                read = .list(sentences(block, "list"))
            } else {
                read = .paragraph(sentences(block, "paragraph"))
            }
            if !read.sentences.isEmpty { blocks.append(read) }
        }
        return Article.Section(key: key, title: record.text("title") ?? "", blocks: blocks)
    }

    /// A sentence whose marks are known; nil when it is on a code whose pack is not loaded.
    private func sentence(_ record: DataRecord, place: String) -> Article.Sentence? {
        let marks = record.texts("marks")
        if marks.isEmpty {
            record.fault("marks", found: "a sentence without a mark", wanted: "a statement's id, or editorial")
        }
        if marks.contains(where: { isLeftOut(statement: $0) }) { return nil }
        for mark in marks where mark != "editorial" && statementsByID[mark] == nil {
            record.fault("marks", found: "'\(mark)'", wanted: "the id of a statement")
        }
        if marks.count > 1, marks.contains("editorial") {
            record.fault("marks", found: "editorial beside statements", wanted: "one or the other")
        }
        return Article.Sentence(
            place: place, text: record.text("text") ?? "", marks: marks.filter { $0 != "editorial" })
    }

    /// Each item of `related` begins with another code of the pack, each once.
    private func checkRelated(_ section: Article.Section, _ record: DataRecord, of key: String) {
        let lines = record.records("blocks").flatMap { $0.records("list") }
        var seen: Set<String> = []
        for line in lines {
            let text = line.optional("text") ?? ""
            let first = Article.Sentence.runs(of: text).first
            let code: String? =
                switch first {
                case .code(let code), .strong(let code): code
                default: nil
                }
            guard let code, book.entry(code) != nil, code != key else {
                let found = code.map { "'\($0)'" } ?? "an item that does not begin with a code"
                line.fault("related", found: found, wanted: "another code of the pack, then what separates it")
                continue
            }
            if !seen.insert(code).inserted { line.fault("related", found: "\(code) again", wanted: "each code once") }
        }
    }

    /// A code's article has the sections of ``Article/sectionKeys``, in that order.
    private func checkOrder(_ sections: [DataRecord]) {
        let wanted = "in this order \(Article.sectionKeys.joined(separator: ", "))"
        var last = -1
        for record in sections {
            guard let key = record.optional("key"), let place = Article.sectionKeys.firstIndex(of: key) else {
                record.fault("key", found: "a section '\(record.optional("key") ?? "")'", wanted: wanted)
                continue
            }
            if place <= last { record.fault("key", found: "'\(key)' again or too late", wanted: wanted) }
            last = max(last, place)
        }
    }
}
