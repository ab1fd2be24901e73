import Essentials

/// Whom to ask for a record that is missing, and where it is added: data, loaded whole or not at all.
///
///     let guide = try RecordGuide.shipped()
///     guide.place(of: "written_interpretation.signature")      // "the report"
public struct RecordGuide: Hashable, Sendable {
    /// Who is asked.
    enum Person: String, Hashable, Sendable, CaseIterable {
        case captured, read, ordered, practice
    }

    struct Entry: Hashable, Sendable {
        let person: Person
        let place: String
    }

    private let entries: [String: Entry]
    /// The sentence with which every message ends.
    let late: String

    /// The items that the guide holds, sorted.
    public var items: [String] { entries.keys.sorted() }

    /// The guide that ships with the program.
    public static func shipped() throws -> RecordGuide {
        try RecordGuide(json: try JSONValue(parsing: "\(CompiledData.recordGuide)"))
    }

    /// - Throws: ``PracticeDataError`` with the line of what is not whole, stands twice or names a code.
    init(json: JSONValue) throws {
        func fault(_ item: JSONValue?, _ wanted: String) -> PracticeDataError {
            PracticeDataError(file: "record-guide.yaml", line: item?["$line"]?.int ?? 1, wanted: wanted)
        }
        var entries: [String: Entry] = [:]
        for item in json["items"]?.array ?? [] {
            guard let name = item["item"]?.string, let person = item["ask"]?.string.flatMap(Person.init),
                let place = item["place"]?.string, !place.isEmpty, item["source"] != nil
            else { throw fault(item, "an item, one of captured, read, ordered or practice, a place and a source") }
            guard !CodeMention.isIn(place) else { throw fault(item, "a place that names no code") }
            guard entries.updateValue(Entry(person: person, place: place), forKey: name) == nil else {
                throw fault(item, "each item once")
            }
        }
        guard let late = json["late"]?["text"]?.string, !CodeMention.isIn(late), json["late"]?["source"] != nil else {
            throw fault(json["late"], "the sentence on late records, with its source and without a code")
        }
        self.entries = entries
        self.late = late
    }

    /// The entry of an item or of the item that its head names; nobody by name, and the record, for others.
    func entry(_ item: String) -> Entry {
        let head = item.split(separator: ".").first.map(String.init) ?? item
        return entries[item] ?? entries[head] ?? Entry(person: .practice, place: "the record")
    }

    /// Where an item is added, in words.
    public func place(of item: String) -> String { entry(item).place }
}
