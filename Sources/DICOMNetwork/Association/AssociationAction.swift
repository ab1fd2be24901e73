/// What the upper layer does on an event (PS3.8 section 9.2.3): what it sends, its timer, and the next state.
enum AssociationAction: String, Hashable, Sendable, CaseIterable {
    case ae1 = "AE-1"
    case ae2 = "AE-2"
    case ae3 = "AE-3"
    case ae4 = "AE-4"
    case ae5 = "AE-5"
    case ae6 = "AE-6"
    case ae7 = "AE-7"
    case ae8 = "AE-8"
    case dt1 = "DT-1"
    case dt2 = "DT-2"
    case ar1 = "AR-1"
    case ar2 = "AR-2"
    case ar3 = "AR-3"
    case ar4 = "AR-4"
    case ar5 = "AR-5"
    case ar6 = "AR-6"
    case ar7 = "AR-7"
    case ar8 = "AR-8"
    case ar9 = "AR-9"
    case ar10 = "AR-10"
    case aa1 = "AA-1"
    case aa2 = "AA-2"
    case aa3 = "AA-3"
    case aa4 = "AA-4"
    case aa5 = "AA-5"
    case aa6 = "AA-6"
    case aa7 = "AA-7"
    case aa8 = "AA-8"

    /// What is done with the ARTIM timer.
    enum Timer: Hashable, Sendable { case start, stop }

    /// The state afterwards; AE-6 is taken as accepted, since a rejection follows as an event of its own.
    func next(isRequestor: Bool) -> AssociationMachine.State {
        switch self {
        case .ae1: .awaitingTransport
        case .ae2: .awaitingAnswer
        case .ae3, .ae7, .dt1, .dt2: .established
        case .ae5: .awaitingRequest
        case .ae6: .awaitingLocalAnswer
        case .ar1, .ar6: .awaitingReleaseReply
        case .ar2, .ar7: .awaitingLocalReleaseReply
        case .ar8: isRequestor ? .collisionRequestorLocal : .collisionAcceptorReply
        case .ar9: .collisionRequestorReply
        case .ar10: .collisionAcceptorLocal
        case .ae8, .ar4, .aa1, .aa6, .aa7, .aa8: .awaitingClose
        case .ae4, .ar3, .ar5, .aa2, .aa3, .aa4, .aa5: .idle
        }
    }

    var timer: Timer? {
        switch self {
        case .ae5, .ae8, .ar4, .aa1, .aa8: .start
        case .ae6, .ar5, .aa2, .aa5: .stop
        default: nil
        }
    }

    /// Whether an A-ABORT goes out.
    var aborts: Bool { self == .aa1 || self == .aa7 || self == .aa8 }

    /// Whether this side closes the connection.
    var closes: Bool {
        switch self {
        case .ae4, .ar3, .aa2, .aa3: true
        default: false
        }
    }
}
