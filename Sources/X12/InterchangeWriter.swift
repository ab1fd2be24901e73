import Essentials

/// Writes interchanges, counting what its trailers must count.
///
/// Control numbers and times are handed in, so that the same input gives the same bytes. A value that holds a
/// delimiter or a character outside the extended set is refused, never changed.
public struct InterchangeWriter: Sendable {
    public let delimiters: Delimiters
    /// What stands after each terminator.
    public let lineEnd: String
    public private(set) var bytes: [UInt8] = []
    private var interchange: InterchangeHeader?
    private var group: GroupHeader?
    private var transaction: String?
    private var groups = 0
    private var transactions = 0
    private var segments = 0
    private var number = 0

    public init(delimiters: Delimiters = .usual, lineEnd: String = "\n") {
        self.delimiters = delimiters
        self.lineEnd = lineEnd
    }

    /// Writes ISA.
    public mutating func begin(_ header: InterchangeHeader) throws {
        try need(interchange == nil, "ISA", "an open interchange", "the end of the one before")
        let fields = try header.fields(repetition: delimiters.repetition, component: delimiters.component)
        for (index, field) in fields.enumerated() where index != 10 && index != 15 {
            try check([field], "ISA", index + 1)
        }
        raw("ISA", fields.map { Array($0.utf8) })
        interchange = header
        groups = 0
    }

    /// Writes GS.
    public mutating func begin(_ header: GroupHeader) throws {
        try need(interchange != nil && group == nil, "GS", "no place for a group", "an open interchange")
        try segment("GS", header.elements())
        group = header
        groups += 1
        transactions = 0
    }

    /// Writes ST with the version of the open group.
    public mutating func begin(transaction kind: String, control: Int) throws {
        guard let group, transaction == nil else {
            throw error("ST", found: "no place for a transaction set", wanted: "an open group")
        }
        let control = try ControlNumber.transaction(control)
        segments = 0
        try segment("ST", [.text(kind), .text(control), .text(group.version)])
        transaction = control
        transactions += 1
    }

    /// Writes SE with its count.
    public mutating func endTransaction() throws {
        guard let control = transaction else {
            throw error("SE", found: "no transaction set", wanted: "an open one")
        }
        try segment("SE", [.text(String(segments + 1)), .text(control)])
        transaction = nil
    }

    /// Writes GE with its count.
    public mutating func endGroup() throws {
        guard let group, transaction == nil else { throw error("GE", found: "no group to end", wanted: "an open one") }
        try segment("GE", [.text(String(transactions)), .text(String(group.control))])
        self.group = nil
    }

    /// Writes IEA with its count.
    public mutating func endInterchange() throws {
        guard let interchange, group == nil else {
            throw error("IEA", found: "no interchange to end", wanted: "an open one")
        }
        try segment("IEA", [.text(String(groups)), .text(ControlNumber.interchange(interchange.control))])
        self.interchange = nil
    }

    /// Writes a segment; empty elements at its end are left off.
    ///
    /// - Throws: ``X12Error`` with the element, never its value.
    public mutating func segment(_ id: String, _ elements: [ElementText]) throws {
        var elements = elements
        while let last = elements.last, last.isEmpty { elements.removeLast() }
        guard !elements.isEmpty else { throw error(id, found: "an empty segment", wanted: "at least one element") }
        let fields = try elements.enumerated().map { index, element in
            let grid = element.grid
            for parts in grid { try check(parts, id, index + 1) }
            let joined = grid.map { Array($0.map { Array($0.utf8) }.joined(separator: [delimiters.component])) }
            return Array(joined.joined(separator: [delimiters.repetition]))
        }
        raw(id, fields)
    }

    private mutating func raw(_ id: String, _ fields: [[UInt8]]) {
        bytes += id.utf8
        for field in fields {
            bytes.append(delimiters.element)
            bytes += field
        }
        bytes.append(delimiters.segment)
        bytes += lineEnd.utf8
        segments += 1
        number += 1
    }

    private func check(_ parts: [String], _ id: String, _ position: Int) throws {
        for text in parts {
            for byte in text.utf8 {
                if delimiters.contains(byte) {
                    throw error(
                        place(id, position), found: "a delimiter in the value",
                        wanted: "a value without any of the four delimiters")
                }
                guard (0x20...0x7E).contains(byte) else {
                    throw error(
                        place(id, position), found: "a character outside the extended set",
                        wanted: "letters without accents, digits and the usual marks")
                }
            }
        }
    }

    private func place(_ id: String, _ position: Int) -> String { "\(id)\(position < 10 ? "0" : "")\(position)" }

    private func need(_ holds: Bool, _ place: String, _ found: String, _ wanted: String) throws {
        if !holds { throw error(place, found: found, wanted: wanted) }
    }

    private func error(_ place: String, found: String, wanted: String) -> X12Error {
        X12Error(.value, offset: bytes.count, segmentNumber: number + 1, place: place, found: found, wanted: wanted)
    }
}
