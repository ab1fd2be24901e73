import NIOCore

extension PDU {
    /// Reads the content of a PDU whose six bytes of type and length have been taken off.
    ///
    /// - Throws: ``PDUFault``.
    init(type: UInt8, content: ByteBuffer) throws {
        var cursor = PDUCursor(content.readableBytesView)
        switch type {
        case 0x01: self = .associateRequest(try AssociateRequest(&cursor))
        case 0x02: self = .associateAccept(try AssociateAccept(&cursor))
        case 0x03:
            // byte 7 reserved, 8 result, 9 source, 10 reason
            let (result, source, reason) = try PDU.fixed(&cursor)
            self = .associateReject(AssociationRejection(result: result, source: source, reason: reason))
        case 0x04: self = .data(try PDU.values(content))
        case 0x05:
            // bytes 7-10 reserved
            _ = try PDU.fixed(&cursor)
            self = .releaseRequest
        case 0x06:
            _ = try PDU.fixed(&cursor)
            self = .releaseReply
        case 0x07:
            // bytes 7-8 reserved, 9 source, 10 reason
            let (_, source, reason) = try PDU.fixed(&cursor)
            self = .abort(AssociationAbort(source: source, reason: reason))
        default: throw PDUFault.unrecognized(type)
        }
    }

    /// The four bytes of the short PDUs; the first is reserved.
    private static func fixed(_ cursor: inout PDUCursor) throws -> (UInt8, UInt8, UInt8) {
        guard cursor.left == 4 else { throw PDUFault.invalid(at: 0, "a content of 4 bytes") }
        try cursor.skip(1)
        return (try cursor.byte(), try cursor.byte(), try cursor.byte())
    }

    /// P-DATA-TF (section 9.3.5): items of 4 bytes of length, 1 of context, 1 of control header, and the fragment.
    private static func values(_ content: ByteBuffer) throws -> [PresentationDataValue] {
        var rest = content
        var values: [PresentationDataValue] = []
        while rest.readableBytes > 0 {
            let offset = content.readableBytes - rest.readableBytes
            guard let length = rest.readInteger(as: UInt32.self), length >= 2, length <= rest.readableBytes,
                let context = rest.readInteger(as: UInt8.self), let header = rest.readInteger(as: UInt8.self),
                let bytes = rest.readSlice(length: Int(length) - 2)
            else { throw PDUFault.invalid(at: offset, "a presentation data value within the PDU") }
            values.append(
                PresentationDataValue(
                    contextID: context, isCommand: header & 1 == 1, isLast: header & 2 == 2, bytes: bytes))
        }
        guard !values.isEmpty else { throw PDUFault.invalid(at: 0, "at least one presentation data value") }
        return values
    }
}

extension AssociateRequest {
    init(_ cursor: inout PDUCursor) throws {
        let titles = try AssociateHead(&cursor)
        calledTitle = titles.calledTitle
        callingTitle = titles.callingTitle
        contexts = []
        var context: String?
        var user: UserInformation?
        while cursor.left > 0 {
            let start = cursor.offset
            var (type, content) = try cursor.item()
            switch type {
            case 0x10: context = try content.restAsText()
            case 0x20: contexts.append(try ProposedContext(&content, at: start))
            case 0x50: user = try UserInformation(&content)
            default: break
            }
        }
        guard let context, let user, !contexts.isEmpty, Set(contexts.map(\.id)).count == contexts.count else {
            throw PDUFault.invalid(
                at: 74, "an application context, presentation contexts of different numbers, and user information")
        }
        applicationContext = context
        self.user = user
    }
}

extension AssociateAccept {
    init(_ cursor: inout PDUCursor) throws {
        let titles = try AssociateHead(&cursor)
        calledTitle = titles.calledTitle
        callingTitle = titles.callingTitle
        contexts = []
        var user: UserInformation?
        while cursor.left > 0 {
            let start = cursor.offset
            var (type, content) = try cursor.item()
            switch type {
            case 0x10: applicationContext = try content.restAsText()
            case 0x21: contexts.append(try AnsweredContext(&content, at: start))
            case 0x50: user = try UserInformation(&content)
            default: break
            }
        }
        guard let user, Set(contexts.map(\.id)).count == contexts.count else {
            throw PDUFault.invalid(at: 74, "presentation contexts of different numbers, and user information")
        }
        self.user = user
    }
}

/// The fixed part of A-ASSOCIATE-RQ and -AC.
private struct AssociateHead {
    let calledTitle: String
    let callingTitle: String

    init(_ cursor: inout PDUCursor) throws {
        // bytes 7-8 protocol version, of which only bit 0 is tested; 9-10 reserved
        guard try cursor.short() & UpperLayer.protocolVersion == 1 else {
            throw PDUFault.invalid(at: 6, "protocol version 1")
        }
        try cursor.skip(2)
        // bytes 11-26 called AE title, 27-42 calling AE title, 43-74 reserved
        calledTitle = try cursor.text(16)
        callingTitle = try cursor.text(16)
        try cursor.skip(32)
    }
}

extension ProposedContext {
    init(_ content: inout PDUCursor, at start: Int) throws {
        // byte 5 id, 6-8 reserved, then the sub-items
        id = try content.byte()
        try content.skip(3)
        var abstract: String?
        transferSyntaxes = []
        while content.left > 0 {
            var (type, name) = try content.item()
            switch type {
            case 0x30: abstract = try name.restAsText()
            case 0x40: transferSyntaxes.append(try name.restAsText())
            default: break
            }
        }
        guard let abstract, !transferSyntaxes.isEmpty, !id.isMultiple(of: 2) else {
            throw PDUFault.invalid(at: start, "a context of an odd number with abstract and transfer syntaxes")
        }
        abstractSyntax = abstract
    }
}

extension AnsweredContext {
    init(_ content: inout PDUCursor, at start: Int) throws {
        // byte 5 id, 6 reserved, 7 result, 8 reserved, then the transfer syntax
        id = try content.byte()
        try content.skip(1)
        guard let result = Result(rawValue: try content.byte()) else {
            throw PDUFault.invalid(at: start, "a result from 0 to 4")
        }
        self.result = result
        try content.skip(1)
        transferSyntax = ""
        while content.left > 0 {
            var (type, name) = try content.item()
            if type == 0x40 { transferSyntax = try name.restAsText() }
        }
    }
}

extension UserInformation {
    init(_ content: inout PDUCursor) throws {
        maximumLength = 0
        implementationClassUID = ""
        implementationVersionName = ""
        while content.left > 0 {
            var (type, value) = try content.item()
            switch type {
            case 0x51: maximumLength = try value.long()
            case 0x52: implementationClassUID = try value.restAsText()
            case 0x55: implementationVersionName = try value.restAsText()
            default: break  // asynchronous operations, roles, user identity: not offered, so not answered
            }
        }
    }
}
