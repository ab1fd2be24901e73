import Essentials
import Foundation
import Practice
import TestSupport
import Trust

@testable import Web

/// The demo practice as `tragus serve --demo` has it: its store in a folder of its own, the example cases taken in.
///
/// The cases are billed once for all tests; each site has a copy of that folder.
final class DemoSite: Sendable {
    let folder: TemporaryFolder
    let workspace: Workspace
    let demo: DemoAccounts

    convenience init() throws { try self.init(copyOf: DemoSite.prepared.get()) }

    /// - Parameter clock: stands still unless a test moves it.
    init(copyOf closed: DemoSite, clock: @escaping @Sendable () -> Timestamp = DemoSite.clock) throws {
        folder = try TemporaryFolder(copyOf: closed.folder.url)
        workspace = try DemoSite.open(folder, clock)
        demo = closed.demo
    }

    private init(examples: String) throws {
        folder = try TemporaryFolder()
        workspace = try DemoSite.open(folder, DemoSite.clock)
        demo = try DemoPractice.prepare(workspace, examples: Peer.root.appendingPathComponent(examples))
        try workspace.store.close()
    }

    private static func open(_ folder: TemporaryFolder, _ clock: @escaping @Sendable () -> Timestamp) throws
        -> Workspace
    {
        let store = try PracticeStore.open(
            at: folder.url.path, isDemo: true, clock: clock,
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        return Workspace(store: store, job: try .shipped())
    }

    static let clock: @Sendable () -> Timestamp = { Timestamp(seconds: 1_780_000_000) }

    var desk: WorkspaceDesk { WorkspaceDesk(workspace: workspace, demo: demo) }

    /// The folder as it is after the first start, closed.
    static let prepared = Result { try DemoSite(examples: "Examples") }

    /// One demo practice for all tests that only look.
    static let shared = Result { try DemoSite() }
}
