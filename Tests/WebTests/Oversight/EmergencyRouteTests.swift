import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Opening a case in an emergency")
struct EmergencyRouteTests {
    static let report = "/practice/cases/submandibular-stone/report"
    static let reason = "Swelling closes the airway, <b>allergy</b> wanted"

    @Test("The refusal offers the form to who may break the glass, and only where the glass can be broken")
    func offer() async throws {
        let site = try OversightSite()
        let (admin, examiner) = (await site.signIn("admin"), await site.signIn("examiner"))
        let refused = await site.test.get(Self.report, cookie: admin)
        #expect(refused.status == .forbidden && refused.text.contains("Open in an emergency"))
        try EscapeTests.checkMarkup(refused.text)
        #expect(!(await site.test.get(Self.report, cookie: examiner)).text.contains("Open in an emergency"))
        for page in ["/practice/cases/submandibular-stone/evidence", "/practice"] {
            let text = await site.test.get(page, cookie: admin).text
            #expect(text.contains("may not open") && !text.contains("Open in an emergency"), "\(page)")
        }
        let assistant = await site.signIn("assistant")
        let claim = await site.test.get("/practice/cases/submandibular-stone/claim", cookie: assistant)
        #expect(claim.status == .forbidden && claim.text.contains("Open in an emergency"))
    }

    @Test("With a reason the case opens, for reading, for an hour; the administrator sees it and marks it")
    func way() async throws {
        let site = try OversightSite()
        let admin = await site.signIn("admin")
        func open(_ reason: String, _ destination: String = Self.report) async -> Answer {
            await site.post(
                "/practice/emergency",
                ["subject": "case/submandibular-stone", "destination": destination, "reason": reason],
                from: Self.report, cookie: admin)
        }
        let short = await open("<i>now")
        #expect(short.status == .unprocessableContent && short.text.contains("why-reason"))
        #expect(short.text.contains("&lt;i&gt;now"))
        try EscapeTests.checkMarkup(short.text)
        #expect(await site.test.get(Self.report, cookie: admin).status == .forbidden)
        #expect(
            await open(Self.reason, "https://example.org").fields[.location] == "/practice/cases/submandibular-stone")
        #expect(await open(Self.reason).fields[.location] == Self.report, "a second sending opens nothing more")
        let shown = await site.test.get(Self.report, cookie: admin)
        #expect(shown.status == .ok && shown.text.contains("href=\"/practice/cases/submandibular-stone/decision\""))
        #expect(await site.test.get("/practice/cases/two-parties/report", cookie: admin).status == .forbidden)
        #expect(await site.test.get("/practice", cookie: admin).status == .forbidden)
        let picture = "/practice/cases/submandibular-stone/images/1/frames/1"
        #expect(await site.test.get(picture, cookie: admin).status == .ok)
        let file = "/practice/cases/submandibular-stone/files/"
        #expect(await site.test.get(file + "report.pdf", cookie: admin).status == .ok)
        #expect(await site.test.get(file + "evidence-harbor-street.zip", cookie: admin).status == .forbidden)
        let oversight = "/practice/oversight"
        let page = await site.test.get(oversight, cookie: admin).text
        #expect(page.contains("Emergency accesses of the last 30 days: 1") && page.contains("not yet seen"))
        #expect(page.contains("Ruth Calloway (administrator)") && page.contains("see report at"))
        #expect(page.contains("airway, &lt;b&gt;allergy&lt;/b&gt;"))
        try EscapeTests.checkMarkup(page)
        let address = try #require(
            page.firstMatch(of: #/action="(/practice/oversight/emergencies/[0-9a-f]+)"/#)?.output.1)
        let long = String(repeating: "x", count: 501)
        let refused = await site.post(
            String(address), ["version": "1", "note": long], from: oversight, cookie: admin)
        #expect(refused.status == .unprocessableContent && refused.text.contains("501 characters"))
        let seen = await site.post(
            String(address), ["version": "1", "note": "<u>right"], from: oversight, cookie: admin)
        #expect(seen.status == .seeOther)
        let after = await site.test.get(oversight, cookie: admin).text
        #expect(after.contains("Seen by Ruth Calloway") && after.contains("&lt;u&gt;right"))
        // Used all the while, so that it is the grant that ends and not the session.
        for _ in 0..<6 {
            site.pass(600)
            _ = await site.test.get("/practice/account", cookie: admin)
        }
        #expect(await site.test.get(Self.report, cookie: admin).status == .forbidden)
    }

