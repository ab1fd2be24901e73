/// The tag of a data element: its group and its number within the group (PS3.5 section 7.1).
///
/// The standard's tags stand as statics by keyword: `Tag.patientName` is (0010,0010).
public struct Tag: Hashable, Comparable, Sendable {
    public let group: UInt16
    public let element: UInt16

    @inlinable
    public init(_ group: UInt16, _ element: UInt16) {
        self.group = group
        self.element = element
    }

    /// A tag from its 32 bits, the group in the upper half.
    @inlinable
    public init(rawValue: UInt32) {
        self.init(UInt16(truncatingIfNeeded: rawValue >> 16), UInt16(truncatingIfNeeded: rawValue))
    }

    /// The 32 bits of the tag, the group in the upper half.
    @inlinable
    public var rawValue: UInt32 { UInt32(group) << 16 | UInt32(element) }

    @inlinable
    public static func < (left: Tag, right: Tag) -> Bool { left.rawValue < right.rawValue }

    /// Whether the group is odd, which makes the element private (PS3.5 section 7.8).
    public var isPrivate: Bool { !group.isMultiple(of: 2) }

    /// Whether the element reserves a block of private elements and names its owner: (gggg,0010) to (gggg,00FF).
    public var isPrivateCreator: Bool { isPrivate && (0x10...0xFF).contains(element) }

    /// Whether the element carries the length of its group: (gggg,0000).
    public var isGroupLength: Bool { element == 0 }

    /// The keyword of the standard's dictionary, such as `PatientName`.
    public var keyword: String? { DataDictionary.entry(for: self)?.keyword }

    /// The tag of a keyword, such as `PatientName`; nil when the dictionary does not hold it.
    public init?(keyword: String) {
        guard let tag = DataDictionary.tag(for: keyword) else { return nil }
        self = tag
    }

    /// Reads `00100010`, `0010,0010` and `(0010,0010)`.
    public init?(_ text: some StringProtocol) {
        var digits = Array(text.utf8)
        if digits.first == UInt8(ascii: "("), digits.last == UInt8(ascii: ")") {
            digits = Array(digits.dropFirst().dropLast())
        }
        if digits.count == 9, digits[4] == UInt8(ascii: ",") { digits.remove(at: 4) }
        guard digits.count == 8, !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        self.init(rawValue: value)
    }

    /// Eight upper-case hexadecimal digits, as DICOM JSON names elements.
    public var hex: String { Tag.hex(group) + Tag.hex(element) }

    private static func hex(_ number: UInt16) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension Tag: CustomStringConvertible {
    /// `(0010,0010)`.
    public var description: String { "(\(Tag.hex(group)),\(Tag.hex(element)))" }
}
