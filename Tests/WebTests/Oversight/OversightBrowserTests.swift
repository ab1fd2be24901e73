import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("Oversight in a browser", .serialized)
struct OversightBrowserTests {
    @Test("An emergency opened, seen and marked; every page of oversight; a page that signs off by itself; axe clean")
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("oversight").path
            let text = try await ServerTests.apart {
                try Peer.python(browserHead + oversightWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["opened"]?.bool == true && told["marked"]?.bool == true)
            #expect(told["ended"]?.bool == true, "an emergency access is ended before its time")
            #expect(told["verified"]?.string == "The records are intact")
            #expect(told["warned"]?.bool == true, "a minute before")
            #expect(told["stayed"]?.bool == true, "whoever stays is warned no longer")
            #expect(told["left"]?.string == "/practice/sign-in?ended=idle&to=%2Fpractice%2Foversight%2Faudit")
            #expect(told["back"]?.string == "/practice/oversight/audit")
            #expect(told["withoutScript"]?.string == "The records are intact")
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo. The browser's clock is moved, not waited for.
let oversightWalk = #"""

    password = more[0]

    with sync_playwright() as play:
        browser = chromium(play)
        page = browser.new_context().new_page()
        watch(page)
        sign_in(page, "admin", password, "/practice/oversight")
        report = base + "/practice/cases/submandibular-stone/report"
        page.goto(report)
        page.locator(".act summary").click()
        look(page, "refused")
        page.fill("[name=reason]", "Swelling closes the airway, allergies wanted.")
        page.click(".act button")
        page.wait_for_url(report)
        told["opened"] = page.locator("h1").count() == 1 and page.locator(".fault").count() == 0
        page.goto(base + "/practice/oversight")
        page.click("main button.go")
        page.wait_for_load_state()
        told["verified"] = page.inner_text("h1")
        look(page, "records")
        page.fill(".emergency [name=note]", "Spoken of with her; it was right.")
        page.click(".emergency form:has([name=note]) button")
        page.wait_for_selector(".emergency >> text=Seen by")
        told["marked"] = "it was right" in page.inner_text(".emergency q >> nth=-1")
        page.click(".emergency form[action$='/end'] button")
        page.wait_for_url("**#emergencies")
        told["ended"] = page.locator(".emergency >> text=open now").count() == 0
        for name, path in (("accounts", "/practice/oversight/accounts"),
                           ("account", "/practice/oversight/accounts/biller"), ("audit", "/practice/oversight/audit"),
                           ("roles", "/practice/oversight/roles"), ("own", "/practice/account")):
            page.goto(base + path)
            look(page, name)

        page = browser.new_context().new_page()
        watch(page)
        page.clock.install()
        sign_in(page, "admin", password, "/practice/oversight/audit")
        # The server's clock stands still: what is left of the session is told in its place.
        seconds = {"left": 58}
        page.route("**/practice/session", lambda route: route.fulfill(
            status=200, content_type="application/json", body=json.dumps({"seconds": seconds["left"]})))
        page.clock.run_for(14 * 60_000 + 10_000)
        page.wait_for_selector(".idle")
        told["warned"] = "Nobody uses this page" in page.inner_text(".idle")
        look(page, "idle")
        page.click(".idle button")
        page.clock.run_for(20_000)
        told["stayed"] = page.locator(".idle").count() == 0
        page.clock.run_for(14 * 60_000)
        page.wait_for_selector(".idle")
        seconds["left"] = 0
        page.clock.run_for(65_000)
        page.wait_for_url("**/sign-in?**")
        told["left"] = page.url[len(base):]
        look(page, "signed-off")
        page.unroute("**/practice/session")
        sign_in(page, "admin", password, "/practice/oversight/audit")
        told["back"] = page.url[len(base):]

        page = browser.new_context(java_script_enabled=False).new_page()
        sign_in(page, "admin", password, "/practice/oversight")
        page.click("main button.go")
        told["withoutScript"] = page.inner_text("h1")
        browser.close()
    finish()
    """#
