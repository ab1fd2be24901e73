/// Reads the segments of a file one after another, learning the delimiters from each ISA header.
///
/// A file may hold several interchanges. Line ends after a terminator are passed over.
///
///     var reader = SegmentReader(bytes)
///     while let segment = try reader.next() { … }
public struct SegmentReader: Sendable {
    /// The fixed length of ISA with its terminator.
    static let headerLength = 106
    /// Where the element separators of an ISA header stand.
    static let headerSeparators = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]

    let bytes: [UInt8]
    let limits: Limits
    private var position = 0
    private var number = 0
    private var line = 1
    private var delimiters: Delimiters?

    public init(_ bytes: [UInt8], limits: Limits = Limits()) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The next segment, nil at the end of the file.
    public mutating func next() throws(X12Error) -> Segment? {
        skipLineEnds()
        guard position < bytes.count else {
            guard delimiters != nil else { throw error(.header, "nothing", "an interchange that starts with ISA") }
            return nil
        }
        if startsHeader { delimiters = try readDelimiters() }
        guard let delimiters else { throw error(.header, "no ISA", "an interchange that starts with ISA") }
        guard number < limits.segments else { throw error(.limit, "more", "at most \(limits.segments) segments") }
        guard let end = ByteSearch.first(delimiters.segment, in: bytes, from: position) else {
            throw error(.truncated, "the end of the file", "the terminator of the segment")
        }
        guard end - position <= limits.segmentBytes else {
            throw error(.limit, "a longer segment", "at most \(limits.segmentBytes) bytes in a segment")
        }
        number += 1
        let segment = Segment(
            bytes: bytes, range: position..<end, number: number, line: line, delimiters: delimiters)
        position = end + 1
        return segment
    }

    private var startsHeader: Bool {
        position + 3 <= bytes.count && bytes[position] == UInt8(ascii: "I") && bytes[position + 1] == UInt8(ascii: "S")
            && bytes[position + 2] == UInt8(ascii: "A")
    }

    private mutating func skipLineEnds() {
        while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
    }

    private func readDelimiters() throws(X12Error) -> Delimiters {
        guard position + Self.headerLength <= bytes.count else {
            throw error(.header, "\(bytes.count - position) bytes", "an ISA header of 106 bytes")
        }
        let separator = bytes[position + 3]
        for place in Self.headerSeparators where bytes[position + place] != separator {
            throw X12Error(
                .header, offset: position + place, segmentNumber: number + 1, place: "ISA",
                found: "no element separator", wanted: "elements of the fixed lengths of ISA")
        }
        let release = bytes[position + 84..<position + 89]
        let repeats = release.lexicographicallyPrecedes("00402".utf8) ? 0x1F : bytes[position + 82]
        guard
            let delimiters = Delimiters(
                element: separator, component: bytes[position + 104], repetition: repeats,
                segment: bytes[position + 105])
        else {
            throw error(.delimiters, "delimiters that clash", "four different marks, no letter, digit or space")
        }
        return delimiters
    }

    private func error(_ code: X12Error.Code, _ found: String, _ wanted: String) -> X12Error {
        X12Error(code, offset: position, segmentNumber: number + 1, found: found, wanted: wanted)
    }
}
