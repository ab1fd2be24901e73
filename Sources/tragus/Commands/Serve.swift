import ArgumentParser
import Foundation
import Logging
import Practice
import Records
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the practice in a browser.",
        discussion: """
            An empty data folder becomes a working store. With --demo the invented practice of the examples is added, \
            and its accounts are printed. Stop with Ctrl-C: what is under way is answered first.
            """)

    /// Which part is open.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case hub, workspace
    }

    @Option(help: "The data folder.")
    var data: String

    @Option(help: "Where to listen.")
    var http = "127.0.0.1:8370"

    @Option(help: "Open only the public hub or only the workspace; both when left out.")
    var only: Part?

    @Flag(help: "Add the demo practice and show its accounts.")
    var demo = false

    @Option(help: "The folder of the example cases for --demo; looked for beside the program when left out.")
    var examples: String?

    @Option(help: "A file for the copies of the seals, best on another disk.")
    var seals: String?

    @Flag(help: "Browsers come through TLS, by a proxy: cookies become Secure.")
    var behindTLS = false

    func run() async throws {
        let address = try Address(http, option: "--http")
        let offer: WebOptions.Offer = only == .hub ? .hub : only == .workspace ? .workspace : .both
        let options = WebOptions(
            host: address.host, port: address.port, offer: offer, isDemo: demo, isSecure: behindTLS)
        let log = Logger(label: "tragus") { StreamLogHandler.standardError(label: $0) }
        guard offer != .hub else {
            try await serve(WebServer(workspace: nil, options: options, log: log), accounts: nil)
            return
        }
        let (workspace, accounts) = try open()
        let server = try WebServer(workspace: workspace, demo: accounts, options: options, log: log)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await workspace.store.keepSealing { log.error("Sealing failed: \($0)") }
            }
            defer { group.cancelAll() }
            try await serve(server, accounts: accounts)
        }
        try workspace.store.close()
    }

    private func open() throws -> (Workspace, DemoAccounts?) {
        do {
            let store = try PracticeStore.open(at: data, isDemo: demo, clock: Clock.now, outsideCopy: seals)
            let workspace = Workspace(store: store, job: try .shipped())
            guard demo else { return (workspace, nil) }
            return (workspace, try DemoPractice.prepare(workspace, examples: try ExampleFolder.find(examples)))
        } catch let error as RecordsError where error.isLocked {
            throw CannotRun("\(error) Is another tragus serving? End it, or choose another --data.")
        } catch {
            throw CannotRun("\(data): \(error)")
        }
    }

    private func serve(_ server: WebServer, accounts: DemoAccounts?) async throws {
        let host = Address.spoken(http)
        do {
            try await server.run { port in
                Console.print("Tragus is open on http://\(host):\(port)/  (Ctrl-C ends it)")
                if let accounts { for line in DemoWords.lines(accounts) { Console.print(line) } }
            }
        } catch let error as WebServerError {
            throw CannotRun("\(error)")
        }
    }
}
