import Essentials
import HTTPTypes
import Practice
import Records
import Testing

@testable import Web

@Suite("Every address of a real practice, with every role", .serialized)
struct PracticeRouteTests {
    /// All that lies under `/practice`, also what `RouteTests` asks of a desk without a practice.
    static let routes = RouteTable.all.filter { $0.side != .hub && $0.path.hasPrefix("/practice") }

    /// Who is anybody's business: names that nobody sees who may not.
    static let names = [WholePractice.family, WholePractice.stranger, "Rivera", "Brandt", "Moreau", "Castell"]

    /// A practice that is only looked at.
    private static let shared = Task { try await WholePractice() }

    /// Answers of a page that is only a way to another one.
    private static func redirect(_ route: Route, _ role: Role) -> String? {
        switch route.path {
        case "/practice/sign-in": home(role)
        case "/practice/set-up": role == .administrator ? "/practice/set-up/done" : "/practice/sign-in"
        default: nil
        }
    }

    /// Where each role begins.
    private static func home(_ role: Role) -> String {
        switch role {
        case .dentist, .assistant, .biller: "/practice"
        case .administrator: "/practice/directory"
        case .examiner: "/practice/evidence"
        case .editor: "/practice/account"
        }
    }

    /// Whether the one table lets a role in, and under which action.
    static func mayEnter(_ route: Route, _ role: Role, _ table: Authorisation) throws -> Bool {
        switch route.admission {
        case .anyone, .anyoneUnsealed: return true
        case .action(let action): return table.allows([role], action)
        case .signedIn:
            // A file of a case is asked by its name; the one asked for here is the report's.
            guard route.path.hasSuffix("/files/{name}") else { return true }
            return table.allows([role], table.action(forFile: "report.pdf"))
        case .anyoneAtDesk, .anyEditor, .editor:
            throw RouteHoles.Unknown(description: "\(route.path) is the editors' and lies in the practice.")
        }
    }

    private static func isQuiet(_ answer: Answer) -> Bool { !names.contains { answer.text.contains($0) } }

    @Test("The practice's routes stand in the table once, under the practice, with something in every hole")
    func table() async throws {
        let whole = try await Self.shared.value
        let holes = try RouteHoles(whole)
        for route in RouteTable.ofPractice {
            #expect(route.path.hasPrefix("/practice/") && route.side == .workspace, "\(route.path)")
        }
        let lines = Self.routes.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(lines).count == lines.count && lines.count > 120)
        for route in Self.routes {
            #expect(throws: Never.self) { try holes.address(route) }
            #expect(!(try holes.address(route).contains("{")))
        }
    }

    @Test("Reading: who may sees the page, who may not gets 403 and no name", arguments: Role.allCases)
    func reading(role: Role) async throws {
        let whole = try await Self.shared.value
        let (holes, table) = (try RouteHoles(whole), whole.store.authorisation)
        let seat = await whole.seat(role)
        for route in Self.routes where route.method == .get {
            let address = try holes.address(route)
            let answer = await whole.get(address, seat)
            let mayEnter = try Self.mayEnter(route, role, table)
            if let place = Self.redirect(route, role) {
                #expect(answer.status == .seeOther && answer.fields[.location] == place, "\(role) at \(address)")
            } else {
                #expect(answer.status == (mayEnter ? .ok : .forbidden), "\(role) at \(address)")
            }
            if !mayEnter { #expect(Self.isQuiet(answer), "\(role) at \(address) sees a name") }
            let head = await whole.site.send(.head, address, cookie: seat.cookie)
            #expect(head.status == answer.status && head.body.isEmpty, "\(role) at \(address)")
        }
    }

    @Test("Writing: who may not gets 403, sees no name, and nothing is written", arguments: Role.allCases)
    func refused(role: Role) async throws {
        let whole = try await Self.shared.value
        let (holes, table) = (try RouteHoles(whole), whole.store.authorisation)
        let seat = await whole.seat(role)
        let before = try StoreMark(whole)
        for route in Self.routes where route.method == .post {
            guard try !Self.mayEnter(route, role, table) else { continue }
            let address = try holes.address(route)
            let answer = await whole.post(address, [:], seat)
            #expect(answer.status == .forbidden, "\(role) at \(address)")
            #expect(Self.isQuiet(answer), "\(role) at \(address) sees a name")
            #expect(try StoreMark(whole) == before, "\(role) at \(address) wrote")
        }
    }

    @Test("Without an account: to the door, and nothing is written or said")
    func nobody() async throws {
        let whole = try await Self.shared.value
        let holes = try RouteHoles(whole)
        let before = try StoreMark(whole)
        let (cookie, token) = await whole.site.door()
        for route in Self.routes {
            let address = try holes.address(route)
            let seats: [WholePractice.Seat] = [
                .init(), .init(cookie: cookie, token: token), .init(cookie: String(repeating: "ab", count: 32)),
            ]
            for seat in seats {
                let answer =
                    route.method == .post
                    ? await whole.post(address, [:], seat) : await whole.get(address, seat)
                #expect(Self.isQuiet(answer) && answer.status.code < 500, "\(address)")
                guard route.admission != .anyone, route.admission != .anyoneUnsealed else { continue }
                let isPage = route.method == .get && !address.hasPrefix(PracticeFHIR.base)
                #expect(answer.status == (isPage ? .seeOther : .unauthorized), "\(address)")
                if isPage { #expect(answer.fields[.location]?.hasPrefix("/practice/sign-in") == true, "\(address)") }
            }
        }
        #expect(try StoreMark(whole) == before)
    }

    @Test("Writing: who may is never told that they may not, and an empty form breaks nothing")
    func admitted() async throws {
        let whole = try await WholePractice()
        let (holes, table) = (try RouteHoles(whole), whole.store.authorisation)
        for route in Self.routes where route.method == .post {
            for role in Role.allCases where try Self.mayEnter(route, role, table) {
                // Nobody but who took an emergency access ends it there.
                let isOwn = route.path == "\(EmergencyForm.address)/{grant}/end"
                let address = try isOwn ? EmergencyBar.address(ending: whole.breakGlass(role)) : holes.address(route)
                if route.path.contains("{import}") { try whole.stage() }
                let seat = await whole.seat(role)
                let isForPrograms = address.hasPrefix(PracticeFHIR.base)
                let answer = await whole.post(
                    address, [:], seat, isForPrograms ? [.authorization: "Bearer \(seat.cookie)"] : [:])
                let told = [.ok, .seeOther, .badRequest, .conflict, .unprocessableContent].contains(answer.status)
                let isDoor = route.path.hasSuffix("/fhir/token") && answer.status == .unauthorized
                #expect(told || isDoor, "\(role) at \(address): \(answer.status)")
            }
        }
        for line in whole.site.log.lines where line.contains(" failed") { Issue.record("\(line)") }
        #expect(try whole.store.verify(for: whole.demo.session(.administrator)).isIntact)
    }
}
