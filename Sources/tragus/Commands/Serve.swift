import ArgumentParser
import CodeReference
import Foundation
import Logging
import Practice
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the practice and the public hub in a browser.",
        discussion: """
            An empty data folder becomes a working store: of the practice in the folder itself, of the hub in its \
            folder 'hub'. With --demo the invented practice of the examples is added, and the accounts of both are \
            printed. A practice without accounts shows a secret and the address at which it is set up. Stop with Ctrl-C: what is under way is answered first.
            """)

    /// Which part is open.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case hub, workspace
    }

    @Option(help: "The data folder.")
    var data: String

    @Option(help: "Where to listen.")
    var http = "127.0.0.1:8370"

    @Option(help: "Open only the public hub or only the workspace; both when left out. The other store stays closed.")
    var only: Part?

    @Flag(help: "Add the demo practice and show its accounts.")
    var demo = false

    @Option(help: "The folder of the example cases for --demo; looked for beside the program when left out.")
    var examples: String?

    @Option(help: ReferenceFolder.help)
    var reference: String?

    @Option(help: "A file for the copies of the practice's seals, best on another disk.")
    var seals: String?

    @Option(help: "A file for the copies of the hub's seals, best on another disk.")
    var hubSeals: String?

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
        let diagnoses = try ReferenceFolder.diagnoses(reference)
        let stores = try OpenStores(
            data: data, offer: offer, examples: demo ? .demo(examples) : .none, seals: seals, hubSeals: hubSeals,
            diagnoses: diagnoses)
        let shelf = offer == .workspace ? nil : try CodeShelf.shipped(diagnoses: diagnoses)
        if diagnoses == nil {
            log.notice("ICD-10-CM is not loaded: 'make reference' makes its tables")
        }
        let server = try WebServer(
            workspace: stores.workspace, hub: stores.hub, shelf: shelf, demo: stores.accounts,
            hubDemo: stores.editors, options: options, log: log)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for store in stores.all {
                group.addTask { await store.keepSealing { log.error("Sealing failed: \($0)") } }
            }
            defer { group.cancelAll() }
            try await serve(server, stores)
        }
        for store in stores.all { try store.close() }
    }

    private func serve(_ server: WebServer, _ stores: OpenStores) async throws {
        let host = Address.spoken(http)
        do {
            try await server.run { port in
                Console.print("Tragus is open on http://\(host):\(port)/  (Ctrl-C ends it)")
                for line in DemoWords.lines(practice: stores.accounts, hub: stores.editors) { Console.print(line) }
                if let secret = stores.setUpSecret {
                    Console.print(
                        "Nobody can sign in yet. Set the practice up at http://\(host):\(port)/practice/set-up with "
                            + "the secret \(secret)")
                }
            }
        } catch let error as WebServerError {
            throw CannotRun("\(error)")
        }
    }
}
