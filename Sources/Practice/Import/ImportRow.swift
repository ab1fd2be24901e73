/// One person of a file, as texts by field, each with its place; the same whatever the file's format.
///
/// The fields are those of `Docs/import.md`; a second coverage has them with `2` at their end, problems are `problem.1`
/// and so on.
public struct ImportRow: Hashable, Sendable {
    /// The line in CSV, the entry in FHIR, from 1.
    public let number: Int
    public let place: ImportPlace
    public var texts: [String: String]
    public var places: [String: ImportPlace]
    /// Why it can't be read at all.
    public var faults: [ImportFault]

    init(
        number: Int, place: ImportPlace, texts: [String: String] = [:], places: [String: ImportPlace] = [:],
        faults: [ImportFault] = []
    ) {
        self.number = number
        self.place = place
        self.texts = texts
        self.places = places
        self.faults = faults
    }

    /// Sets a text that is not empty.
    mutating func set(_ field: String, _ text: String?, _ place: ImportPlace) {
        guard let text = text?.trimmingWhitespace(), !text.isEmpty else { return }
        texts[field] = text
        places[field] = place
    }

    func fault(_ field: String, found: String, wanted: String) -> ImportFault {
        ImportFault(places[field] ?? place, found: found, wanted: wanted)
    }
}

/// The people of a file, and what of it is not taken.
public struct ImportedFile: Hashable, Sendable {
    public var rows: [ImportRow]
    /// Columns or kinds of resources that are not taken, each with how often it is there.
    public var leftOut: [String: Int]
}