    @Test("Who may not break the glass, and a case that is not there")
    func refused() async throws {
        let site = try OversightSite()
        let examiner = await site.signIn("examiner")
        let fields = ["subject": "case/submandibular-stone", "destination": "/", "reason": Self.reason]
        #expect(
            await site.post("/practice/emergency", fields, from: "/practice/account", cookie: examiner).status
                == .forbidden)
        let admin = await site.signIn("admin")
        var other = fields
        other["subject"] = "case/none"
        #expect(
            await site.post("/practice/emergency", other, from: "/practice/account", cookie: admin).status == .notFound)
        other["subject"] = "account/biller"
        #expect(
            await site.post("/practice/emergency", other, from: "/practice/account", cookie: admin).status
                == .unprocessableContent)
    }

    @Test("Every page that is open by it says so, with an end; whoever ends it is out at once")
    func bar() async throws {
        let site = try OversightSite()
        let (admin, biller) = (await site.signIn("admin"), await site.signIn("biller"))
        let opened = await site.post(
            "/practice/emergency",
            ["subject": "case/submandibular-stone", "destination": Self.report, "reason": Self.reason],
            from: Self.report, cookie: admin)
        #expect(opened.status == .seeOther)
        var ends: Set<String> = []
        for room in ["", "/report", "/decision", "/claim"] {
            let page = await site.test.get("/practice/cases/submandibular-stone\(room)", cookie: admin).text
            #expect(page.contains("class=\"emergency-bar\""), "\(room)")
            #expect(page.contains("Emergency access until") && page.contains("airway, &lt;b&gt;allergy"))
            try EscapeTests.checkMarkup(page)
            let own = await site.test.get("/practice/cases/submandibular-stone\(room)", cookie: biller).text
            #expect(!own.contains("emergency-bar"), "nobody else's page bears it")
            ends.formUnion(
                page.matches(of: #/action="(\/practice\/emergency\/[0-9a-f]+\/end)"/#).map { String($0.output.1) })
        }
        let oversight = await site.test.get("/practice/oversight", cookie: admin).text
        #expect(oversight.contains("open now") && !oversight.contains("emergency-bar"))
        let end = try #require(ends.first)
        #expect(ends.count == 1)
        let foreign = await site.post(end, [:], from: "/practice", cookie: biller)
        #expect(foreign.status == .forbidden)
        #expect(await site.test.get(Self.report, cookie: admin).status == .ok)
        let ended = await site.post(end, [:], from: Self.report, cookie: admin)
        #expect(ended.fields[.location] == "/practice/directory")
        #expect(await site.test.get(Self.report, cookie: admin).status == .forbidden)
        let after = await site.test.get("/practice/oversight", cookie: admin).text
        #expect(after.contains("ended by Ruth Calloway") && !after.contains("open now"))
    }

    @Test("The administrator ends another's on the page of oversight")
    func endedByAdministrator() async throws {
        let site = try OversightSite()
        let (admin, assistant) = (await site.signIn("admin"), await site.signIn("assistant"))
        let claim = "/practice/cases/submandibular-stone/claim"
        _ = await site.post(
            "/practice/emergency",
            ["subject": "case/submandibular-stone", "destination": claim, "reason": Self.reason], from: claim,
            cookie: assistant)
        #expect(await site.test.get(claim, cookie: assistant).status == .ok)
        let oversight = await site.test.get("/practice/oversight", cookie: admin).text
        let end = try #require(
            oversight.firstMatch(of: #/action="(\/practice\/oversight\/emergencies\/[0-9a-f]+\/end)"/#)?.output.1)
        let refused = await site.post(String(end), [:], from: "/practice", cookie: assistant)
        #expect(refused.status == .forbidden)
        let ended = await site.post(String(end), [:], from: "/practice/oversight", cookie: admin)
        #expect(ended.fields[.location] == "/practice/oversight#emergencies")
        #expect(await site.test.get(claim, cookie: assistant).status == .forbidden)
        let again = await site.post(String(end), [:], from: "/practice/oversight", cookie: admin)
        #expect(again.status == .seeOther, "ended is ended")
    }
}
