import CodeReference
import Essentials
import Foundation
import HTTPTypes
import Practice
import Synchronization
import TestSupport
import Trust

@testable import Web

/// A site over a hub of its own in a temporary folder, without a network; its time stands still until it is moved.
final class DeskSite: Sendable {
    static let start: Int64 = 1_795_000_000
    static let secondPassword = "quiet lantern over wet stone"

    let folder: TemporaryFolder
    let hub: Hub
    let test: TestSite
    let time = Shared(DeskSite.start)
    let password: String

    init(options: WebOptions = WebOptions(offer: .hub, isDemo: true)) throws {
        folder = try TemporaryFolder()
        let time = self.time
        hub = try Hub.open(
            at: folder.url.path, isDemo: true, clock: { Timestamp(seconds: time.value.withLock { $0 }) },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        let demo = try hub.addDemoAccounts()
        password = demo.password
        try hub.addAccount(
            NewAccount(
                user: "second", organisation: Hub.organisation, name: "Omar Said", roles: [.editor],
                password: DeskSite.secondPassword),
            by: Hub.console(at: Timestamp(seconds: DeskSite.start)))
        test = try TestSite(
            desk: nil,
            hub: PracticeHub(hub: hub, demo: demo, clock: { Timestamp(seconds: time.value.withLock { $0 }) }),
            options: options)
    }

    /// Lets time go by, so that the next sender is not held off.
    func wait(seconds: Int64 = 150) { time.value.withLock { $0 += seconds } }

    var reference: Reference { hub.current.reference }

    func get(_ target: String, cookie: String? = nil, _ fields: HTTPFields = [:]) async -> Answer {
        await send(.get, target, cookie: cookie, fields)
    }

    func post(
        _ target: String, _ form: [String: String], cookie: String? = nil, _ fields: HTTPFields = [:],
        origin: String = "192.0.2.1"
    ) async -> Answer {
        var fields = fields
        if fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        let text = form.sorted { $0.key < $1.key }.map {
            "\(PercentCoding.encode($0.key))=\(PercentCoding.encode($0.value))"
        }
        return await send(
            .post, target, cookie: cookie, fields, body: Array(text.joined(separator: "&").utf8), origin: origin)
    }

    func send(
        _ method: HTTPRequest.Method, _ target: String, cookie: String? = nil, _ fields: HTTPFields = [:],
        body: [UInt8] = [], origin: String = "192.0.2.1"
    ) async -> Answer {
        var fields = fields
        if let cookie { fields[.cookie] = "\(Visits.deskCookie)=\(cookie)" }
        return await test.site.answer(
            method: method, target: target, fields: fields, origin: origin, authority: "hub.example:8370"
        ) { limit in
            guard body.count <= limit else { throw Refusal.tooLarge(limit) }
            return body
        }
    }

    /// An account that is signed in at the desk: its cookie and the token of its forms.
    struct Seat: Sendable {
        var cookie: String
        var token: String
    }

    /// A visit that has seen the door.
    func door() async -> Seat {
        let answer = await get("/desk/sign-in")
        return Seat(cookie: answer.cookie ?? "", token: answer.token ?? "")
    }

    func signIn(_ user: String = "editor") async -> Seat {
        let door = await door()
        let answer = await post(
            "/desk/sign-in",
            [
                "form-token": door.token, "account": user,
                "password": user == "second" ? DeskSite.secondPassword : password,
            ], cookie: door.cookie)
        let cookie = answer.cookie ?? ""
        return Seat(cookie: cookie, token: test.site.deskVisits.token(for: cookie))
    }

    /// Sends an editor's form from their seat.
    func act(_ target: String, _ form: [String: String], _ seat: Seat) async -> Answer {
        await post(target, form.merging(["form-token": seat.token]) { $1 }, cookie: seat.cookie)
    }

    /// A suggestion that may be sent as it is.
    static let suggestion: [String: String] = [
        "text": "Images alone, taken and kept; the reading is another’s.", "source-title": "Notes of a public agency",
        "source-locator": "https://agency.example/notes", "source-publisher": "Agency", "name": "Ines Falk",
        "website": "",
    ]

    /// A statement of a code that can be suggested against.
    func anyStatement(_ subject: String = "D0386") throws -> Statement {
        guard let statement = reference.statements(of: subject).first(where: { $0.status == .accepted }) else {
            throw Missing()
        }
        return statement
    }

    struct Missing: Error {}

    /// Sends a suggestion against a statement of D0386; gives the id in the queue and the private address.
    func suggest(
        _ change: [String: String] = [:], statement: String? = nil
    ) async throws -> (id: String, address: String) {
        let id = try statement ?? anyStatement().id
        wait()
        let answer = await post(
            "/codes/\(id.prefix { $0 != "." })/suggest?statement=\(id)",
            DeskSite.suggestion.merging(change) { $1 })
        guard let address = answer.fields[.location] else { throw Missing() }
        return (try await newest("contributions"), String(address.prefix { $0 != "?" }))
    }

    /// Asks a question under D0386; gives the id in the queue and the private address.
    func ask(_ text: String = "Who signs where two practices share the images?") async throws -> (
        id: String, address: String
    ) {
        wait()
        let answer = await post("/codes/D0386/ask", ["question": text, "name": "", "website": ""])
        guard let address = answer.fields[.location] else { throw Missing() }
        return (try await newest("questions"), String(address.prefix { $0 != "?" }))
    }

    /// The last item of the queue.
    private func newest(_ kind: String) async throws -> String {
        let session = try hub.signIn(user: "editor", password: password, origin: "test").session
        let wanted = kind == "questions" ? QueueItem.Kind.question : .contribution
        guard let item = try hub.queue(for: session, limit: 200).last(where: { $0.kind == wanted }) else {
            throw Missing()
        }
        return item.id
    }

    /// A session of an account, to look at the store beside the pages.
    func session(_ user: String = "editor") throws -> Session {
        try hub.signIn(user: user, password: password, origin: "test").session
    }
}

extension Answer {
    /// The value of a hidden field in the form that goes to an address; the first one of the page where none is named.
    func hidden(_ name: String, to address: String) -> String? {
        guard let form = text.firstRange(of: "action=\"\(address)\"") else { return nil }
        let rest = text[form.upperBound...]
        guard let field = rest.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(rest[field.upperBound...].prefix { $0 != "\"" })
    }
}
