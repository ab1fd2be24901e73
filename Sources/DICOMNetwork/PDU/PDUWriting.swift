import NIOCore

extension PDU {
    /// Appends the PDU with its type and length.
    ///
    /// Names are cut to what their field holds; an association that is made from checked values never needs it.
    func write(to buffer: inout ByteBuffer) {
        // byte 1 type, 2 reserved, 3-6 length of all that follows
        buffer.writeInteger(type)
        buffer.writeInteger(UInt8(0))
        let lengthAt = buffer.writerIndex
        buffer.writeInteger(UInt32(0))
        switch self {
        case .associateRequest(let request):
            AssociateWriting.head(request.calledTitle, request.callingTitle, &buffer)
            AssociateWriting.name(0x10, request.applicationContext, &buffer)
            for context in request.contexts {
                AssociateWriting.item(0x20, &buffer) { buffer in
                    buffer.writeBytes([context.id, 0, 0, 0])
                    AssociateWriting.name(0x30, context.abstractSyntax, &buffer)
                    for syntax in context.transferSyntaxes { AssociateWriting.name(0x40, syntax, &buffer) }
                }
            }
            AssociateWriting.user(request.user, &buffer)
        case .associateAccept(let accept):
            AssociateWriting.head(accept.calledTitle, accept.callingTitle, &buffer)
            AssociateWriting.name(0x10, accept.applicationContext, &buffer)
            for context in accept.contexts {
                AssociateWriting.item(0x21, &buffer) { buffer in
                    buffer.writeBytes([context.id, 0, context.result.rawValue, 0])
                    AssociateWriting.name(0x40, context.transferSyntax, &buffer)
                }
            }
            AssociateWriting.user(accept.user, &buffer)
        case .associateReject(let reject):
            buffer.writeBytes([0, reject.result, reject.source, reject.reason])
        case .data(let values):
            for value in values {
                buffer.writeInteger(UInt32(truncatingIfNeeded: value.bytes.readableBytes + 2))
                buffer.writeInteger(value.contextID)
                buffer.writeInteger(UInt8((value.isCommand ? 1 : 0) | (value.isLast ? 2 : 0)))
                buffer.writeImmutableBuffer(value.bytes)
            }
        case .releaseRequest, .releaseReply:
            buffer.writeBytes([0, 0, 0, 0])
        case .abort(let abort):
            buffer.writeBytes([0, 0, abort.source, abort.reason])
        }
        buffer.setInteger(UInt32(truncatingIfNeeded: buffer.writerIndex - lengthAt - 4), at: lengthAt)
    }

    private var type: UInt8 {
        switch self {
        case .associateRequest: 0x01
        case .associateAccept: 0x02
        case .associateReject: 0x03
        case .data: 0x04
        case .releaseRequest: 0x05
        case .releaseReply: 0x06
        case .abort: 0x07
        }
    }
}

/// The parts that A-ASSOCIATE-RQ and -AC share.
private enum AssociateWriting {
    static func head(_ called: String, _ calling: String, _ buffer: inout ByteBuffer) {
        // bytes 7-8 protocol version, 9-10 reserved, 11-26 called, 27-42 calling, 43-74 reserved
        buffer.writeInteger(UpperLayer.protocolVersion)
        buffer.writeInteger(UInt16(0))
        for title in [called, calling] {
            let bytes = Array(title.utf8.prefix(16))
            buffer.writeBytes(bytes + [UInt8](repeating: 0x20, count: 16 - bytes.count))
        }
        buffer.writeRepeatingByte(0, count: 32)
    }

    static func item(_ type: UInt8, _ buffer: inout ByteBuffer, _ content: (inout ByteBuffer) -> Void) {
        buffer.writeBytes([type, 0])
        let lengthAt = buffer.writerIndex
        buffer.writeInteger(UInt16(0))
        content(&buffer)
        buffer.setInteger(UInt16(truncatingIfNeeded: buffer.writerIndex - lengthAt - 2), at: lengthAt)
    }

    static func name(_ type: UInt8, _ name: String, _ buffer: inout ByteBuffer) {
        item(type, &buffer) { $0.writeBytes(name.utf8.prefix(64)) }
    }

    static func user(_ user: UserInformation, _ buffer: inout ByteBuffer) {
        item(0x50, &buffer) { buffer in
            item(0x51, &buffer) { $0.writeInteger(user.maximumLength) }
            name(0x52, user.implementationClassUID, &buffer)
            if !user.implementationVersionName.isEmpty { name(0x55, user.implementationVersionName, &buffer) }
        }
    }
}
