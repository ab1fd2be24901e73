import NIOCore

/// Cuts a message into P-DATA-TF PDUs that the other side takes.
enum MessageFragments {
    /// The bytes of a fragment in one PDU: what the other side takes, less the six bytes before the fragment.
    ///
    /// A side that takes anything (0) gets PDUs of 128 KB; nil when not even a byte would fit.
    static func room(maximumLength: UInt32) -> Int? {
        let length = maximumLength == 0 ? 131_072 : min(Int(maximumLength), 131_072)
        return length > 6 ? length - 6 : nil
    }

    /// The PDUs of a command set or of a data set; an empty one is one empty fragment.
    static func pdus(of bytes: [UInt8], isCommand: Bool, contextID: UInt8, room: Int) -> [PDU] {
        let whole = ByteBuffer(bytes: bytes)
        return stride(from: 0, to: max(bytes.count, 1), by: room).map { start in
            let count = min(room, bytes.count - start)
            return .data([
                PresentationDataValue(
                    contextID: contextID, isCommand: isCommand, isLast: start + count >= bytes.count,
                    bytes: whole.getSlice(at: start, length: count) ?? ByteBuffer())
            ])
        }
    }
}
