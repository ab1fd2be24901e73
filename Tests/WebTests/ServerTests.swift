import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("Over the network")
struct ServerTests {
    /// Serves a desk on a free port while a body runs.
    static func serving(
        _ desk: (any Desk)? = SampleDesk(), hub: (any HubDesk)? = SampleHub.shared,
        options: WebOptions = WebOptions(port: 0, isDemo: true), _ body: @Sendable @escaping (Int) async throws -> Void
    ) async throws {
        let server = try WebServer(
            desk: desk, hub: hub, options: options,
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

    /// Runs a peer on a thread of its own, so that the server keeps its threads.
    static func apart<Value: Sendable>(_ work: @Sendable @escaping () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
        }
    }

    static func curl(_ arguments: [String]) async throws -> String {
        try await apart { try Peer.run("curl", ["-s", "-i", "--max-time", "20"] + arguments).output }
    }

    @Test("A page, a redirect and an error by curl; too many fields and a form too large are refused")
    func requests() async throws {
        try await Self.serving { port in
            let base = "http://127.0.0.1:\(port)"
            let landing = try await Self.curl([base + "/"])
            #expect(landing.hasPrefix("HTTP/1.1 200") && landing.contains("Which code does this record support"))
            let door = try await Self.curl([base + "/practice"])
            #expect(door.hasPrefix("HTTP/1.1 303") && door.contains("Location: /practice/sign-in"))
            #expect(try await Self.curl(["-I", base + "/"]).hasPrefix("HTTP/1.1 200"))
            let many = (0..<150).flatMap { ["-H", "X-\($0): 1"] }
            #expect(!(try await Self.curl(many + [base + "/"])).hasPrefix("HTTP/1.1 200"))
            let folder = try TemporaryFolder()
            let file = try folder.write(Array(repeating: UInt8(ascii: "a"), count: 200_000), to: "form")
            let large = try await Self.curl(["--data-binary", "@\(file.path)", base + "/practice/sign-in"])
            #expect(large.contains("HTTP/1.1 413"), "\(large.prefix(200))")
        }
    }

    @Test("A port in use is named with its cure")
    func busyPort() async throws {
        try await Self.serving { port in
            let second = try WebServer(
                desk: nil, options: WebOptions(port: port),
                log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
            let error = await #expect(throws: WebServerError.self) { try await second.run() }
            #expect(
                error?.description
                    == "port \(port) is in use; is another tragus serving? choose another with --http HOST:PORT")
        }
    }

    @Test("An address that is not this machine's is named with its cure")
    func foreignAddress() async throws {
        let server = try WebServer(
            desk: nil, options: WebOptions(host: "203.0.113.7", port: 0),
            log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let error = await #expect(throws: WebServerError.self) { try await server.run() }
        #expect(error?.place == "203.0.113.7")
    }

    @Test("Missing style sheet is said at the start")
    func missingAssets() throws {
        let folder = try TemporaryFolder()
        #expect(throws: WebServerError.self) { try StaticAssets(folder: folder.url) }
    }
}
