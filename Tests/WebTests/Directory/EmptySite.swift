import Essentials
import Foundation
import Practice
import TestSupport
import Trust

@testable import Web

/// A practice without any account, as `tragus serve` has it in an empty folder.
final class EmptySite: Sendable {
    let folder: TemporaryFolder
    let workspace: Workspace
    /// What the set-up asks for.
    let secret: String

    init() throws {
        folder = try TemporaryFolder()
        let store = try PracticeStore.open(
            at: folder.url.path, clock: { Timestamp(seconds: 1_780_000_000) },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        workspace = Workspace(store: store, job: try .shipped())
        secret = try store.openSetUp() ?? ""
    }

    var desk: WorkspaceDesk { WorkspaceDesk(workspace: workspace, demo: nil) }
}
