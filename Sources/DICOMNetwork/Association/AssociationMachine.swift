/// The state machine of the upper layer (PS3.8 section 9.2, table 9-10), as data.
///
/// Rows are events, columns the states 1 to 13; nil is what can't happen.
struct AssociationMachine: Hashable, Sendable {
    enum State: Int, Hashable, Sendable, CaseIterable {
        case idle = 1
        case awaitingRequest = 2
        case awaitingLocalAnswer = 3
        case awaitingTransport = 4
        case awaitingAnswer = 5
        case established = 6
        case awaitingReleaseReply = 7
        case awaitingLocalReleaseReply = 8
        case collisionRequestorLocal = 9
        case collisionAcceptorReply = 10
        case collisionRequestorReply = 11
        case collisionAcceptorLocal = 12
        case awaitingClose = 13
    }

    /// Table 9-6 to 9-9 by their numbers.
    enum Event: Int, Hashable, Sendable, CaseIterable {
        case requestAssociation = 1
        case transportConnected = 2
        case acceptReceived = 3
        case rejectReceived = 4
        case transportIndicated = 5
        case requestReceived = 6
        case acceptAssociation = 7
        case rejectAssociation = 8
        case sendData = 9
        case dataReceived = 10
        case requestRelease = 11
        case releaseRequestReceived = 12
        case releaseReplyReceived = 13
        case replyToRelease = 14
        case requestAbort = 15
        case abortReceived = 16
        case transportClosed = 17
        case timerExpired = 18
        case invalidReceived = 19
    }

    private(set) var state: State = .idle
    /// Whether this side asked for the association, which decides who replies first when both release at once.
    let isRequestor: Bool

    init(isRequestor: Bool) { self.isRequestor = isRequestor }

    /// Goes on to the next state and says what is to be done; nil when the event can't happen in this state.
    mutating func take(_ event: Event) -> AssociationAction? {
        guard let action = AssociationMachine.table[event.rawValue - 1][state.rawValue - 1] else { return nil }
        state = action.next(isRequestor: isRequestor)
        return action
    }

    static let table: [[AssociationAction?]] = [
        // 1     2     3     4     5     6     7     8     9     10     11    12    13
        [.ae1, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],  // Evt1
        [nil, nil, nil, .ae2, nil, nil, nil, nil, nil, nil, nil, nil, nil],  // Evt2
        [nil, .aa1, .aa8, nil, .ae3, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa6],  // Evt3
        [nil, .aa1, .aa8, nil, .ae4, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa6],  // Evt4
        [.ae5, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],  // Evt5
        [nil, .ae6, .aa8, nil, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa7],  // Evt6
        [nil, nil, .ae7, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],  // Evt7
        [nil, nil, .ae8, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],  // Evt8
        [nil, nil, nil, nil, nil, .dt1, nil, .ar7, nil, nil, nil, nil, nil],  // Evt9
        [nil, .aa1, .aa8, nil, .aa8, .dt2, .ar6, .aa8, .aa8, .aa8, .aa8, .aa8, .aa6],  // Evt10
        [nil, nil, nil, nil, nil, .ar1, nil, nil, nil, nil, nil, nil, nil],  // Evt11
        [nil, .aa1, .aa8, nil, .aa8, .ar2, .ar8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa6],  // Evt12
        [nil, .aa1, .aa8, nil, .aa8, .aa8, .ar3, .aa8, .aa8, .ar10, .ar3, .aa8, .aa6],  // Evt13
        [nil, nil, nil, nil, nil, nil, nil, .ar4, .ar9, nil, nil, .ar4, nil],  // Evt14
        [nil, nil, .aa1, .aa2, .aa1, .aa1, .aa1, .aa1, .aa1, .aa1, .aa1, .aa1, nil],  // Evt15
        [nil, .aa2, .aa3, nil, .aa3, .aa3, .aa3, .aa3, .aa3, .aa3, .aa3, .aa3, .aa2],  // Evt16
        [nil, .aa5, .aa4, .aa4, .aa4, .aa4, .aa4, .aa4, .aa4, .aa4, .aa4, .aa4, .ar5],  // Evt17
        [nil, .aa2, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, .aa2],  // Evt18
        [nil, .aa1, .aa8, nil, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa8, .aa7],  // Evt19
    ]
}
