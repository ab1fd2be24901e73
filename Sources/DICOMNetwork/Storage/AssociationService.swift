import DICOM

/// One association from the provider's side, from its request to its end.
struct AssociationService: Sendable {
    let options: StorageProvider.Options
    let isTooMany: Bool
    let handler: StorageProvider.Handler
    let remoteAddress: String
    var problem: DICOMNetworkError?
    private var callingTitle = ""
    private var calledTitle = ""
    private var objects = 0
    private var accepted: [UInt8: AcceptedContext] = [:]
    private var room = 0

    init(
        options: StorageProvider.Options, isTooMany: Bool, handler: @escaping StorageProvider.Handler,
        remoteAddress: String
    ) {
        self.options = options
        self.isTooMany = isTooMany
        self.handler = handler
        self.remoteAddress = remoteAddress
    }

    var report: StorageProvider.Report {
        .init(remoteAddress: remoteAddress, callingTitle: callingTitle, objects: objects, problem: problem)
    }

    /// Serves until the association has ended in one way or another.
    mutating func serve(_ link: inout AssociationLink) async {
        do {
            guard try await open(&link) else { return }
            try await answer(&link)
        } catch let fault as PDUFault {
            await link.abort(fault.abort)
            problem = .invalid(fault)
        } catch let error as DICOMNetworkError {
            await link.abort(.notSpecified)
            problem = error
        } catch {
            await link.abort(.notSpecified)
            problem = .closed
        }
    }

    // MARK: Opening

    private mutating func open(_ link: inout AssociationLink) async throws -> Bool {
        guard case .associateRequest(let request) = try await link.receive() else {
            throw DICOMNetworkError.unexpected("something else than a request for an association")
        }
        callingTitle = request.callingTitle
        calledTitle = request.calledTitle
        if let rejection = rejection(of: request) {
            try await link.send(.rejectAssociation, [.associateReject(rejection)])
            problem = .rejected(rejection)
            return false
        }
        let answers = request.contexts.map(Negotiation().answer)
        for context in Negotiation.agreed(request.contexts, answers) { accepted[context.id] = context }
        room = MessageFragments.room(maximumLength: request.user.maximumLength) ?? 0
        let accept = AssociateAccept(
            calledTitle: request.calledTitle, callingTitle: request.callingTitle, contexts: answers,
            user: .own(options.limits))
        try await link.send(.acceptAssociation, [.associateAccept(accept)])
        return true
    }

    private func rejection(of request: AssociateRequest) -> AssociationRejection? {
        if isTooMany { return .localLimitExceeded }
        if request.applicationContext != UpperLayer.applicationContext { return .applicationContextNotSupported }
        if options.isStrictAboutTitle, request.calledTitle != options.title.description {
            return .calledTitleNotRecognized
        }
        return MessageFragments.room(maximumLength: request.user.maximumLength) == nil ? .noReason : nil
    }

    // MARK: Answering

    private mutating func answer(_ link: inout AssociationLink) async throws {
        var assembler = MessageAssembler(limits: options.limits)
        while true {
            switch try await link.receive() {
            case .data(let values):
                for value in values {
                    guard accepted[value.contextID] != nil else {
                        throw PDUFault.invalid(at: 10, "a presentation context that was accepted")
                    }
                    if let message = try assembler.take(value) { try await answer(message, &link) }
                }
            case .releaseRequest:
                try await link.send(.replyToRelease, [.releaseReply])
                return
            default: throw DICOMNetworkError.unexpected("a PDU out of turn")
            }
        }
    }

    private mutating func answer(_ message: DIMSEMessage, _ link: inout AssociationLink) async throws {
        let command = message.command
        guard let field = command.field, field & DIMSECommand.Field.response == 0 else {
            throw DICOMNetworkError.unexpected("an answer to what was not asked")
        }
        guard field != DIMSECommand.Field.cancelRequest else { return }
        guard command.messageID != nil else { throw DICOMNetworkError.unexpected("a command without Message ID") }
        let status =
            switch field {
            case DIMSECommand.Field.echoRequest: DIMSEStatus.success
            case DIMSECommand.Field.storeRequest: await store(message, link.work)
            default: DIMSEStatus.unrecognizedOperation
            }
        let response = MessageFragments.pdus(
            of: try command.response(status).bytes(), isCommand: true, contextID: message.contextID, room: room)
        try await link.send(.sendData, response)
    }

    private mutating func store(_ message: DIMSEMessage, _ work: WorkFlag) async -> DIMSEStatus {
        guard let context = accepted[message.contextID] else { return .sopClassNotSupported }
        guard let sopClass = message.command.sopClassUID, let instance = message.command.sopInstanceUID,
            message.command.hasDataSet
        else { return .cannotUnderstand("the command names no SOP class and instance, or has no data set") }
        guard sopClass == context.abstractSyntax else {
            return .doesNotMatch("the SOP class is not that of the presentation context")
        }
        guard !message.isTooLong else {
            return .outOfResources("longer than the \(options.limits.objectBytes) bytes that are taken")
        }
        work.isSet = true
        defer { work.isSet = false }
        let status = await handler(
            StoreRequest(
                callingTitle: callingTitle, calledTitle: calledTitle, sopClassUID: sopClass, sopInstanceUID: instance,
                transferSyntaxUID: context.transferSyntax, dataSet: message.dataSet))
        if status.isSuccess || status.isWarning { objects += 1 }
        return status
    }
}
