import Essentials
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Sessions that end by themselves")
struct IdleRouteTests {
    @Test("Use begins the idle time anew, a poll does not, whatever page it asks")
    func polls() async throws {
        let site = try OversightSite()
        let cookie = await site.signIn("biller")
        let poll = try #require(HTTPField.Name("X-Tragus-Poll"))
        func seconds() async throws -> Int? {
            let answer = await site.test.get("/practice/session", cookie: cookie, [poll: "1"])
            guard answer.status == .ok else { return nil }
            return try JSONValue(parsing: answer.text)["seconds"]?.int
        }
        site.pass(600)
        #expect(try await seconds() == 300)
        for page in ["/practice", "/practice/account", "/practice/cases/submandibular-stone/report"] {
            #expect(await site.test.get(page, cookie: cookie, [poll: "1"]).status == .ok)
            #expect(try await seconds() == 300, "\(page)")
        }
        #expect(await site.test.get("/practice/session", cookie: cookie).status == .ok)
        #expect(try await seconds() == 900)
        site.pass(899)
        #expect(await site.test.get("/practice", cookie: cookie, [poll: "1"]).status == .ok)
        site.pass(1)
        #expect(try await seconds() == nil)
        let ended = await site.test.get("/practice/account", cookie: cookie)
        #expect(ended.fields[.location] == "/practice/sign-in?to=/practice/account")
    }

    @Test("Pages carry the minutes of the practice and the module that signs off; the door does not")
    func module() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        let page = "/practice/oversight"
        #expect(await site.test.get(page, cookie: admin).text.contains("data-idle=\"15\""))
        let wrong = await site.post(page + "/door", ["minutes": "4", "version": ""], from: page, cookie: admin)
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("why-minutes"))
        #expect(wrong.text.contains("value=\"4\""))
        let saved = await site.post(page + "/door", ["minutes": "7", "version": ""], from: page, cookie: admin)
        #expect(saved.status == .seeOther)
        let after = await site.test.get(page, cookie: admin).text
        #expect(after.contains("data-idle=\"7\"") && after.contains("/assets/idle.js?v="))
        site.pass(420)
        #expect(await site.test.get(page, cookie: admin).status == .seeOther)
        let door = await site.test.get("/practice/sign-in?ended=idle&to=/practice/account")
        #expect(door.text.contains("Signed off.") && !door.text.contains("idle.js"))
        #expect(door.text.contains("name=\"destination\" value=\"/practice/account\""))
        #expect(!(await site.test.get("/practice/sign-in?ended=%3Cb%3E")).text.contains("Signed off"))
    }

    @Test("Behind TLS the cookie is taken by its guarded name alone")
    func guardedName() async throws {
        let test = try TestSite(options: WebOptions(isSecure: true))
        let door = await test.get("/practice/sign-in")
        #expect(door.fields[.setCookie]?.hasPrefix("__Host-tragus-visit=") == true)
        let (secret, token) = (try #require(door.cookie), try #require(door.token))
        let form = "form-token=\(token)&account=dentist&password=demo"
        #expect(await test.send(.post, "/practice/sign-in", cookie: secret, form: form).status == .forbidden)
        let taken = await test.send(
            .post, "/practice/sign-in", [.cookie: "__Host-tragus-visit=\(secret)"], form: form)
        #expect(taken.status == .seeOther)
        #expect(taken.fields[.setCookie]?.hasPrefix("__Host-tragus-visit=") == true)
    }

    @Test("A door that holds back says how long, keeps the name and stays a door")
    func heldBack() async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let held = await test.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=held&password=demo")
        #expect(held.status == .tooManyRequests && held.fields[.retryAfter] == "30")
        #expect(held.text.contains("value=\"held\"") && held.text.contains("type=\"password\""))
    }
}
