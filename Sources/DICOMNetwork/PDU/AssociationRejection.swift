/// Why an association was refused: A-ASSOCIATE-RJ (PS3.8 section 9.3.4).
public struct AssociationRejection: Hashable, Sendable, CustomStringConvertible {
    /// 1 for good, 2 for the moment.
    public let result: UInt8
    /// 1 the user, 2 the provider of the association service, 3 its presentation part.
    public let source: UInt8
    public let reason: UInt8

    static let noReason = AssociationRejection(result: 1, source: 1, reason: 1)
    static let applicationContextNotSupported = AssociationRejection(result: 1, source: 1, reason: 2)
    static let calledTitleNotRecognized = AssociationRejection(result: 1, source: 1, reason: 7)
    static let protocolVersionNotSupported = AssociationRejection(result: 1, source: 2, reason: 2)
    static let localLimitExceeded = AssociationRejection(result: 2, source: 3, reason: 2)

    public var description: String {
        let words =
            switch (source, reason) {
            case (1, 2): "the application context is not supported"
            case (1, 3): "the calling AE title is not recognized"
            case (1, 7): "the called AE title is not recognized"
            case (2, 2): "the protocol version is not supported"
            case (3, 1): "temporary congestion"
            case (3, 2): "too many associations"
            default: "no reason given"
            }
        return "\(words) (\(result == 2 ? "for the moment" : "for good"))"
    }
}

/// Who ended an association abruptly, and why: A-ABORT (PS3.8 section 9.3.8).
public struct AssociationAbort: Hashable, Sendable, CustomStringConvertible {
    /// 0 the user, 2 the provider of the association service.
    public let source: UInt8
    public let reason: UInt8

    static let user = AssociationAbort(source: 0, reason: 0)
    static let notSpecified = AssociationAbort(source: 2, reason: 0)
    static let unrecognizedPDU = AssociationAbort(source: 2, reason: 1)
    static let unexpectedPDU = AssociationAbort(source: 2, reason: 2)
    static let invalidParameter = AssociationAbort(source: 2, reason: 6)

    public var description: String {
        guard source == 2 else { return "the other side's application ended it" }
        switch reason {
        case 1: return "a PDU was not recognized"
        case 2: return "a PDU was not expected"
        case 4: return "a parameter of a PDU was not recognized"
        case 5: return "a parameter of a PDU was not expected"
        case 6: return "a parameter of a PDU was invalid"
        default: return "no reason given"
        }
    }
}
