/// Words of a note, by their place.
///
///     span.words == String(decoding: Array(note.utf8)[span.start..<span.end], as: UTF8.self)
public struct NoteSpan: Hashable, Sendable {
    /// The UTF-8 offset of the first byte.
    public let start: Int
    /// The UTF-8 offset after the last byte.
    public let end: Int
    public let words: String
}
