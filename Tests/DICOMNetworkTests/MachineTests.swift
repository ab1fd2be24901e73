import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("The state machine of the upper layer")
struct MachineTests {
    @Test func theTableIsThatOfThePeer() throws {
        let script = """
            from pynetdicom.fsm import TRANSITION_TABLE as table
            for event in range(1, 20):
                print(" ".join(table.get((f"Evt{event}", f"Sta{state}"), "-") for state in range(1, 14)))
            """
        let ours = AssociationMachine.table.map { row in
            row.map { $0?.rawValue ?? "-" }.joined(separator: " ")
        }
        let theirs = try Peer.python(script).split(separator: "\n").map(String.init)
        #expect(ours == theirs)
        #expect(ours.count == 19)
    }

    /// The states after each action, as the peer's actions return them.
    @Test func everyActionLeadsWhereThePeerGoes() throws {
        let script = """
            from pynetdicom.fsm import ACTIONS
            for name, action in ACTIONS.items():
                states = action[2] if isinstance(action[2], tuple) else (action[2],)
                print(name, *[state[3:] for state in states])
            """
        var seen = 0
        for line in try Peer.python(script).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let action = try #require(AssociationAction(rawValue: words[0]))
            let next = [true, false].map { String(action.next(isRequestor: $0).rawValue) }
            #expect(next.allSatisfy(words.dropFirst().contains), "\(words[0])")
            seen += 1
        }
        #expect(seen == AssociationAction.allCases.count)
    }

    @Test func anAssociationFromBeginningToEnd() {
        var acceptor = AssociationMachine(isRequestor: false)
        let steps: [(AssociationMachine.Event, AssociationAction)] = [
            (.transportIndicated, .ae5), (.requestReceived, .ae6), (.acceptAssociation, .ae7), (.dataReceived, .dt2),
            (.sendData, .dt1), (.releaseRequestReceived, .ar2), (.replyToRelease, .ar4), (.transportClosed, .ar5),
        ]
        for (event, action) in steps { #expect(acceptor.take(event) == action) }
        #expect(acceptor.state == .idle)
    }

    @Test func whatCannotHappenChangesNothing() {
        var machine = AssociationMachine(isRequestor: true)
        #expect(machine.take(.sendData) == nil)
        #expect(machine.state == .idle)
    }

    @Test func releasesThatMeetEndInOrder() {
        var requestor = AssociationMachine(isRequestor: true)
        for event in [
            .requestAssociation, .transportConnected, .acceptReceived, .requestRelease, .releaseRequestReceived,
        ] as [AssociationMachine.Event] {
            #expect(requestor.take(event) != nil)
        }
        #expect(requestor.state == .collisionRequestorLocal)
        #expect(requestor.take(.replyToRelease) == .ar9)
        #expect(requestor.take(.releaseReplyReceived) == .ar3)
        #expect(requestor.state == .idle)
    }
}
