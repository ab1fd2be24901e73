import NIOCore

/// What comes in from the other side.
enum Incoming: Sendable {
    case pdu(PDU)
    /// Bytes that are no PDU; nothing is read after them.
    case invalid(PDUFault)
}

/// Cuts the stream of bytes into PDUs, each within a limit that is checked before anything is kept.
struct PDUDecoder: ByteToMessageDecoder {
    typealias InboundOut = Incoming

    let limits: AssociationLimits
    private var isBroken = false

    init(limits: AssociationLimits) { self.limits = limits }

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) -> DecodingState {
        guard let incoming = next(&buffer) else { return .needMoreData }
        context.fireChannelRead(wrapInboundOut(incoming))
        return .continue
    }

    mutating func decodeLast(
        context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool
    ) -> DecodingState {
        decode(context: context, buffer: &buffer)
    }

    /// Takes the next PDU off the buffer; nil until it is there as a whole.
    mutating func next(_ buffer: inout ByteBuffer) -> Incoming? {
        guard !isBroken else {
            buffer.clear()
            return nil
        }
        // byte 1 type, 2 reserved, 3-6 length of all that follows
        guard let type = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self) else { return nil }
        guard (0x01...0x07).contains(type) else { return broken(.unrecognized(type)) }
        guard let length = buffer.getInteger(at: buffer.readerIndex + 2, as: UInt32.self) else { return nil }
        let limit = limits.longest(type)
        guard Int(length) <= limit else { return broken(.invalid(at: 2, "a length of at most \(limit)")) }
        guard buffer.readableBytes >= 6 + Int(length) else { return nil }
        buffer.moveReaderIndex(forwardBy: 6)
        do {
            return .pdu(try PDU(type: type, content: buffer.readSlice(length: Int(length)) ?? ByteBuffer()))
        } catch let fault as PDUFault {
            return broken(fault)
        } catch {
            return broken(.invalid(at: 0, "a PDU"))
        }
    }

    private mutating func broken(_ fault: PDUFault) -> Incoming {
        isBroken = true
        return .invalid(fault)
    }
}
