import ArgumentParser
import Foundation
import Logging
import Practice
import Records
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the practice and the public hub in a browser.",
        discussion: """
            An empty data folder becomes a working store; the hub has one of its own below it and never opens the \
            practice's. With --demo the invented practice of the examples is added, \
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

    @Option(help: "The address under which the public pages are known, such as https://codes.example.org.")
    var publicAddress: String?

    @Flag(help: "Browsers come through TLS, by a proxy: cookies become Secure.")
    var behindTLS = false

    func run() async throws {
        let address = try Address(http, option: "--http")
        let offer: WebOptions.Offer = only == .hub ? .hub : only == .workspace ? .workspace : .both
        let options = WebOptions(
            host: address.host, port: address.port, offer: offer, isDemo: demo, isSecure: behindTLS,
            publicAddress: publicAddress)
        let log = Logger(label: "tragus") { StreamLogHandler.standardError(label: $0) }
        let (hub, hubDemo) = offer == .workspace ? (nil, nil) : try openHub()
        let (workspace, accounts) = offer == .hub ? (nil, nil) : try openWorkspace()
        let server = try WebServer(
            workspace: workspace, hub: hub, demo: accounts, hubDemo: hubDemo, options: options, log: log)
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let hub { group.addTask { await hub.keepSealing { log.error("Sealing failed: \($0)") } } }
            if let workspace {
                group.addTask { await workspace.store.keepSealing { log.error("Sealing failed: \($0)") } }
            }
            defer { group.cancelAll() }
            try await serve(server, accounts: accounts)
        }
        try workspace?.store.close()
        try hub?.close()
    }

    private func openWorkspace() throws -> (Workspace, DemoAccounts?) {
        try opening(data) {
            let store = try PracticeStore.open(at: data, isDemo: demo, clock: Clock.now, outsideCopy: seals)
            let workspace = Workspace(store: store, job: try .shipped())
            guard demo else { return (workspace, nil) }
            return (workspace, try DemoPractice.prepare(workspace, examples: try ExampleFolder.find(examples)))
        }
    }

    private func openHub() throws -> (Hub, DemoAccounts?) {
        let folder = "\(data)/\(Hub.folderName)"
        return try opening(folder) {
            let hub = try Hub.open(at: folder, isDemo: demo, clock: Clock.now)
            return (hub, demo ? try hub.addDemoAccounts() : nil)
        }
    }

    private func opening<Opened>(_ folder: String, _ open: () throws -> Opened) throws -> Opened {
        do {
            return try open()
        } catch let error as RecordsError where error.isLocked {
            throw CannotRun("\(error) Is another tragus serving? End it, or choose another --data.")
        } catch {
            throw CannotRun("\(folder): \(error)")
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
