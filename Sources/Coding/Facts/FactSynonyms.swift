import CodeReference
public import Essentials

/// Usual words for the values of facts, such as `sonography` for `ultrasound`: data with sources, checked when loaded.
///
/// Reading facts takes them; facts and their JSON hold the value itself.
///
///     let synonyms = try FactSynonyms.shipped.get()
///     synonyms.value(of: "Cone beam CT", for: "modality")     // "cbct"
public struct FactSynonyms: Sendable {
    /// One word with what it stands for.
    public struct Word: Hashable, Sendable {
        /// The name of the fact in the facts file, such as `modality`.
        public let fact: String
        public let word: String
        public let value: String
        /// Keys of the file's sources, at least one.
        public let sources: [String]
        let line: Int
    }

    /// In the order of the file.
    public let words: [Word]
    /// The values and words of each fact, in normal form.
    private let values: [String: [String: String]]

    /// The words that come with this product; ``RuleBook/shipped()`` throws what is wrong with them.
    public static let shipped = Result {
        try FactSynonyms(json: try JSONValue(parsing: "\(CompiledData.synonyms)"))
    }

    /// Reads `synonyms.yaml`, whose groups may carry their `$line`.
    ///
    /// Refused are: a fact or a value that is not there, one word for two values, a word that is itself a value of its
    /// fact, a word without a source.
    ///
    /// - Throws: ``CodeReference/DataError`` with every fault.
    public init(json: JSONValue) throws {
        let faults = DataFaults()
        let top = DataRecord(json, file: "synonyms.yaml", faults: faults)
        top.fields(["sources", "review", "synonyms"])
        let keys = Set(top.citations().map(\.key))
        _ = top.text("review")
        var values = Self.facts.mapValues { names in
            Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        }
        var words: [Word] = []
        for record in top.records("synonyms") {
            record.fields(["fact", "value", "words", "source"])
            guard let fact = record.text("fact"), let value = record.text("value") else { continue }
            guard let names = Self.facts[fact] else {
                record.fault("fact", found: "'\(fact)'", wanted: "one of \(Self.facts.keys.sorted())")
                continue
            }
            if !names.contains(value) { record.fault("value", found: "'\(value)'", wanted: "one of \(names)") }
            let sources = record.sources(keys)
            let listed = record.texts("words")
            if listed.isEmpty { record.fault("words", found: "nothing", wanted: "one word or more") }
            for word in listed {
                guard Self.normal(word) == word else {
                    record.fault("words", found: "'\(word)'", wanted: "'\(Self.normal(word))'")
                    continue
                }
                if names.contains(word) {
                    record.fault("words", found: "'\(word)', a value of \(fact)", wanted: "another word")
                } else if let other = values[fact]?[word] {
                    let line = words.first { $0.fact == fact && $0.word == word }?.line ?? record.line
                    record.fault("words", found: "'\(word)', in line \(line) for '\(other)'", wanted: "each word once")
                } else {
                    values[fact]?[word] = value
                    words.append(Word(fact: fact, word: word, value: value, sources: sources, line: record.line))
                }
            }
        }
        try faults.check()
        (self.words, self.values) = (words, values)
    }

    /// The value that a text stands for in a fact, by whatever capitals, spaces and underscores; nil for another text.
    public func value(of text: String, for fact: String) -> String? {
        text.utf8.count <= 64 ? values[fact]?[Self.normal(text)] : nil
    }

    /// In small letters, with a hyphen for spaces and underscores.
    static func normal(_ text: String) -> String {
        text.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    }

    /// The facts that have words for values, with their values.
    private static let facts: [String: [String]] = [
        "activity": CodingFacts.Activity.allCases.map(\.rawValue),
        "modality": CodingFacts.Modality.allCases.map(\.rawValue),
        "area": CodingFacts.Area.allCases.map(\.rawValue), "side": CodingFacts.Side.allCases.map(\.rawValue),
        "field": CodingFacts.Field.allCases.map(\.rawValue), "scan": CodingFacts.Scan.allCases.map(\.rawValue),
        "view": CodingFacts.View.allCases.map(\.rawValue), "process": CodingFacts.Process.allCases.map(\.rawValue),
        "purpose": CodingFacts.Purpose.allCases.map(\.rawValue),
        "images": CodingFacts.Images.allCases.map(\.rawValue),
        "labels": CodingFacts.Labels.allCases.map(\.rawValue), "form": CodingFacts.Form.allCases.map(\.rawValue),
    ]
}
