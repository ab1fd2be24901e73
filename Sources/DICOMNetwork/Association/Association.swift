import DICOM
import NIOCore
import NIOPosix

/// An association that this side asked for and uses.
///
///     let status = try await Association.with(peer, contexts: [.verification]) { association in
///         try await association.echo()
///     }
///
/// It is released when the body returns and aborted when it throws.
public struct Association {
    /// What both sides agreed on.
    public let accepted: [AcceptedContext]
    private var link: AssociationLink
    private var assembler: MessageAssembler
    private let room: Int
    private var lastMessageID: UInt16 = 0

    /// Opens an association, lends it to the body and ends it.
    ///
    /// - Parameters:
    ///   - entity: the other side.
    ///   - title: how this side calls itself.
    ///   - contexts: 1 to 128, with different odd numbers.
    /// - Throws: ``DICOMNetworkError``, and what the body throws.
    public static func with<Result: Sendable>(
        _ entity: RemoteEntity, as title: AETitle = .tragus, contexts: [ProposedContext],
        limits: AssociationLimits = AssociationLimits(),
        _ body: (inout Association) async throws -> Result
    ) async throws -> Result {
        guard (1...128).contains(contexts.count), Set(contexts.map(\.id)).count == contexts.count,
            contexts.allSatisfy({ !$0.id.isMultiple(of: 2) && !$0.transferSyntaxes.isEmpty })
        else {
            throw DICOMNetworkError.configuration("An association has 1 to 128 contexts with different odd numbers.")
        }
        let work = WorkFlag()
        let connection = try await connect(entity, limits, work)
        return try await connection.executeThenClose { inbound, outbound in
            var link = AssociationLink(
                isRequestor: true, channel: connection.channel, inbound: inbound, outbound: outbound, limits: limits,
                work: work)
            do {
                var association = try await open(&link, entity, title, contexts)
                do {
                    let result = try await body(&association)
                    try await association.release()
                    return result
                } catch {
                    await association.abort()
                    throw error
                }
            } catch {
                await link.drain()
                throw error
            }
        }
    }

