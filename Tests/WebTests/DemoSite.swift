import Essentials
import Foundation
import Practice
import Synchronization
import TestSupport
import Trust

@testable import Web

/// The demo practice as `tragus serve --demo` has it: its store in a folder of its own, the example cases taken in.
final class DemoSite: Sendable {
    let folder: TemporaryFolder
    let workspace: Workspace
    let demo: DemoAccounts

    init() throws {
        folder = try TemporaryFolder()
        let store = try PracticeStore.open(
            at: folder.url.path, isDemo: true, clock: { Timestamp(seconds: 1_780_000_000) },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        workspace = Workspace(store: store, job: try .shipped())
        demo = try DemoPractice.prepare(workspace, examples: Peer.root.appendingPathComponent("Examples"))
    }

    var desk: WorkspaceDesk { WorkspaceDesk(workspace: workspace, demo: demo) }

    /// One demo practice for all tests that only look.
    static let shared = Result { try DemoSite() }
}
