import CodeReference
import Essentials
import Foundation
import Logging
import Practice
import TestSupport
import Testing
import Trust

@testable import Web

@Suite("The desk in a browser", .serialized)
struct DeskBrowserTests {
    /// Serves a hub on a free port while a body runs.
    static func serving(_ hub: any HubDesk, _ body: @Sendable @escaping (Int) async throws -> Void) async throws {
        let server = try WebServer(
            desk: nil, hub: hub, options: WebOptions(port: 0, offer: .hub, isDemo: true),
            log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.run { port in
                    told.yield(port)
                    told.finish()
                }
            }
            group.addTask {
                for await port in ports { try await body(port) }
                throw CancellationError()
            }
            do { for try await _ in group {} } catch is CancellationError { group.cancelAll() }
        }
    }

    @Test("Suggesting, reviewing, asking, answering, importing: as people do, and axe finds nothing serious")
    func walk() async throws {
        let folder = try TemporaryFolder()
        let hub = try Hub.open(
            at: folder.url.path, isDemo: true, clock: { Timestamp(seconds: DeskSite.start) },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        let demo = try hub.addDemoAccounts()
        let reference = hub.current.reference
        let statement = try #require(reference.statements(of: "D0386").first { $0.status == .accepted })
        let conflict = try #require(reference.conflicts.first)
        let files = try TemporaryFolder()
        let first = try files.write(Array(DeskReleaseTests.first.utf8), to: "codes-2026.csv")
        let second = try files.write(Array(DeskReleaseTests.second.utf8), to: "codes-2027.csv")
        try await Self.serving(
            PracticeHub(hub: hub, demo: demo, clock: { Timestamp(seconds: DeskSite.start) })
        ) { port in
            let text = try await ServerTests.apart {
                try Peer.python(
                    browserHead + deskWalk,
                    [
                        "http://127.0.0.1:\(port)", BrowserTests.screenshots.appendingPathComponent("desk").path,
                        demo.password, statement.id, first.path, second.path, conflict.id,
                    ])
            }
            let answer = try JSONValue(parsing: text)
            #expect(answer["faults"]?.strings == [])
            #expect(answer["seen"]?.int == 44)
            #expect(answer["done"]?.int == 18)
        }
    }
}
