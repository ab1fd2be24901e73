/// Bytes that are no PDU: where, and what was wanted.
struct PDUFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the answering A-ABORT says.
    let abort: AssociationAbort
    /// The byte of the PDU, from 1 as PS3.8 counts.
    let byte: Int
    let wanted: String

    static func unrecognized(_ type: UInt8) -> PDUFault {
        PDUFault(abort: .unrecognizedPDU, byte: 1, wanted: "a PDU type from 01H to 07H")
    }

    static func invalid(at offset: Int, _ wanted: String) -> PDUFault {
        PDUFault(abort: .invalidParameter, byte: offset + 1, wanted: wanted)
    }

    var description: String { "byte \(byte) of the PDU: wanted \(wanted)" }
}
