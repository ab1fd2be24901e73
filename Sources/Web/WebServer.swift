public import CodeReference
public import Essentials
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
public import Practice
import Trust

/// The face of a practice in a browser.
///
///     let server = try WebServer(workspace: workspace, options: WebOptions(port: 8370), log: log)
///     try await server.run { port in print("http://127.0.0.1:\(port)/") }
public struct WebServer: Sendable {
    private let site: Site
    /// Nil where plain HTTP is spoken.
    private let certificate: ServerCertificate?

    /// Serves a practice.
    ///
    /// - Parameters:
    ///   - workspace: the practice's cases; nil where only the hub is offered, which never opens the patient store.
    ///   - hub: the public hub's store; nil where only the workspace is offered.
    ///   - shelf: the code sets beside the dental one; the shipped ones, without ICD-10-CM, when nil.
    ///   - demo: the demo's accounts, to be shown at the door; nil outside the demo.
    ///   - hubDemo: the demo's accounts of the hub, to be shown at the editors' door.
    ///   - clock: tells the day on which the public pages are asked.
    /// - Throws: ``WebServerError`` where the style sheet can't be found; ``CertificateError``.
    public init(
        workspace: Workspace?, hub: Hub? = nil, shelf: CodeShelf? = nil, demo: DemoAccounts? = nil,
        hubDemo: DemoAccounts? = nil, options: WebOptions, log: Logger,
        clock: @escaping @Sendable () -> Timestamp = WebServer.now
    ) throws {
        try self.init(
            desk: workspace.map { WorkspaceDesk(workspace: $0, demo: demo) },
            hub: hub.map { PracticeHub(hub: $0, demo: hubDemo, clock: clock) },
            shelf: try hub.map { _ in try shelf ?? .shipped() }, options: options, log: log)
    }

    init(
        desk: (any Desk)?, hub: (any HubDesk)? = nil, shelf: CodeShelf? = nil, options: WebOptions, log: Logger
    ) throws {
        certificate = try options.certificate.map { try ServerCertificate(files: $0) }
        site = Site(
            desk: desk, hub: hub, shelf: shelf, options: options,
            assets: try StaticAssets(folder: StaticAssets.folder()), log: log,
            random: { SystemRandom.bytes($0) })
    }

    /// The time of this machine, in its own time zone.
    @Sendable public static func now() -> Timestamp {
        let now = Date()
        return Timestamp(
            seconds: Int64(now.timeIntervalSince1970.rounded(.down)),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: now) / 60)
    }

    /// Reads the certificate's files once more, for connections that begin from now on; those that are open stay.
    ///
    /// - Throws: ``CertificateError``; the earlier certificate then holds on.
    public func reloadCertificate() throws { try certificate?.reload() }

    /// The moment at which the certificate ends; nil where plain HTTP is spoken.
    public var certificateEnds: Timestamp? { certificate?.ends }

    /// Serves until the task is cancelled or the process is told to end (SIGTERM, SIGINT); what is under way is
    /// answered first.
    ///
    /// - Parameter whenServing: called once with the port, as soon as requests are taken.
    /// - Throws: ``WebServerError`` where it cannot listen, with the cure.
    public func run(whenServing: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        let (site, options) = (site, site.options)
        var speech = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [KeptPagesHandler(site: site)],
                idleTimeout: .seconds(60),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
        if let certificate { speech = try .tls(speech, tlsConfiguration: certificate.configuration()) }
        let application = Application(
            responder: HummingbirdFace(site: site), server: speech,
            configuration: .init(address: .hostname(options.host, port: options.port), serverName: nil),
            onServerRunning: { channel in await whenServing(channel.localAddress?.port ?? options.port) },
            logger: site.log)
        do {
            try await application.runService()
        } catch {
            throw WebServerError(listening: error, host: options.host, port: options.port) ?? error
        }
    }
}
