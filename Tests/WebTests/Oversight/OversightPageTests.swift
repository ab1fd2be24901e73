import Essentials
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Oversight")
struct OversightPageTests {
    static let pages = [
        "/practice/oversight", "/practice/oversight/accounts", "/practice/oversight/accounts/biller",
        "/practice/oversight/accounts/admin", "/practice/oversight/audit",
        "/practice/oversight/audit?act=sign-in&user=admin&from=2026-01-01&to=2026-12-31", "/practice/oversight/roles",
        "/practice/account",
    ]

    @Test("Every page is whole, and closed to who does not oversee")
    func pages() async throws {
        let site = try OversightSite()
        let (admin, biller) = (await site.signIn("admin"), await site.signIn("biller"))
        for page in Self.pages {
            let answer = await site.test.get(page, cookie: admin)
            #expect(answer.status == .ok, "\(page)")
            try EscapeTests.checkMarkup(answer.text)
            let isOpen = page == "/practice/account"
            #expect(await site.test.get(page, cookie: biller).status == (isOpen ? .ok : .forbidden), "\(page)")
        }
        #expect(await site.test.get("/practice/oversight/accounts/nobody", cookie: admin).status == .notFound)
    }

    @Test("A verification is kept and shown with what it found")
    func verification() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        #expect(await site.test.get("/practice/oversight", cookie: admin).text.contains("never verified"))
        let sent = await site.post(
            "/practice/oversight/verify", [:], from: "/practice/oversight", cookie: admin)
        #expect(sent.status == .seeOther)
        let after = await site.test.get("/practice/oversight", cookie: admin).text
        #expect(after.contains("<h1>The records are intact</h1>") && after.contains("by admin"))
    }

    @Test("An account is made, changed and switched off; faults stand beside their fields and nothing typed is lost")
    func accounts() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        let page = "/practice/oversight/accounts"
        func add(_ changes: [String: String]) async -> Answer {
            let fields = [
                "user": "noor", "name": "Noor <b>", "role-biller": "1", "password": "nine slow otters swim by",
            ].merging(changes) { $1 }.filter { !$0.value.isEmpty }
            return await site.post(page, fields, from: page, cookie: admin)
        }
        for (changes, field) in [
            (["user": "No"], "why-user"), (["user": "biller"], "why-user"), (["name": ""], "why-name"),
            (["role-biller": ""], "why-roles"), (["password": "short"], "why-password"),
        ] {
            let refused = await add(changes)
            #expect(refused.status == .unprocessableContent, "\(changes)")
            #expect(refused.text.contains("id=\"\(field)\""), "\(changes)")
            if changes["name"] == nil { #expect(refused.text.contains("value=\"Noor &lt;b&gt;\"")) }
            #expect(!refused.text.contains("otters"), "no password comes back")
            try EscapeTests.checkMarkup(refused.text)
        }
        #expect(await add([:]).fields[.location] == page + "/noor")
        let own = page + "/noor"
        #expect(!(await site.signIn("noor", password: "nine slow otters swim by")).isEmpty)
        let shown = await site.test.get(own, cookie: admin)
        #expect(shown.text.contains("Noor &lt;b&gt; may sign in"))
        let saved = await site.post(
            own + "/roles", ["role-assistant": "1", "version": "1"], from: own, cookie: admin)
        #expect(saved.status == .seeOther)
        let stale = await site.post(
            own + "/roles", ["role-dentist": "1", "version": "1"], from: own, cookie: admin)
        #expect(stale.status == .conflict)
        #expect(stale.text.contains("assistant") && stale.text.contains("You chose"))
        let none = await site.post(own + "/roles", ["version": "2"], from: own, cookie: admin)
        #expect(none.status == .unprocessableContent && none.text.contains("Tick one role"))
        let off = await site.post(own + "/state", ["active": "no", "version": "2"], from: own, cookie: admin)
        #expect(off.status == .seeOther)
        #expect(await site.test.get(own, cookie: admin).text.contains("may not sign in"))
        let on = await site.post(own + "/state", ["active": "yes", "version": "3"], from: own, cookie: admin)
        #expect(on.status == .seeOther)
        let weak = await site.post(own + "/password", ["password": "short"], from: own, cookie: admin)
        #expect(weak.status == .unprocessableContent && weak.text.contains("why-password"))
    }

    @Test("The last administrator and one’s own account are refused in words")
    func guarded() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        let own = "/practice/oversight/accounts/admin"
        #expect(!(await site.test.get(own, cookie: admin)).text.contains(own + "/roles"))
        for (act, fields) in [
            ("roles", ["role-biller": "1", "version": "1"]), ("state", ["active": "no", "version": "1"]),
            ("password", ["password": "nine slow otters swim by"]),
        ] {
            let refused = await site.post("\(own)/\(act)", fields, from: own, cookie: admin)
            #expect(refused.status == .unprocessableContent && refused.text.contains("your own account"), "\(act)")
        }
        #expect(await site.test.get("/practice/oversight", cookie: admin).status == .ok)
    }

    @Test("Filters go into the address only when they can be no name")
    func filters() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        let page = "/practice/oversight/audit"
        let refused = await site.post(
            page, ["subject": "Rivera, <Ana>", "act": "read"], from: page, cookie: admin)
        #expect(refused.status == .unprocessableContent && refused.fields[.location] == nil)
        #expect(refused.text.contains("value=\"Rivera, &lt;Ana&gt;\"") && refused.text.contains("why-subject"))
        let found = await site.post(
            page, ["subject": "case", "act": "put", "user": "Rivera", "from": "2026-01-01"], from: page, cookie: admin)
        let address = try #require(found.fields[.location])
        #expect(address == page + "?act=put&subject=case&from=2026-01-01")
        let shown = await site.test.get(address, cookie: admin)
        #expect(shown.status == .ok && shown.text.contains("case/submandibular-stone version 2"))
        #expect(await site.test.get(page + "?from=yesterday", cookie: admin).text.contains("This is no day"))
    }

    @Test("Exports are safe in a spreadsheet, read back as JSON, and are journaled")
    func exports() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        let base = "/practice/oversight/audit"
        let csv = await site.test.get(base + "/events.csv?act=put", cookie: admin)
        #expect(csv.fields[.contentDisposition]?.hasPrefix("attachment; filename=\"audit.csv\"") == true)
        let lines = csv.text.split(separator: "\r\n")
        #expect(lines.first == "at,user,act,subject,detail,version,seal" && lines.count > 8)
        let jsonl = await site.test.get(base + "/events.jsonl?act=export", cookie: admin)
        let events = try jsonl.text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(events.contains { $0["detail"]?.string == "CSV act=put" && $0["user"]?.string == "admin" })
        #expect(await site.test.get(base + "/events.csv?subject=Rivera", cookie: admin).status == .badRequest)
        #expect(CSVLine.line(["=cmd()", "+1", "-2, \"q\""]) == "'=cmd(),'+1,\"'-2, \"\"q\"\"\"\r\n")
    }

    @Test("One’s own password is changed with the present one, and every session ends")
    func ownPassword() async throws {
        let site = try OversightSite()
        let biller = await site.signIn("biller")
        let page = "/practice/account"
        let wanted = "nine slow otters swim by"
        for (fields, field) in [
            (["present": "wrong one, quite wrong", "password": wanted, "again": wanted], "why-present"),
            (["present": site.demo.password, "password": "short", "again": "short"], "why-password"),
            (["present": site.demo.password, "password": wanted, "again": "another"], "why-again"),
            (["password": wanted, "again": wanted], "why-present"),
        ] {
            let refused = await site.post(page + "/password", fields, from: page, cookie: biller)
            #expect(refused.status == .unprocessableContent && refused.text.contains("id=\"\(field)\""), "\(field)")
            #expect(!refused.text.contains("otters") && !refused.text.contains("quite wrong"))
        }
        let other = await site.signIn("biller")
        let done = await site.post(
            page + "/password", ["present": site.demo.password, "password": wanted, "again": wanted], from: page,
            cookie: biller)
        #expect(done.fields[.location] == "/practice/sign-in?ended=password")
        for cookie in [biller, other] { #expect(await site.test.get("/practice", cookie: cookie).status == .seeOther) }
        #expect(await site.test.get("/practice/sign-in?ended=password").text.contains("Sign in with the new one"))
        #expect(await site.test.get("/practice", cookie: await site.signIn("biller", password: wanted)).status == .ok)
    }

    @Test("Who may do what stands on its page as the table says it")
    func table() async throws {
        let site = try OversightSite()
        let text = await site.test.get("/practice/oversight/roles", cookie: await site.signIn("admin")).text
        for rule in site.workspace.store.authorisation.rules {
            #expect(text.contains(Words.sentence(Words.plain(rule.action.rawValue))), "\(rule.action)")
        }
        #expect(text.contains("45 CFR 164.312(b): audit controls") && text.contains("in an emergency"))
    }
}
