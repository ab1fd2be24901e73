import NIOCore

/// A whole message: a command set and, for some, the bytes of a data set.
struct DIMSEMessage: Sendable {
    let contextID: UInt8
    let command: DIMSECommand
    let dataSet: [UInt8]
    /// Whether the data set was longer than the limit, and so not kept.
    let isTooLong: Bool
}

/// Puts the fragments of a message together, within limits (PS3.8 annex E).
struct MessageAssembler {
    private let limits: AssociationLimits
    private var contextID: UInt8?
    private var commandBytes: [UInt8] = []
    private var command: DIMSECommand?
    private var dataSet: [UInt8] = []
    private var isTooLong = false

    init(limits: AssociationLimits) { self.limits = limits }

    /// Takes a fragment; the message when it was the last of one.
    ///
    /// - Throws: ``PDUFault`` when the fragments don't make a message.
    mutating func take(_ value: PresentationDataValue) throws -> DIMSEMessage? {
        if let contextID, contextID != value.contextID {
            throw PDUFault.invalid(at: 10, "fragments of one message in one presentation context")
        }
        contextID = value.contextID
        guard let command else { return try takeCommand(value) }
        guard !value.isCommand else { throw PDUFault.invalid(at: 11, "the data set that the command announced") }
        if dataSet.count + value.bytes.readableBytes > limits.objectBytes {
            isTooLong = true
            dataSet = []
        }
        if !isTooLong { dataSet.append(contentsOf: value.bytes.readableBytesView) }
        return value.isLast ? finish(command) : nil
    }

    private mutating func takeCommand(_ value: PresentationDataValue) throws -> DIMSEMessage? {
        guard value.isCommand else { throw PDUFault.invalid(at: 11, "a command before its data set") }
        guard commandBytes.count + value.bytes.readableBytes <= limits.commandBytes else {
            throw PDUFault.invalid(at: 6, "a command set of at most \(limits.commandBytes) bytes")
        }
        commandBytes.append(contentsOf: value.bytes.readableBytesView)
        guard value.isLast else { return nil }
        guard let command = try? DIMSECommand(parsing: commandBytes), command.field != nil else {
            throw PDUFault.invalid(at: 12, "a command set in implicit VR little endian")
        }
        self.command = command
        return command.hasDataSet ? nil : finish(command)
    }

    private mutating func finish(_ command: DIMSECommand) -> DIMSEMessage {
        let message = DIMSEMessage(
            contextID: contextID ?? 0, command: command, dataSet: dataSet, isTooLong: isTooLong)
        self = MessageAssembler(limits: limits)
        return message
    }
}
