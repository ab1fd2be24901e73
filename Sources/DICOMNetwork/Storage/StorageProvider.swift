import DICOM
import NIOCore
import NIOPosix
import Synchronization

/// Takes objects from scanners and others: a storage and verification provider (PS3.4 annexes A and B).
///
///     let provider = try await StorageProvider.start(.init(port: 11112)) { request in
///         await store(request) ? .success : .outOfResources("the disk is full")
///     }
///     try await provider.run()
///
/// Success is answered only after the handler says so: it answers when the object is durable.
public struct StorageProvider: Sendable {
    /// Answers one object; its status goes to the sender.
    public typealias Handler = @Sendable (StoreRequest) async -> DIMSEStatus

    /// Where the provider listens, how it is called, and what it puts up with.
    public struct Options: Sendable {
        public var host: String
        /// 0 takes any free port.
        public var port: Int
        public var title: AETitle
        /// Whether an association is refused that calls another title.
        public var isStrictAboutTitle: Bool
        public var limits: AssociationLimits

        public init(
            host: String = "127.0.0.1", port: Int = 11112, title: AETitle = .tragus, isStrictAboutTitle: Bool = false,
            limits: AssociationLimits = AssociationLimits()
        ) {
            self.host = host
            self.port = port
            self.title = title
            self.isStrictAboutTitle = isStrictAboutTitle
            self.limits = limits
        }
    }

    /// What became of one association.
    public struct Report: Sendable {
        public let remoteAddress: String
        /// Empty when it never came to a request.
        public let callingTitle: String
        public let objects: Int
        /// Nil when it was released in order.
        public let problem: DICOMNetworkError?
    }

    typealias Server = NIOAsyncChannel<Client, Never>

    /// A connection with the flag that its guard looks at.
    struct Client: Sendable {
        let connection: AssociationLink.Connection
        let work: WorkFlag
    }

    /// The port that is listened on.
    public let port: Int
    private let options: Options
    private let server: Server
    private let handler: Handler
    private let report: @Sendable (Report) -> Void
    private let open: AssociationCount

    /// Begins to listen; connections wait until ``run()``.
    ///
    /// - Throws: ``DICOMNetworkError`` when the address can't be listened on.
    public static func start(
        _ options: Options, report: @escaping @Sendable (Report) -> Void = { _ in }, handler: @escaping Handler
    ) async throws -> StorageProvider {
        let limits = options.limits
        let server: Server
        do {
            server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.backlog, value: 128)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: options.host, port: options.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let work = WorkFlag()
                        return Client(
                            connection: try AssociationLink.wrap(channel, limits: limits, work: work), work: work)
                    }
                }
        } catch {
            throw DICOMNetworkError.configuration(
                "Can't listen on \(options.host):\(options.port); it may be in use. Name another port, or end the "
                    + "program that holds it.")
        }
        return StorageProvider(
            port: server.channel.localAddress?.port ?? options.port, options: options, server: server,
            handler: handler, report: report, open: AssociationCount())
    }

    /// Serves until ``stop()`` or until the task is cancelled; associations that are open then are ended.
    public func run() async throws {
        try await server.executeThenClose { clients in
            try await withThrowingDiscardingTaskGroup { group in
                for try await client in clients {
                    group.addTask { await serve(client) }
                }
                group.cancelAll()
            }
        }
    }

    /// Stops listening and ends what is open.
    public func stop() async {
        try? await server.channel.close()
    }

    private func serve(_ client: Client) async {
        let limits = options.limits
        let connection = client.connection
        let isTooMany = open.add(1) > limits.associations
        defer { _ = open.add(-1) }
        var service = AssociationService(
            options: options, isTooMany: isTooMany, handler: handler,
            remoteAddress: connection.channel.remoteAddress.map { "\($0.ipAddress ?? "")" } ?? "")
        do {
            service = try await connection.executeThenClose { [service] inbound, outbound in
                var service = service
                var link = AssociationLink(
                    isRequestor: false, channel: connection.channel, inbound: inbound, outbound: outbound,
                    limits: limits, work: client.work)
                await service.serve(&link)
                await link.drain()
                return service
            }
        } catch {
            service.problem = service.problem ?? .closed
        }
        report(service.report)
    }
}

/// The number of associations that are open.
final class AssociationCount: Sendable {
    private let count = Atomic<Int>(0)

    func add(_ change: Int) -> Int { count.add(change, ordering: .relaxed).newValue }
}
