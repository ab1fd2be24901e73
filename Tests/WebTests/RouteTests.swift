import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Every address asks who may")
struct RouteTests {
    /// Every route with something in its holes that is there.
    static func address(_ route: Route, case id: String = "stone", party: String = "practice") -> String {
        [
            ("{case}", id), ("{party}", party),
            ("{name}", route.path.hasPrefix("/assets") ? "tragus.css" : "report.pdf"),
            ("{image}", "1"), ("{frame}", "1"),
        ].reduce(route.path) { path, hole in
            path.split(separator: hole.0, omittingEmptySubsequences: false).joined(separator: hole.1)
        }
    }

    /// Routes that ask a real practice are called in `PracticeRouteTests`.
    static func isOfPractice(_ route: Route) -> Bool {
        RouteTable.ofPractice.contains { $0.path == route.path && $0.method == route.method }
    }

    @Test("Every route with every role", arguments: SampleDesk.table.keys.sorted())
    func everyRole(role: String) async throws {
        let test = try TestSite()
        let cookie = await test.signIn(role)
        let allowed = try #require(SampleDesk.table[role])
        for route in RouteTable.all
        where route.method == .get && route.side != .hub && route.path != "/" && !Self.isOfPractice(route) {
            let answer = await test.get(Self.address(route), cookie: cookie)
            let mayEnter: Bool
            switch route.admission {
            case .anyone: mayEnter = true
            case .signedIn: mayEnter = allowed.contains(.seeReport)
            case .action(let action): mayEnter = allowed.contains(action)
            case .anyoneUnsealed, .anyoneAtDesk, .anyEditor, .editor: mayEnter = false
            }
            if route.path == "/practice/sign-in" {
                #expect(answer.status == .seeOther, "who is signed in goes on to the work list")
            } else {
                #expect(answer.status == (mayEnter ? .ok : .forbidden), "\(role) at \(route.path)")
            }
            if !mayEnter { #expect(!answer.text.contains("Quill"), "\(role) at \(route.path) sees a name") }
        }
        for route in RouteTable.all where route.method == .post && route.side != .hub && !Self.isOfPractice(route) {
            guard case .action(let action) = route.admission, !allowed.contains(action) else { continue }
            let answer = await test.send(.post, Self.address(route), cookie: cookie, form: "")
            #expect(answer.status == .forbidden && answer.text.contains("may not"), "\(role) at \(route.path)")
        }
    }

    @Test("No route of the workspace opens without an account")
    func nobody() async throws {
        let test = try TestSite()
        for route in RouteTable.all where route.admission != .anyone && route.side != .hub {
            let answer = await test.send(route.method, Self.address(route), form: route.method == .post ? "" : nil)
            let isPage = route.method == .get && !route.path.hasPrefix(PracticeFHIR.base)
            #expect(answer.status == (isPage ? .seeOther : .unauthorized), "\(route.path)")
            #expect(!answer.text.contains("Quill"))
        }
        let unknown = await test.get("/practice", cookie: String(repeating: "ab", count: 32))
        #expect(unknown.status == .seeOther)
        #expect(unknown.fields[.location] == "/practice/sign-in")
    }

    @Test("Only the door and the public pages are open to anyone")
    func openRoutes() {
        let open = RouteTable.all.filter { $0.admission == .anyone }.map(\.path)
        #expect(
            Set(open.filter { $0.hasPrefix("/practice") }) == ["/practice/sign-in", "/practice/fhir/metadata"],
            "of the practice nothing but its door, and what its interface can do")
        #expect(RouteTable.all.filter { $0.side == .hub }.allSatisfy { !$0.path.hasPrefix("/practice") })
    }

    @Test("An offer of the hub alone knows no workspace and asks no practice")
    func hubOnly() async throws {
        let test = try TestSite(options: WebOptions(offer: .hub, isDemo: true))
        #expect(test.site.desk == nil)
        for route in RouteTable.all where route.side == .workspace && route.path != "/" {
            #expect(await test.get(Self.address(route)).status == .notFound, "\(route.path)")
        }
        let landing = await test.get("/")
        #expect(landing.status == .ok)
        #expect(!landing.text.contains("/practice") && !landing.text.contains("Password"))
    }

    @Test("An unknown address, a wrong method, a wrong encoding")
    func faults() async throws {
        let test = try TestSite()
        #expect(await test.get("/nothing").status == .notFound)
        #expect(await test.get("/practice/").status == .notFound)
        let wrong = await test.send(.post, "/health", form: "")
        #expect(wrong.status == .methodNotAllowed)
        #expect(wrong.fields[.allow] == "GET")
        #expect(wrong.fields[.contentType] == "application/problem+json")
        for target in [
            "/%zz", "/%ff", "/%00", "/a%2Fb", "/practice/cases/%0a", "nothing",
            "/" + String(repeating: "a", count: 5000),
        ] {
            #expect(await test.get(target).status == .badRequest, "\(target.prefix(20))")
        }
        #expect(await test.get("/?q=%zz").status == .badRequest)
    }

    @Test("A case, a party, an image or a file that is not there")
    func absent() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        for target in [
            "/practice/cases/other", "/practice/cases/stone/claim/nobody", "/practice/cases/stone/files/secret.key",
            "/practice/cases/stone?image=0", "/practice/cases/stone?image=x",
            "/practice/cases/stone/images/1/frames/-1", "/practice/cases/..%2f..",
        ] {
            let answer = await test.get(target, cookie: cookie)
            #expect([.notFound, .badRequest].contains(answer.status), "\(target)")
        }
    }

    @Test("Patterns catch whole segments only")
    func patterns() {
        let route = Route(.get, "/a/{b}/c", on: .both, for: .anyone) { _, _ in throw Refusal.notFound }
        #expect(route.match(["a", "x y", "c"]) == ["b": "x y"])
        #expect(route.match(["a", "", "c"]) == nil)
        #expect(route.match(["a", "x"]) == nil)
        #expect(route.match(["a", "x", "c", ""]) == nil)
        #expect(Route(.get, "/", on: .both, for: .anyone) { _, _ in throw Refusal.notFound }.match([]) == [:])
    }
}
