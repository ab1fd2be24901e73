import CodeReference
import Foundation
import HTTPTypes
import Logging
import Synchronization
import TestSupport

@testable import Web

/// A site without a network.
final class TestSite: Sendable {
    static let publicFolder = Peer.root.appendingPathComponent("Sources/Web/Public")

    let site: Site
    let log = LineLog()
    init(
        desk: (any Desk)? = SampleDesk(), hub: (any HubDesk)? = SampleHub.shared,
        shelf: CodeShelf? = SampleShelf.shared, options: WebOptions = WebOptions(isDemo: true)
    ) throws {
        let seed = Shared(UInt64(7))
        let log = self.log
        site = Site(
            desk: desk, hub: hub, shelf: shelf, options: options, assets: try StaticAssets(folder: Self.publicFolder),
            log: Logger(label: "test", factory: { _ in log }),
            random: { count in
                seed.value.withLock { state in
                    state += 1
                    var generator = SeededGenerator(seed: state)
                    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
                }
            })
    }

    func get(_ target: String, cookie: String? = nil, _ more: HTTPFields = [:]) async -> Answer {
        await send(.get, target, cookie: cookie, more)
    }

    func send(
        _ method: HTTPRequest.Method, _ target: String, cookie: String? = nil, _ more: HTTPFields = [:],
        form: String? = nil
    ) async -> Answer {
        var fields = more
        if let cookie { fields[.cookie] = "other=1; \(Visits.cookie)=\(cookie)" }
        if form != nil, fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        let bytes = Array((form ?? "").utf8)
        return await site.answer(method: method, target: target, fields: fields, origin: "192.0.2.1") { limit in
            guard bytes.count <= limit else { throw Refusal.tooLarge(limit) }
            return bytes
        }
    }

    /// A visit that has seen the door: cookie and form token.
    func door() async -> (cookie: String, token: String) {
        let answer = await get("/practice/sign-in")
        return (answer.cookie ?? "", answer.token ?? "")
    }

    /// The cookie of a visit that is signed in.
    func signIn(_ account: String) async -> String {
        let (cookie, token) = await door()
        let answer = await send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=\(account)&password=demo")
        return answer.cookie ?? ""
    }
}

/// A value that several hold.
final class Shared<Value: Sendable>: Sendable {
    let value: Mutex<Value>
    init(_ value: Value) { self.value = Mutex(value) }
}

/// Keeps what is logged.
final class LineLog: LogHandler, Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    func log(event: LogEvent) {
        kept.withLock { $0.append("\(event.message) \(event.metadata.map { "\($0)" } ?? "")") }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
}

extension Answer {
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The visit that the answer sets.
    var cookie: String? {
        fields[.setCookie]?.split(separator: ";").first?.split(separator: "=", maxSplits: 1).dropFirst().first
            .map(String.init)
    }

    /// The form token that the page carries.
    var token: String? {
        text.firstMatch(of: #/name="form-token" value="([0-9a-f]{64})"/#).map { String($0.output.1) }
    }
}
