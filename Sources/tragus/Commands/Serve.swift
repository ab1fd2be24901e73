import ArgumentParser
import CodeReference
import DICOMNetwork
import Essentials
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
            printed. A practice without accounts shows a secret and the address at which it is set up. Scanners send \
            to the address of --dicom. Stop with Ctrl-C: what is under way is answered first.
            """)

    /// Which part is open.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case hub, workspace
    }

    @Option(help: "The data folder.")
    var data: String

    @Option(help: "Where to listen.")
    var http = "127.0.0.1:8370"

    @Option(help: "Where scanners send to; 'none' opens no such door.")
    var dicom = "127.0.0.1:11112"

    @Option(help: "The application entity title that scanners call.")
    var title = "TRAGUS"

    @Option(help: "Whose images scanners send; needed where several organisations share the store.")
    var organisation: String?

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

    @Option(help: "A PEM file with the certificate and those that it rests on: the server speaks HTTPS itself.")
    var certificate: String?

    @Option(help: "The PEM file with the certificate's private key, without a password.")
    var key: String?

    func validate() throws {
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("--certificate and --key: give both, or neither.")
        }
    }

    func run() async throws {
        WaitingThreads.prepare()
        let address = try Address(http, option: "--http")
        let offer: WebOptions.Offer = only == .hub ? .hub : only == .workspace ? .workspace : .both
        let files = certificate.flatMap { path in key.map { CertificateFiles(certificate: path, key: $0) } }
        let options = WebOptions(
            host: address.host, port: address.port, offer: offer, isDemo: demo, isSecure: behindTLS,
            publicAddress: publicAddress, certificate: files)
        let log = Logger(label: "tragus") { StreamLogHandler.standardError(label: $0) }
        let diagnoses = try ReferenceFolder.diagnoses(reference)
        let stores = try OpenStores(
            data: data, offer: offer, examples: demo ? .demo(examples) : .none, seals: seals, hubSeals: hubSeals,
            diagnoses: diagnoses)
        let shelf = offer == .workspace ? nil : try CodeShelf.shipped(diagnoses: diagnoses)
        if diagnoses == nil {
            log.notice("ICD-10-CM is not loaded: 'make reference' makes its tables")
        }
        let server = try server(stores, shelf, options, log)
        let hangUp = CertificateReloading(server: server, log: log)
        defer { hangUp.end() }
        let door = try await scannersDoor(stores, log)
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let door { group.addTask { try await door.provider.run() } }
            if let workspace = stores.workspace { group.addTask { await GlanceKeeper(workspace, log).run() } }
            for store in stores.all {
                group.addTask { await store.keepSealing { log.error("Sealing failed: \($0)") } }
            }
            defer { group.cancelAll() }
            try await serve(server, stores, door)
            await door?.provider.stop()
        }
        for store in stores.all { try store.close() }
    }

    private func scannersDoor(_ stores: OpenStores, _ log: Logger) async throws -> ScannersDoor? {
        guard let workspace = stores.workspace, dicom != "none" else { return nil }
        let address = try Address(dicom, option: "--dicom")
        do {
            return try await ScannersDoor.open(
                workspace, host: address.host, port: address.port, title: try AETitle(title),
                organisation: organisation, log: log)
        } catch let error as DICOMNetworkError {
            throw CannotRun("--dicom: \(error) Or leave it out with --dicom none.")
        } catch let error as ValueError {
            throw CannotRun("--title: \(error)")
        }
    }

    private func server(
        _ stores: OpenStores, _ shelf: CodeShelf?, _ options: WebOptions, _ log: Logger
    ) throws -> WebServer {
        do {
            return try WebServer(
                workspace: stores.workspace, hub: stores.hub, shelf: shelf, demo: stores.accounts,
                hubDemo: stores.editors, options: options, log: log)
        } catch let error as CertificateError {
            throw CannotRun("\(error)")
        }
    }

    private func serve(_ server: WebServer, _ stores: OpenStores, _ door: ScannersDoor?) async throws {
        let host = Address.spoken(http)
        let scheme = certificate == nil ? "http" : "https"
        do {
            try await server.run { port in
                Console.print("Tragus is open on \(scheme)://\(host):\(port)/  (Ctrl-C ends it)")
                if let door {
                    Console.print("Scanners send to \(Address.spoken(dicom)):\(door.provider.port) as \(door.title).")
                }
                for line in DemoWords.lines(practice: stores.accounts, hub: stores.editors) { Console.print(line) }
                if let secret = stores.setUpSecret {
                    Console.print(
                        "Nobody can sign in yet. Set the practice up at \(scheme)://\(host):\(port)/practice/set-up with "
                            + "the secret \(secret)")
                }
            }
        } catch let error as WebServerError {
            throw CannotRun("\(error)")
        }
    }
}
