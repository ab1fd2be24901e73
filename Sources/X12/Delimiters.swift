/// The four bytes that part an interchange, as its ISA header shows them.
public struct Delimiters: Hashable, Sendable {
    /// Between elements, the byte after `ISA`.
    public let element: UInt8
    /// Between the components of an element (ISA16).
    public let component: UInt8
    /// Between repetitions of an element (ISA11 from release 00402 on).
    public let repetition: UInt8
    /// After a segment, the byte after ISA16.
    public let segment: UInt8

    /// `*`, `:`, `^` and `~`.
    public static let usual = Delimiters(
        uncheckedElement: UInt8(ascii: "*"), component: UInt8(ascii: ":"), repetition: UInt8(ascii: "^"),
        segment: UInt8(ascii: "~"))

    /// Nil unless the four are different and none is a letter, a digit or a space.
    public init?(element: UInt8, component: UInt8, repetition: UInt8, segment: UInt8) {
        let all = [element, component, repetition, segment]
        guard Set(all).count == 4, all.allSatisfy(Delimiters.mayPart) else { return nil }
        self.init(uncheckedElement: element, component: component, repetition: repetition, segment: segment)
    }

    private init(uncheckedElement element: UInt8, component: UInt8, repetition: UInt8, segment: UInt8) {
        self.element = element
        self.component = component
        self.repetition = repetition
        self.segment = segment
    }

    private static func mayPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), 0, 0x80...:
            false
        default: true
        }
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool {
        byte == element || byte == component || byte == repetition || byte == segment
    }
}
