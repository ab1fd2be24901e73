public import Essentials

/// One end of an interchange as ISA names it.
public struct InterchangeParty: Hashable, Sendable {
    /// How the identifier is to be understood (ISA05, ISA07), such as `ZZ` for one agreed between the two.
    public var qualifier: String
    /// At most 15 characters.
    public var id: String

    public init(qualifier: String = "ZZ", id: String) {
        self.qualifier = qualifier
        self.id = id
    }
}

/// What ISA says.
public struct InterchangeHeader: Hashable, Sendable {
    /// Whether the file is meant to be acted upon (ISA15).
    public enum Usage: String, Hashable, Sendable, CaseIterable {
        case production = "P"
        case test = "T"
    }

    public var sender: InterchangeParty
    public var receiver: InterchangeParty
    /// The local time of the offset is written (ISA09, ISA10).
    public var created: Timestamp
    /// 0 to 999 999 999 (ISA13).
    public var control: Int
    public var usage: Usage

    public init(
        sender: InterchangeParty, receiver: InterchangeParty, created: Timestamp, control: Int, usage: Usage
    ) {
        self.sender = sender
        self.receiver = receiver
        self.created = created
        self.control = control
        self.usage = usage
    }

    func fields(repetition: UInt8, component: UInt8) throws -> [String] {
        func mark(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
        let created = try Created(self.created)
        return [
            "00", blanks(10), "00", blanks(10), try fixed(sender.qualifier, 2, "ISA05"),
            try fixed(sender.id, 15, "ISA06"), try fixed(receiver.qualifier, 2, "ISA07"),
            try fixed(receiver.id, 15, "ISA08"), String(created.date.dropFirst(2)), created.time, mark(repetition),
            "00501", try ControlNumber.interchange(control), "0", usage.rawValue, mark(component),
        ]
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

    private func fixed(_ text: String, _ width: Int, _ place: String) throws -> String {
        guard text.utf8.count <= width, !text.isEmpty else {
            throw X12Error(
                .value, offset: 0, place: place, found: "\(text.utf8.count) characters",
                wanted: "one to \(width) characters")
        }
        return text + blanks(width - text.utf8.count)
    }
}

/// What GS says.
public struct GroupHeader: Hashable, Sendable {
    /// The kind of the group (GS01), such as `HC` for claims.
    public var kind: String
    public var sender: String
    public var receiver: String
    public var created: Timestamp
    /// 1 to 999 999 999 (GS06).
    public var control: Int
    /// The guide (GS08, ST03).
    public var version: String

    public init(
        kind: String, sender: String, receiver: String, created: Timestamp, control: Int, version: String
    ) {
        self.kind = kind
        self.sender = sender
        self.receiver = receiver
        self.created = created
        self.control = control
        self.version = version
    }

    func elements() throws -> [ElementText] {
        let created = try Created(self.created)
        return [
            .text(kind), .text(sender), .text(receiver), .text(created.date), .text(created.time),
            .text(try ControlNumber.group(control)), "X", .text(version),
        ]
    }
}

/// A day and a time to the minute as X12 writes them.
public struct Created: Hashable, Sendable {
    /// `20260310`.
    public let date: String
    /// `1640`.
    public let time: String

    public init(_ stamp: Timestamp) throws {
        date = try stamp.date.compact
        time = String(stamp.compactTime.prefix(4))
    }
}

/// Control numbers as text.
enum ControlNumber {
    /// Nine digits with leading zeros.
    static func interchange(_ number: Int) throws -> String { try padded(number, 0, 9, "ISA13") }

    /// Up to nine digits.
    static func group(_ number: Int) throws -> String {
        _ = try padded(number, 1, 9, "GS06")
        return String(number)
    }

    /// Four to nine digits.
    static func transaction(_ number: Int) throws -> String {
        let text = try padded(number, 1, 9, "ST02")
        return number <= 9999 ? String(text.suffix(4)) : String(number)
    }

    private static func padded(_ number: Int, _ least: Int, _ width: Int, _ place: String) throws -> String {
        guard number >= least, number <= 999_999_999 else {
            throw X12Error(
                .value, offset: 0, place: place, found: "a control number out of range",
                wanted: "\(least) to 999999999")
        }
        let digits = String(number)
        return String(repeating: "0", count: width - digits.count) + digits
    }
}
