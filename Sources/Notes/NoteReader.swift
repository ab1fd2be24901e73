public import Essentials

/// Reads the free text of a chart entry and proposes the facts that its words carry.
///
/// It is deterministic: concepts and cues come from a lexicon that is data, and the same note gives the same reading. What
/// is denied, doubted, past or planned gives no fact but a remark with its reason.
///
///     let reader = try NoteReader.shipped()
///     let reading = try reader.read("3/10/26 Performed US of R parotid, images saved to PACS.")
///     reading.proposals.map { "\($0.path.text): \($0.value.compact)" }
public struct NoteReader: Sendable {
    /// The most bytes that a note may have.
    public static let sizeLimit = 64 << 10

    let lexicon: Lexicon

    /// The reader with the lexicon that comes with this product.
    ///
    /// - Throws: ``CodeReference/DataError`` with file and line.
    public static func shipped() throws -> NoteReader {
        try NoteReader(json: [
            "concepts": try JSONValue(parsing: "\(CompiledData.concepts)"),
            "cues": try JSONValue(parsing: "\(CompiledData.cues)"),
            "headings": try JSONValue(parsing: "\(CompiledData.headings)"),
        ])
    }

    /// Reads a lexicon, one member for each file; groups may carry their `$line`, by which faults are named.
    ///
    /// Refused are: a fact or a value that does not exist, a phrase of two meanings, an entry without a source.
    ///
    /// - Throws: ``CodeReference/DataError`` with every fault.
    public init(json: JSONValue) throws { lexicon = try Lexicon(json: json) }

    /// Reads a note.
    ///
    /// - Throws: ``NoteError`` when it is larger than ``sizeLimit`` or holds control characters.
    public func read(_ note: String) throws -> NoteReading {
        let bytes = Array(note.utf8)
        guard bytes.count <= Self.sizeLimit else { throw NoteError.tooLarge(bytes: bytes.count) }
        if let offset = bytes.firstIndex(where: { ($0 < 0x20 && !(0x09...0x0D).contains($0)) || $0 == 0x7F }) {
            throw NoteError.notText(at: offset)
        }
        var assembly = NoteAssembly(lexicon, NoteScan(lexicon, NoteTokens.of(note)))
        assembly.run()
        return NoteReading(
            text: note, proposals: assembly.findings.proposals(bytes), remarks: assembly.findings.remarks(bytes))
    }
}
