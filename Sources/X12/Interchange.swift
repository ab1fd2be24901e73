/// One interchange: ISA to IEA.
public struct Interchange: Sendable {
    public internal(set) var header: Segment
    public internal(set) var groups: [FunctionalGroup] = []
    /// Nil when the file ends before it.
    public internal(set) var trailer: Segment?

    public var delimiters: Delimiters { header.delimiters }

    /// All interchanges of a file.
    ///
    /// Counts and control numbers are not compared here, see ``GuideChecker``.
    ///
    /// - Throws: ``X12Error`` where segments stand outside the envelope that they need.
    public static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws(X12Error) -> [Interchange] {
        var reader = SegmentReader(bytes, limits: limits)
        var builder = EnvelopeBuilder()
        while let segment = try reader.next() { try builder.add(segment) }
        return builder.finished()
    }
}

/// One functional group: GS to GE.
public struct FunctionalGroup: Sendable {
    public internal(set) var header: Segment
    public internal(set) var transactions: [TransactionSet] = []
    public internal(set) var trailer: Segment?

    /// The version and guide (GS08).
    public var version: String { header[8] }
}

/// One transaction set: ST to SE.
public struct TransactionSet: Sendable {
    public internal(set) var header: Segment
    /// What stands between ST and SE.
    public internal(set) var segments: [Segment] = []
    public internal(set) var trailer: Segment?

    /// The kind (ST01), such as `837`.
    public var kind: String { header[1] }
    /// The guide (ST03).
    public var version: String { header[3] }
}

/// Puts segments into their envelopes.
struct EnvelopeBuilder {
    private var interchanges: [Interchange] = []
    private var interchange: Interchange?
    private var group: FunctionalGroup?
    private var transaction: TransactionSet?

    mutating func add(_ segment: Segment) throws(X12Error) {
        switch segment.id {
        case "ISA":
            closeInterchange()
            interchange = Interchange(header: segment)
        case "GS":
            guard interchange != nil else { throw outside(segment, "an interchange") }
            closeGroup()
            group = FunctionalGroup(header: segment)
        case "ST":
            guard group != nil else { throw outside(segment, "a functional group") }
            closeTransaction()
            transaction = TransactionSet(header: segment)
        case "SE":
            guard transaction != nil else { throw outside(segment, "a transaction set") }
            transaction?.trailer = segment
            closeTransaction()
        case "GE":
            guard group != nil else { throw outside(segment, "a functional group") }
            closeTransaction()
            group?.trailer = segment
            closeGroup()
        case "IEA":
            closeGroup()
            interchange?.trailer = segment
            closeInterchange()
        default:
            guard transaction != nil else { throw outside(segment, "a transaction set") }
            transaction?.segments.append(segment)
        }
    }

    mutating func finished() -> [Interchange] {
        closeInterchange()
        return interchanges
    }

    private mutating func closeTransaction() {
        if let transaction { group?.transactions.append(transaction) }
        transaction = nil
    }

    private mutating func closeGroup() {
        closeTransaction()
        if let group { interchange?.groups.append(group) }
        group = nil
    }

    private mutating func closeInterchange() {
        closeGroup()
        if let interchange { interchanges.append(interchange) }
        interchange = nil
    }

    private func outside(_ segment: Segment, _ envelope: String) -> X12Error {
        X12Error(
            .envelope, offset: segment.offset, segmentNumber: segment.number, place: "\(segment.id)",
            found: "\(segment.id) outside", wanted: "\(envelope) around it")
    }
}
