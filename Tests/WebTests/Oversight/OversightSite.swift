import Essentials
import Foundation
import HTTPTypes
import Practice
import Synchronization
import TestSupport
import Trust

@testable import Web

/// The demo practice with a clock that the test moves, and forms that are sent as a browser does.
final class OversightSite: Sendable {
    let folder: TemporaryFolder
    let workspace: Workspace
    let demo: DemoAccounts
    let test: TestSite
    private let now: Shared<Timestamp>

    init() throws {
        folder = try TemporaryFolder()
        let now = Shared(Timestamp(seconds: 1_780_000_000))
        self.now = now
        let store = try PracticeStore.open(
            at: folder.url.path, isDemo: true, clock: { now.value.withLock { $0 } },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        workspace = Workspace(store: store, job: try .shipped())
        demo = try DemoPractice.prepare(workspace, examples: Peer.root.appendingPathComponent("Examples"))
        test = try TestSite(desk: WorkspaceDesk(workspace: workspace, demo: demo))
    }

    func pass(_ seconds: Int64) {
        now.value.withLock { $0 = Timestamp(seconds: $0.seconds + seconds) }
    }

    /// The cookie of somebody who is signed in.
    func signIn(_ user: String, password: String? = nil) async -> String {
        let (cookie, token) = await test.door()
        let word = PercentCoding.encode(password ?? demo.password)
        return await test.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=\(user)&password=\(word)"
        ).cookie ?? ""
    }

    /// Sends a form from a page that carries the token.
    func post(_ address: String, _ fields: [String: String], from page: String, cookie: String) async -> Answer {
        let token = await test.get(page, cookie: cookie).token ?? ""
        let form = fields.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" } + ["form-token=\(token)"]
        return await test.send(.post, address, cookie: cookie, form: form.joined(separator: "&"))
    }

    var admin: Session {
        get throws {
            guard let session = try workspace.store.session(user: "admin") else { throw Refusal.unknownVisitor }
            return session
        }
    }
}
