import Essentials

extension Reference {
    /// Reads `search.yaml`: words that mean one thing, and words that lead to codes and topics.
    mutating func loadSynonyms(_ top: DataRecord) {
        top.fields(["sources", "ignored", "terms"])
        let keys = cite(top, "search")
        searchTerms.ignored = Set(top.texts("ignored").flatMap(SearchText.words))
        var seen: [String: Int] = [:]
        for record in top.records("terms") {
            record.fields(["words", "codes", "topics", "source"])
            let sources = record.sources(keys).map { "search/\($0)" }
            let words = record.texts("words")
            if words.isEmpty { record.fault("words", found: "nothing", wanted: "one phrase or more") }
            for phrase in words {
                let split = SearchText.words(phrase)
                if split.isEmpty || split.count > SearchIndexBuilder.longestPhrase {
                    record.fault("words", found: "'\(phrase)'", wanted: "one to six words")
                }
                if let line = seen.updateValue(record.line, forKey: split.joined(separator: " ")), line != record.line {
                    record.fault("words", found: "'\(phrase)', as in line \(line)", wanted: "each phrase once")
                }
            }
            let codes = record.texts("codes")
            for code in codes where book.entry(code) == nil && !isLeftOut(code) {
                record.fault("codes", found: "'\(code)'", wanted: "a code of the pack")
            }
            let topics = record.texts("topics")
            for topic in topics where articlesByKey[topic] == nil {
                record.fault("topics", found: "'\(topic)'", wanted: "the key of an article on a topic")
            }
            searchTerms.groups.append(
                SearchTerms.Group(
                    words: words, codes: codes.filter { book.entry($0) != nil }, topics: topics, sources: sources))
        }
    }
}
