import NIOCore

/// A connection with its state machine: what is read and sent goes through the table (PS3.8 section 9.2).
struct AssociationLink {
    typealias Connection = NIOAsyncChannel<Incoming, ByteBuffer>

    let limits: AssociationLimits
    let work: WorkFlag
    private let channel: any Channel
    private var machine: AssociationMachine
    private var inbound: NIOAsyncChannelInboundStream<Incoming>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var timer: Scheduled<Void>?

    init(
        isRequestor: Bool, channel: any Channel, inbound: NIOAsyncChannelInboundStream<Incoming>,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>, limits: AssociationLimits, work: WorkFlag
    ) {
        self.limits = limits
        self.work = work
        self.channel = channel
        machine = AssociationMachine(isRequestor: isRequestor)
        self.inbound = inbound.makeAsyncIterator()
        self.outbound = outbound
        if isRequestor {
            _ = machine.take(.requestAssociation)
        } else {
            run(machine.take(.transportIndicated)?.timer)
        }
    }

    var state: AssociationMachine.State { machine.state }

    // MARK: What this side wants

    /// Sends PDUs on an event of this side's own.
    ///
    /// - Throws: ``DICOMNetworkError`` when the table has no such step, which is a fault of the caller.
    mutating func send(_ event: AssociationMachine.Event, _ pdus: [PDU]) async throws {
        guard let action = machine.take(event) else {
            throw DICOMNetworkError.configuration("Nothing can be sent in this state of the association.")
        }
        run(action.timer)
        try await write(pdus)
    }

    /// Ends the association at once, where there is one to end.
    mutating func abort(_ abort: AssociationAbort, on event: AssociationMachine.Event = .requestAbort) async {
        guard let action = machine.take(event) else { return }
        run(action.timer)
        if action.aborts { try? await write([.abort(abort)]) }
    }

    private func write(_ pdus: [PDU]) async throws {
        var buffer = ByteBuffer()
        for pdu in pdus {
            pdu.write(to: &buffer)
            guard buffer.readableBytes > 1 << 20 else { continue }
            try await outbound.write(buffer)
            buffer = ByteBuffer()
        }
        if buffer.readableBytes > 0 { try await outbound.write(buffer) }
    }

    // MARK: What the other side wants

    /// The next PDU that the table lets through; an unexpected one aborts the association.
    ///
    /// - Throws: ``DICOMNetworkError`` when the association has ended.
    mutating func receive() async throws -> PDU {
        switch try await inbound.next() {
        case nil:
            _ = machine.take(.transportClosed)
            throw DICOMNetworkError.closed
        case .invalid(let fault):
            await abort(fault.abort, on: .invalidReceived)
            throw DICOMNetworkError.invalid(fault)
        case .pdu(let pdu):
            guard let action = machine.take(pdu.event) else {
                throw DICOMNetworkError.unexpected("a PDU before the association was asked for")
            }
            run(action.timer)
            if action.aborts {
                try? await write([.abort(.unexpectedPDU)])
                throw DICOMNetworkError.unexpected("a PDU that was not expected")
            }
            if case .abort(let abort) = pdu { throw DICOMNetworkError.aborted(abort) }
            return pdu
        }
    }

    /// Reads on until the other side closes, so that what was sent last arrives; the timer bounds it.
    mutating func drain() async {
        guard state == .awaitingClose else { return stop() }
        while let incoming = try? await inbound.next() {
            guard case .pdu(let pdu) = incoming, let action = machine.take(pdu.event), !action.closes else { break }
            if action.aborts { try? await write([.abort(.unexpectedPDU)]) }
        }
        stop()
    }

    // MARK: The ARTIM timer

    private mutating func run(_ timer: AssociationAction.Timer?) {
        switch timer {
        case nil: break
        case .start:
            stop()
            let channel = channel
            self.timer = channel.eventLoop.scheduleTask(in: .seconds(Int64(limits.openingSeconds))) {
                channel.close(promise: nil)
            }
        case .stop: stop()
        }
    }

    private mutating func stop() {
        timer?.cancel()
        timer = nil
    }
}

extension PDU {
    /// The event that the arrival of this PDU is.
    var event: AssociationMachine.Event {
        switch self {
        case .associateRequest: .requestReceived
        case .associateAccept: .acceptReceived
        case .associateReject: .rejectReceived
        case .data: .dataReceived
        case .releaseRequest: .releaseRequestReceived
        case .releaseReply: .releaseReplyReceived
        case .abort: .abortReceived
        }
    }
}

extension AssociationLink {
    /// Makes a channel speak PDUs; called on its event loop.
    static func wrap(_ channel: any Channel, limits: AssociationLimits, work: WorkFlag) throws -> Connection {
        try channel.pipeline.syncOperations.addHandlers([
            IdleGuard(seconds: limits.idleSeconds, work: work),
            ByteToMessageHandler(PDUDecoder(limits: limits)),
        ])
        return try Connection(wrappingChannelSynchronously: channel)
    }
}
