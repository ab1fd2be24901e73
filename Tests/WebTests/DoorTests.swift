import HTTPTypes
import Testing

@testable import Web

@Suite("The door")
struct DoorTests {
    @Test("Who signs in gets a new secret and goes where they wanted to go")
    func signIn() async throws {
        let test = try TestSite()
        let asked = await test.get("/practice/cases/stone/report")
        #expect(asked.fields[.location] == "/practice/sign-in?to=/practice/cases/stone/report")
        let (cookie, token) = await test.door()
        let answer = await test.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&account=dentist&password=demo&destination=%2Fpractice%2Fcases%2Fstone%2Freport")
        #expect(answer.status == .seeOther)
        #expect(answer.fields[.location] == "/practice/cases/stone/report")
        let fresh = try #require(answer.cookie)
        #expect(fresh != cookie, "a planted secret must not be signed in")
        #expect(await test.get("/practice", cookie: fresh).status == .ok)
        #expect(await test.get("/practice", cookie: cookie).status == .seeOther)
    }

    @Test("The cookie is closed to scripts and other sites, and Secure behind TLS")
    func cookie() async throws {
        let plain = await (try TestSite()).get("/practice/sign-in")
        #expect(plain.fields[.setCookie]?.hasSuffix("; Path=/; HttpOnly; SameSite=Lax") == true)
        #expect(plain.fields[.strictTransportSecurity] == nil)
        let secure = await (try TestSite(options: WebOptions(isSecure: true))).get("/practice/sign-in")
        #expect(secure.fields[.setCookie]?.hasSuffix("; HttpOnly; SameSite=Lax; Secure") == true)
        #expect(secure.fields[.strictTransportSecurity] == "max-age=31536000")
    }

    @Test("A wrong password says so, keeps the name, and signs nobody in")
    func wrongPassword() async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let answer = await test.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=dentist&password=wrong")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("do not match"))
        #expect(answer.text.contains("value=\"dentist\"") && !answer.text.contains("wrong\""))
        #expect(answer.cookie == nil)
        let empty = await test.send(.post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=")
        #expect(empty.status == .unprocessableContent && empty.text.contains("both needed"))
    }

    @Test("A guess that is held back says how long")
    func guessing() async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let held = await test.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=held&password=demo")
        #expect(held.status == .tooManyRequests)
        #expect(held.fields[.retryAfter] == "30" && held.text.contains("in 30 seconds"))
    }

    @Test("A second sign-in ends the first session")
    func again() async throws {
        let test = try TestSite()
        let first = await test.signIn("dentist")
        let token = try #require(await test.get("/practice", cookie: first).token)
        let answer = await test.send(
            .post, "/practice/sign-in", cookie: first, form: "form-token=\(token)&account=biller&password=demo")
        let second = try #require(answer.cookie)
        #expect(await test.get("/practice", cookie: first).status == .seeOther)
        #expect(await test.get("/practice", cookie: second).text.contains("biller"))
    }

    @Test("A form of another visit, without a token or from another site changes nothing")
    func foreignForms() async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let other = await test.door()
        let form = "account=dentist&password=demo&form-token="
        func post(_ form: String, cookie: String?, _ fields: HTTPFields = [:]) async -> HTTPResponse.Status {
            await test.send(.post, "/practice/sign-in", cookie: cookie, fields, form: form).status
        }
        #expect(await post(form, cookie: cookie) == .forbidden)
        #expect(await post(form + other.token, cookie: cookie) == .forbidden)
        #expect(await post(form + token, cookie: nil) == .forbidden)
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        #expect(await post(form + token, cookie: cookie, [site: "cross-site"]) == .forbidden)
        #expect(await post(form + token, cookie: cookie, [.contentType: "text/plain"]) == .badRequest)
        #expect(await post(form + token, cookie: cookie, [site: "same-origin"]) == .seeOther)
        let signedIn = await test.signIn("dentist")
        #expect(await test.send(.post, "/practice/sign-out", cookie: signedIn, form: "").status == .forbidden)
        #expect(await test.get("/practice", cookie: signedIn).status == .ok)
    }

    @Test("A form that is too large is refused unread")
    func largeForm() async throws {
        let test = try TestSite(options: WebOptions(largestForm: 1000))
        let (cookie, token) = await test.door()
        let form = "form-token=\(token)&account=" + String(repeating: "a", count: 1000)
        let large = await test.send(.post, "/practice/sign-in", cookie: cookie, form: form)
        #expect(large.status == .contentTooLarge)
        #expect(large.text.contains("At most 1 kB are taken here at once") && large.text.contains("Send less"))
        let many = "form-token=\(token)" + String(repeating: "&a", count: 101)
        #expect(await test.send(.post, "/practice/sign-in", cookie: cookie, form: many).status == .badRequest)
    }

    @Test("Signing out ends the visit on the server")
    func signOut() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        let token = try #require(await test.get("/practice", cookie: cookie).token)
        let answer = await test.send(.post, "/practice/sign-out", cookie: cookie, form: "form-token=\(token)")
        #expect(answer.status == .seeOther && answer.fields[.location] == "/")
        #expect(answer.fields[.setCookie]?.contains("Max-Age=0") == true)
        #expect(await test.get("/practice", cookie: cookie).status == .seeOther)
    }

    @Test(
        "Nobody can be sent elsewhere",
        arguments: [
            "https://example.org", "//example.org", "/practice/../..//x\\y", "/practicex", "/practice/\u{E9}",
            "/practice/a b", "javascript:alert(1)",
        ])
    func destinations(address: String) async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let answer = await test.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&account=dentist&password=demo&destination=\(PercentCoding.encode(address))")
        #expect(answer.fields[.location] == "/practice")
    }
}
