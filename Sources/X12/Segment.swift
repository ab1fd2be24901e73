/// One segment: its place in the file and, on demand, its elements.
///
/// Nothing is copied: a segment keeps ranges into the bytes of the file, and text is made when it is asked for.
///
///     segment.id               // "NM1"
///     segment[9]               // "1234567893"
///     segment[1, 2]            // second component of the first element
public struct Segment: Sendable {
    @usableFromInline
    let bytes: [UInt8]
    /// The segment's bytes, without its terminator.
    public let range: Range<Int>
    public let id: SegmentID
    /// From 1, counted over the file.
    public let number: Int
    /// From 1.
    public let line: Int
    public let delimiters: Delimiters

    init(bytes: [UInt8], range: Range<Int>, number: Int, line: Int, delimiters: Delimiters) {
        self.bytes = bytes
        self.range = range
        self.number = number
        self.line = line
        self.delimiters = delimiters
        var end = range.lowerBound
        var packed: UInt32 = 0
        while end < range.upperBound, bytes[end] != delimiters.element {
            packed = packed << 8 | UInt32(bytes[end])
            end += 1
        }
        id = SegmentID(packed: end - range.lowerBound <= 3 ? packed : .max)
    }

    /// The byte at which the segment starts.
    @inlinable
    public var offset: Int { range.lowerBound }

    /// The range of the element at a position from 1, nil when the segment ends before it.
    @inlinable
    public func element(_ position: Int) -> Range<Int>? {
        var start = range.lowerBound
        var left = position
        var index = start
        while index < range.upperBound {
            if bytes[index] == delimiters.element {
                if left == 0 { return start..<index }
                left -= 1
                start = index + 1
            }
            index += 1
        }
        return left == 0 ? start..<range.upperBound : nil
    }

    /// The ranges of all elements, the first at index 0.
    public var elements: [Range<Int>] {
        Array(parts(of: range, by: delimiters.element).dropFirst())
    }

    /// The ranges of the components of an element.
    public func components(of element: Range<Int>) -> [Range<Int>] { parts(of: element, by: delimiters.component) }

    /// The ranges of the repetitions of an element.
    public func repetitions(of element: Range<Int>) -> [Range<Int>] { parts(of: element, by: delimiters.repetition) }

    private func parts(of range: Range<Int>, by delimiter: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == delimiter {
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    /// The text of a range; bytes that are no UTF-8 become the replacement character.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The bytes of a range of the file.
    @inlinable
    public func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// The text of an element, empty when it is absent.
    public subscript(position: Int) -> String { element(position).map(text) ?? "" }

    /// The text of a component, both positions from 1, empty when it is absent.
    public subscript(position: Int, component: Int) -> String {
        guard let element = element(position) else { return "" }
        let parts = components(of: element)
        return component >= 1 && component <= parts.count ? text(parts[component - 1]) : ""
    }

    /// Whether an element is there and not empty.
    public func has(_ position: Int) -> Bool { element(position).map { !$0.isEmpty } ?? false }

    /// Whether an element holds just that text.
    @inlinable
    public func holds(_ position: Int, _ text: String) -> Bool {
        guard let range = element(position) else { return text.isEmpty }
        return bytes[range].elementsEqual(text.utf8)
    }
}

extension Segment: Equatable {
    /// Equal when identifier and all elements are, wherever they stand.
    public static func == (left: Segment, right: Segment) -> Bool {
        left.delimiters == right.delimiters && left.bytes[left.range] == right.bytes[right.range]
    }
}
