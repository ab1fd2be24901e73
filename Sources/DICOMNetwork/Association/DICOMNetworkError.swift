/// What went wrong between two application entities; it never carries a patient's value.
public struct DICOMNetworkError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable {
        case rejected(AssociationRejection)
        case aborted(AssociationAbort)
        case closed
        case invalid
        case notAccepted
        case configuration
        case unreachable
    }

    private let code: Code
    /// What happened and what to do about it, a sentence or two.
    public let description: String

    static func rejected(_ rejection: AssociationRejection) -> DICOMNetworkError {
        .init(code: .rejected(rejection), description: "The association was rejected: \(rejection).")
    }

    static func aborted(_ abort: AssociationAbort) -> DICOMNetworkError {
        .init(code: .aborted(abort), description: "The other side aborted the association: \(abort).")
    }

    static let closed = DICOMNetworkError(
        code: .closed, description: "The connection was closed before the association ended.")

    static func invalid(_ fault: PDUFault) -> DICOMNetworkError {
        .init(
            code: .invalid, description: "The other side sent what is no DICOM: \(fault). The association was aborted.")
    }

    static func unexpected(_ words: String) -> DICOMNetworkError {
        .init(code: .invalid, description: "The other side sent \(words). The association was aborted.")
    }

    static func notAccepted(_ uid: String) -> DICOMNetworkError {
        .init(
            code: .notAccepted,
            description: "The other side accepted no presentation context for \(uid). Convert the object, or set the "
                + "other side up for it.")
    }

    static func configuration(_ words: String) -> DICOMNetworkError {
        .init(code: .configuration, description: words)
    }

    static func unreachable(_ host: String, _ port: Int) -> DICOMNetworkError {
        .init(
            code: .unreachable,
            description: "No connection to \(host):\(port). Look whether the other side runs and the port is right.")
    }

    /// Whether only the object could not be sent, and the association goes on.
    var isAboutOneObject: Bool { code == .notAccepted || code == .configuration }

    /// Whether there was no connection at all.
    public var isUnreachable: Bool { code == .unreachable }
    /// The rejection, when it was one.
    public var rejection: AssociationRejection? { if case .rejected(let value) = code { value } else { nil } }
    /// The abort by the other side, when it was one.
    public var abort: AssociationAbort? { if case .aborted(let value) = code { value } else { nil } }
}
