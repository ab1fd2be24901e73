import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("The demo practice")
struct DemoTests {
    static let pages = [
        "/practice", "/practice/cases/submandibular-stone", "/practice/cases/submandibular-stone?image=2",
        "/practice/cases/submandibular-stone/report", "/practice/cases/submandibular-stone/decision",
        "/practice/cases/submandibular-stone/claim", "/practice/cases/submandibular-stone/evidence",
        "/practice/cases/neck-node-follow-up/report", "/practice/cases/two-parties/decision",
        "/practice/cases/two-parties/claim/northgate", "/practice/cases/no-reading",
        "/practice/cases/no-reading/report", "/practice/cases/no-reading/claim", "/practice/cases/no-reading/evidence",
    ]

    private func site() throws -> (TestSite, DemoSite) {
        let demo = try DemoSite.shared.get()
        return (try TestSite(desk: demo.desk), demo)
    }

    private func signIn(_ user: String, _ site: TestSite, _ demo: DemoSite) async -> String {
        let (cookie, token) = await site.door()
        let password = PercentCoding.encode(demo.demo.password)
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=\(user)&password=\(password)"
        )
        return answer.cookie ?? ""
    }

    @Test("Every page of the cases is whole", arguments: pages)
    func wholePages(target: String) async throws {
        let (site, demo) = try site()
        let answer = await site.get(target, cookie: await signIn("okafor", site, demo))
        #expect(answer.status == .ok)
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test(
        "Every account against every route, by the practice's own table",
        arguments: Role.allCases.filter { $0 != .editor })
    func table(role: Role) async throws {
        let (site, demo) = try site()
        let account = try #require(demo.demo.accounts.first { $0.roles == [role] })
        let cookie = await signIn(account.user, site, demo)
        let table = demo.workspace.store.authorisation
        for route in RouteTable.all where route.method == .get {
            guard case .action(let action) = route.admission else { continue }
            let path = RouteTests.address(route, case: "submandibular-stone", party: "harbor-street")
            let answer = await site.get(path, cookie: cookie)
            // What a route's holes name may not be there: then it is said after it was asked who may.
            let isOpen = [.ok, .seeOther, .notFound].contains(answer.status)
            #expect(isOpen == table.allows(role, action), "\(role) at \(path): \(answer.status)")
            #expect(isOpen || answer.status == .forbidden, "\(role) at \(path): \(answer.status)")
        }
        for route in RouteTable.all where route.method == .post {
            guard case .action(let action) = route.admission else { continue }
            let path = RouteTests.address(route, case: "submandibular-stone", party: "harbor-street")
            let answer = await site.send(.post, path, cookie: cookie, form: "")
            // Without the visit's token nothing is done; whoever may not is told so first.
            #expect(answer.status == .forbidden, "\(role) at \(path): \(answer.status)")
            let isRefused = answer.text.contains("This account may not open this")
            #expect(isRefused != table.allows(role, action), "\(role) at \(path)")
        }
        let file = await site.get("/practice/cases/submandibular-stone/files/decision.json", cookie: cookie)
        #expect(file.status == (table.allows(role, .seeDecision) ? .ok : .forbidden))
    }

    @Test("The work list groups by what comes next, and marks the case that waits")
    func worklist() async throws {
        let (site, demo) = try site()
        let text = await site.get("/practice", cookie: await signIn("biller", site, demo)).text
        #expect(text.contains("<h1>Every case</h1>") && text.contains("To read") && text.contains("Ready to send"))
        let marked = text.matches(of: #/<tr class="look">(.*?)<\/tr>/#).map(\.output.1)
        #expect(marked.count == 1 && marked.first?.contains("/practice/cases/no-reading") == true)
        #expect(text.contains("Written reading") && text.contains("D0386") && text.contains("D0391"))
    }

    @Test("A decision names people, links every proof, and folds the far neighbours away")
    func decision() async throws {
        let (site, demo) = try site()
        let cookie = await signIn("okafor", site, demo)
        let text = await site.get("/practice/cases/submandibular-stone/decision", cookie: cookie).text
        #expect(text.contains("<h1><span>D0370</span>") && text.contains("supported"))
        #expect(text.contains("Harbor Street Dental") && !text.contains(">harbor-street<"))
        #expect(text.contains("href=\"/practice/cases/submandibular-stone?image=1&amp;frame=1#m-stone-long\""))
        #expect(text.contains("<details class=\"more\">"))
        let two = await site.get("/practice/cases/two-parties/decision", cookie: cookie).text
        #expect(two.contains("D0386") && two.contains("D0391") && two.contains("Decisions for 2 parties"))
    }

    @Test("Every proof of a decision leads to a place that is there")
    func proofs() async throws {
        let (site, demo) = try site()
        let cookie = await signIn("okafor", site, demo)
        for id in ["submandibular-stone", "neck-node-follow-up", "two-parties", "no-reading"] {
            let text = await site.get("/practice/cases/\(id)/decision", cookie: cookie).text
            let links = Set(
                text.matches(of: #/<a class="ev" href="([^"#]+)(?:#([^"]+))?"/#).map(\.output).map {
                    "\($0.1)#\($0.2 ?? "")"
                })
            #expect(!links.isEmpty)
            for link in links {
                let parts = link.split(separator: "#")
                let page = await site.get(String(parts[0]).replacing("&amp;", with: "&"), cookie: cookie)
                #expect(page.status == .ok, "\(link)")
                if parts.count == 2 { #expect(page.text.contains("id=\"\(parts[1])\""), "\(link)") }
            }
        }
    }

    @Test("A measurement among the evidence leads to its image, its frame and its calliper")
    func evidence() async throws {
        let (site, demo) = try site()
        let cookie = await signIn("okafor", site, demo)
        let text = await site.get("/practice/cases/submandibular-stone/evidence", cookie: cookie).text
        let found = text.firstMatch(of: #/<a class="ev" href="([^"#]+frame=1)#m-stone-long"/#)
        let link = try #require(found?.output.1)
        let page = await site.get(String(link).replacing("&amp;", with: "&"), cookie: cookie).text
        #expect(page.contains("id=\"m-stone-long\"") && page.contains("data-image=\"1\""))
        let examiner = await signIn("examiner", site, demo)
        let closed = await site.get("/practice/cases/submandibular-stone/evidence", cookie: examiner).text
        #expect(
            closed.contains("an image that was read") && !closed.contains("?image="), "nothing leads to a closed room")
    }

    @Test("A claim is shown segment by segment, and the file is the one that was billed")
    func claim() async throws {
        let (site, demo) = try site()
        let cookie = await signIn("biller", site, demo)
        let page = await site.get("/practice/cases/submandibular-stone/claim", cookie: cookie).text
        let file = await site.get("/practice/cases/submandibular-stone/files/claim-harbor-street.837", cookie: cookie)
        #expect(file.fields[.contentDisposition]?.contains("filename=\"claim-harbor-street.837\"") == true)
        let segments = file.text.split(separator: "~").filter { !$0.allSatisfy(\.isWhitespace) }.count
        #expect(page.matches(of: #/<dt>[A-Z0-9]{2,3}\*/#).count == segments)
        let none = await site.get("/practice/cases/no-reading/claim", cookie: cookie).text
        #expect(none.contains("Nothing is billed") && none.contains("Cure") == false && none.contains("class=\"cure\""))
    }

    @Test("Images come as PNG and as they were taken in; a frame that is not there is not found")
    func images() async throws {
        let (site, demo) = try site()
        let cookie = await signIn("assistant", site, demo)
        let base = "/practice/cases/submandibular-stone/images/1"
        let png = await site.get("\(base)/frames/1", cookie: cookie)
        #expect(png.fields[.contentType] == "image/png" && png.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let original = await site.get("\(base)/original", cookie: cookie)
        #expect(original.body.dropFirst(128).starts(with: Array("DICM".utf8)))
        #expect(await site.get("\(base)/frames/2", cookie: cookie).status == .notFound)
        #expect(
            await site.get("/practice/cases/submandibular-stone/images/3/frames/1", cookie: cookie).status == .notFound)
    }

    @Test("The landing page shows the accounts that see something, and where to begin")
    func landing() async throws {
        let (site, demo) = try site()
        let text = await site.get("/").text
        #expect(text.contains(demo.demo.password) && text.contains("okafor") && text.contains("examiner"))
        #expect(!text.contains("editor"))
    }
}