    private static func connect(
        _ entity: RemoteEntity, _ limits: AssociationLimits, _ work: WorkFlag
    ) async throws -> AssociationLink.Connection {
        do {
            return try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(.seconds(Int64(limits.openingSeconds)))
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .connect(host: entity.host, port: entity.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try AssociationLink.wrap(channel, limits: limits, work: work)
                    }
                }
        } catch let error as CancellationError {
            throw error
        } catch {
            throw DICOMNetworkError.unreachable(entity.host, entity.port)
        }
    }

    private static func open(
        _ link: inout AssociationLink, _ entity: RemoteEntity, _ title: AETitle, _ contexts: [ProposedContext]
    ) async throws -> Association {
        let request = AssociateRequest(
            calledTitle: entity.title.description, callingTitle: title.description, contexts: contexts,
            user: .own(link.limits))
        try await link.send(.transportConnected, [.associateRequest(request)])
        switch try await link.receive() {
        case .associateAccept(let accept):
            guard let room = MessageFragments.room(maximumLength: accept.user.maximumLength) else {
                await link.abort(.user)
                throw DICOMNetworkError.unexpected("a maximum length in which nothing fits")
            }
            return Association(
                accepted: Negotiation.agreed(contexts, accept.contexts), link: link,
                assembler: MessageAssembler(limits: link.limits), room: room)
        case .associateReject(let rejection):
            throw DICOMNetworkError.rejected(rejection)
        default:
            throw DICOMNetworkError.unexpected("neither acceptance nor rejection")
        }
    }

    private init(accepted: [AcceptedContext], link: AssociationLink, assembler: MessageAssembler, room: Int) {
        self.accepted = accepted
        self.link = link
        self.assembler = assembler
        self.room = room
    }

    // MARK: Operations

    /// C-ECHO (PS3.7 section 9.1.5): whether the other side is there.
    ///
    /// - Throws: ``DICOMNetworkError``, also when verification was not accepted.
    public mutating func echo() async throws -> DIMSEStatus {
        guard let context = accepted.first(where: { $0.abstractSyntax == NetworkUID.verification }) else {
            throw DICOMNetworkError.notAccepted(NetworkUID.verification)
        }
        let id = nextMessageID()
        return try await ask(DIMSECommand.echo(messageID: id), id, [], context)
    }

    /// C-STORE (PS3.7 section 9.1.1): sends one object and waits for the answer.
    ///
    /// A native object is encoded anew where the other side accepted only another native transfer syntax.
    /// - Throws: ``DICOMNetworkError``, `DICOMError` when it can't be encoded.
    public mutating func store(_ object: OutgoingObject) async throws -> DIMSEStatus {
        let candidates = accepted.filter { $0.abstractSyntax == object.kind.sopClassUID }
        let exact = candidates.first { $0.transferSyntax == object.kind.transferSyntaxUID }
        let other = candidates.first { object.canBeEncoded(in: $0.transferSyntax) }
        guard let context = exact ?? other else { throw DICOMNetworkError.notAccepted(object.kind.sopClassUID) }
        let bytes = try object.bytes(in: context.transferSyntax)
        let id = nextMessageID()
        let command = try DIMSECommand.store(
            messageID: id, sopClassUID: object.kind.sopClassUID, sopInstanceUID: object.sopInstanceUID)
        return try await ask(command, id, bytes, context)
    }

    private mutating func nextMessageID() -> UInt16 {
        lastMessageID = lastMessageID == .max ? 1 : lastMessageID + 1
        return lastMessageID
    }

    private mutating func ask(
        _ command: DIMSECommand, _ id: UInt16, _ dataSet: [UInt8], _ context: AcceptedContext
    ) async throws -> DIMSEStatus {
        var pdus = MessageFragments.pdus(
            of: try command.bytes(), isCommand: true, contextID: context.id, room: room)
        if command.hasDataSet {
            pdus += MessageFragments.pdus(of: dataSet, isCommand: false, contextID: context.id, room: room)
        }
        try await link.send(.sendData, pdus)
        while true {
            guard case .data(let values) = try await link.receive() else {
                throw DICOMNetworkError.unexpected("something else than the answer")
            }
            for value in values {
                guard let answer = try take(value) else { continue }
                guard answer.command.respondsTo == Int(id), let status = answer.command.status,
                    answer.command.field == (command.field ?? 0) | DIMSECommand.Field.response
                else { throw DICOMNetworkError.unexpected("an answer to something else") }
                return status
            }
        }
    }

    private mutating func take(_ value: PresentationDataValue) throws -> DIMSEMessage? {
        do {
            return try assembler.take(value)
        } catch let fault as PDUFault {
            throw DICOMNetworkError.invalid(fault)
        }
    }

    // MARK: The end

    private mutating func release() async throws {
        try await link.send(.requestRelease, [.releaseRequest])
        while true {
            switch try await link.receive() {
            case .releaseReply: return
            case .releaseRequest:
                // Both released at once; the requestor replies first.
                try await link.send(.replyToRelease, [.releaseReply])
            default: continue
            }
        }
    }

    private mutating func abort() async {
        await link.abort(.user)
        await link.drain()
    }
}

extension UserInformation {
    /// What this side says of itself.
    static func own(_ limits: AssociationLimits) -> UserInformation {
        UserInformation(
            maximumLength: UInt32(truncatingIfNeeded: limits.maximumLength),
            implementationClassUID: Implementation.tragus.classUID,
            implementationVersionName: Implementation.tragus.versionName)
    }
}

extension ProposedContext {
    /// Verification in the native transfer syntaxes.
    public static let verification = ProposedContext(
        id: 1, abstractSyntax: NetworkUID.verification,
        transferSyntaxes: [TransferSyntax.implicitLittleEndian.uid, TransferSyntax.explicitLittleEndian.uid])
}
