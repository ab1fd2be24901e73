import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("The list of evidence behind claims")
struct EvidenceShelfTests {
    @Test("Whoever sees nothing but evidence begins there; everyone else begins where they may be")
    func home() async throws {
        let demo = try DemoSite()
        let site = try TestSite(desk: demo.desk)
        let homes = [
            "examiner": "/practice/evidence", "biller": "/practice", "okafor": "/practice",
            "admin": "/practice/directory",
        ]
        for (user, home) in homes {
            let cookie = await ClaimSite.signIn(user, site, demo)
            let door = await site.get("/practice/sign-in", cookie: cookie)
            #expect(RegisterSite.place(door) == home, "\(user)")
            let page = await site.get(home, cookie: cookie)
            #expect(page.status == .ok && page.text.contains("class=\"brand\" href=\"\(home)\""), "\(user)")
            let isInBar = page.text.contains("<a href=\"/practice/evidence\"")
            #expect(isInBar == (user == "examiner"), "\(user) finds evidence in the bar, or by the claims")
        }
        let cookie = await ClaimSite.signIn("examiner", site, demo)
        let refused = await site.get("/practice/claims", cookie: cookie)
        #expect(refused.status == .forbidden && refused.text.contains("href=\"/practice/evidence\""))
    }

    @Test("Each claim that carries a code leads to its bundle; no patient is named; the read is in the audit")
    func shelf() async throws {
        let test = try await ClaimSite("examiner")
        let page = await test.page("/practice/evidence")
        try EscapeTests.checkMarkup(page.text)
        let links = page.text.matches(of: #/href="(/practice/cases/[^"]+/evidence/[^"]+)"/#).map { String($0.output.1) }
        let biller = try test.demo.session(.biller)
        let claims = try test.demo.workspace.store.claims(for: biller)
        let wanted = claims.filter { !$0.code.isEmpty }
        #expect(wanted.count >= 3 && links.count == wanted.count)
        #expect(Set(links) == Set(wanted.map { "/practice/cases/\($0.caseID)/evidence/\($0.party)" }))
        for link in links { #expect(await test.page(link).status == .ok, "\(link)") }
        for claim in claims {
            let family = String(claim.patient.prefix { $0 != "," })
            #expect(!page.text.contains(family), "a patient is named")
        }
        var query = AuditQuery()
        query.subject = "evidence"
        let noted = try test.demo.workspace.store.auditEvents(query, for: try test.demo.session(.administrator))
        #expect(noted.events.map(\.user) == ["examiner"])
    }

    @Test("A claim that was sent says so, and stands first")
    func sent() async throws {
        let biller = try await ClaimSite()
        _ = await biller.done("send")
        let cookie = await ClaimSite.signIn("examiner", biller.site, biller.demo)
        let text = await biller.site.get("/practice/evidence", cookie: cookie).text
        let rows = text.split(separator: "<th scope=\"row\"").dropFirst()
        #expect(rows.first?.contains("submandibular-stone") == true && rows.first?.contains(">sent<") == true)
    }
}
