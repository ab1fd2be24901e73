/// An interchange that could not be read or written, with the place.
public struct X12Error: Error, Hashable, Sendable, CustomStringConvertible {
    enum Code: String, Hashable, Sendable {
        case header = "syntax.header"
        case delimiters = "syntax.delimiters"
        case truncated = "syntax.truncated"
        case limit = "syntax.limit"
        case envelope = "syntax.envelope"
        case version = "envelope.version"
        case value = "syntax.value"
        case guide = "guide.data"
    }

    let code: Code
    /// The byte at which reading stopped, from 0; in writing, the byte that would have come next.
    public let offset: Int
    /// The segment's number in the file, from 1; 0 where there is none.
    public let segmentNumber: Int
    /// The segment or element, such as `NM109`; empty where there is none.
    public let place: String
    public let found: String
    public let wanted: String

    init(_ code: Code, offset: Int, segmentNumber: Int = 0, place: String = "", found: String, wanted: String) {
        self.code = code
        self.offset = offset
        self.segmentNumber = segmentNumber
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    /// The rule under which a check reports it.
    public var rule: String { code.rawValue }

    public var description: String {
        let name = place.isEmpty ? "" : "\(place), "
        return "X12, \(name)byte \(offset): found \(found), wanted \(wanted)."
    }
}
