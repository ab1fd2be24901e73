/// Why a note was not read.
public enum NoteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// More than ``NoteReader/sizeLimit`` bytes.
    case tooLarge(bytes: Int)
    /// A control character that no text holds, at a UTF-8 offset.
    case notText(at: Int)

    public var description: String {
        switch self {
        case .tooLarge(let bytes):
            "the note: found \(bytes) bytes, wanted at most \(NoteReader.sizeLimit): paste one entry of the chart"
        case .notText(let offset):
            "the note, byte \(offset): found a control character, wanted plain text"
        }
    }
}
