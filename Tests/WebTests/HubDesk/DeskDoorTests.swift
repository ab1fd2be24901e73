import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("The door of the desk, and who may do what behind it")
struct DeskDoorTests {
    /// A route's address with something in its holes.
    static func address(_ route: Route) -> String {
        [
            ("{id}", "0123456789abcdef"), ("{subject}", route.path.hasPrefix("/topics") ? "cdt" : "D0370"),
            ("{token}", String(repeating: "a", count: 64)), ("{article}", "D0370"), ("{place}", "purpose.1"),
        ].reduce(route.path) { path, hole in
            path.split(separator: hole.0, omittingEmptySubsequences: false).joined(separator: hole.1)
        }
    }

    @Test("No route of the desk opens without an account")
    func nobody() async throws {
        let site = try DeskSite()
        for route in DeskRoutes.all {
            switch route.admission {
            case .editor, .anyEditor: break
            default: continue
            }
            for cookie in [nil, String(repeating: "ab", count: 32), "x"] {
                let target = Self.address(route)
                let answer =
                    route.method == .get
                    ? await site.get(target, cookie: cookie) : await site.post(target, [:], cookie: cookie)
                if route.method == .get {
                    #expect(answer.status == .seeOther, "\(target)")
                    #expect(answer.fields[.location]?.hasPrefix("/desk/sign-in") == true, "\(target)")
                } else {
                    #expect(answer.status == .unauthorized, "\(target)")
                }
            }
        }
    }

    @Test("Every route of the desk with every account, by the one table")
    func table() async throws {
        let site = try DeskSite()
        for (user, role) in [("editor", Role.editor), ("admin", .administrator)] {
            let seat = await site.signIn(user)
            for route in DeskRoutes.all {
                guard case .editor(let action) = route.admission else { continue }
                let target = Self.address(route)
                let answer =
                    route.method == .get
                    ? await site.get(target, cookie: seat.cookie) : await site.act(target, [:], seat)
                let mayEnter = site.hub.authorisation.allows(role, action)
                #expect((answer.status != .forbidden) == mayEnter, "\(user) at \(route.method) \(target)")
                #expect(answer.status.code < 500, "\(user) at \(target)")
            }
        }
        #expect(!site.hub.authorisation.allows(.editor, .setLicence), "the licence is an administrator's to state")
        #expect(
            await site.get("/desk/sign-in", cookie: await site.signIn("admin").cookie).fields[.location]
                == "/desk/releases")
    }

    @Test("A form without the desk's own token changes nothing")
    func tokens() async throws {
        let site = try DeskSite()
        let (id, _) = try await site.suggest()
        let seat = await site.signIn()
        let other = await site.signIn("second")
        let practice = site.test.site.visits.token(for: seat.cookie)
        let fetch = try #require(HTTPField.Name("Sec-Fetch-Site"))
        for route in DeskRoutes.all where route.method == .post {
            switch route.admission {
            case .editor, .anyEditor: break
            default: continue
            }
            if route.path == "/desk/licence" { continue }
            let target = Self.address(route)
            for token in ["", "x", other.token, practice] {
                let answer = await site.post(target, ["form-token": token], cookie: seat.cookie)
                #expect([.forbidden].contains(answer.status), "\(target)")
            }
            let foreign = await site.post(
                target, ["form-token": seat.token], cookie: seat.cookie, [fetch: "cross-site"])
            #expect(foreign.status == .forbidden, "\(target)")
        }
        #expect(await site.get("/desk", cookie: seat.cookie).status == .ok, "signed in still")
        #expect(await site.get("/desk/contributions/\(id)", cookie: seat.cookie).text.contains("waits for an editor"))
    }

    @Test("Who signs in gets a new secret and goes where they wanted to go; guessing is held off")
    func signIn() async throws {
        let site = try DeskSite()
        let asked = await site.get("/desk/questions/abc")
        #expect(asked.fields[.location] == "/desk/sign-in?to=/desk/questions/abc")
        let door = await site.door()
        func attempt(_ form: [String: String]) async -> Answer {
            await site.post("/desk/sign-in", form.merging(["form-token": door.token]) { $1 }, cookie: door.cookie)
        }
        let answer = await attempt([
            "account": "editor", "password": site.password, "destination": "/desk/questions/abc",
        ])
        #expect(answer.status == .seeOther && answer.fields[.location] == "/desk/questions/abc")
        let cookie = try #require(answer.cookie)
        #expect(cookie != door.cookie)
        #expect(answer.fields[.setCookie]?.hasPrefix("tragus-visit-desk=") == true)
        #expect(answer.fields[.setCookie]?.hasSuffix("; Path=/; HttpOnly; SameSite=Lax") == true)
        for destination in ["https://x.example", "//x.example", "/practice", "/desk/..\\x", "/deskx"] {
            let away = await attempt(["account": "editor", "password": site.password, "destination": destination])
            #expect(away.fields[.location] == "/desk", "\(destination)")
        }
        let wrong = await attempt(["account": "editor", "password": "wrong"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("do not match"))
        #expect(wrong.text.contains("value=\"editor\"") && !wrong.text.contains("value=\"wrong\""))
        let dentist = await attempt(["account": "okafor", "password": site.password])
        #expect(dentist.status == .unprocessableContent, "the practice's accounts open nothing here")
        var held: Answer?
        for _ in 0..<8 where held == nil {
            let answer = await attempt(["account": "editor", "password": "wrong"])
            if answer.status == .tooManyRequests { held = answer }
        }
        #expect(held?.fields[.retryAfter] == "30")
        let foreign = await site.post(
            "/desk/sign-in", ["account": "editor", "password": site.password], cookie: door.cookie)
        #expect(foreign.status == .forbidden)
    }

    @Test("Signing out ends the visit; the masthead shows who is signed in, and only to them")
    func signOut() async throws {
        let site = try DeskSite()
        let seat = await site.signIn()
        for target in ["/desk", "/contact", "/codes/D0370/ask"] {
            #expect(await site.get(target, cookie: seat.cookie).text.contains("Nadia Haddad, editor"), "\(target)")
            #expect(!(await site.get(target)).text.contains("Nadia Haddad"), "\(target)")
        }
        let answer = await site.act("/desk/sign-out", [:], seat)
        #expect(answer.status == .seeOther && answer.fields[.setCookie]?.contains("Max-Age=0") == true)
        #expect(await site.get("/desk", cookie: seat.cookie).status == .seeOther)
        let practice = await site.send(.get, "/desk", [.cookie: "tragus-visit=\(seat.cookie)"])
        #expect(practice.status == .seeOther)
    }

    @Test("Where only the workspace is open there is no desk")
    func workspaceOnly() async throws {
        let site = try DeskSite(options: WebOptions(offer: .workspace))
        for route in DeskRoutes.all where route.method == .get {
            #expect(await site.get(Self.address(route)).status == .notFound, "\(route.path)")
        }
    }
}
