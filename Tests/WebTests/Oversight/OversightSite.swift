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
    let site: DemoSite
    let test: TestSite
    private let now: Shared<Timestamp>

    init() throws {
        let now = Shared(DemoSite.clock())
        self.now = now
        site = try DemoSite(copyOf: DemoSite.prepared.get(), clock: { now.value.withLock { $0 } })
        test = try TestSite(desk: site.desk)
    }

    var workspace: Workspace { site.workspace }
    var demo: DemoAccounts { site.demo }

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
