import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("The way of a claim in a browser", .serialized)
struct ClaimBrowserTests {
    @Test("Edited, sent, downloaded, denied, replaced with an image, void refused and begun, without script; axe clean")
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("claiming").path
            let text = try await ServerTests.apart {
                try Peer.python(
                    browserHead + claimWalk,
                    [
                        "http://127.0.0.1:\(port)", folder, demo.demo.password,
                        demo.folder.url.path + "/outbox/harbor-street/HARBORST-DEMOCLEAR",
                    ])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["edited"]?.bool == true && told["sent"]?.bool == true)
            #expect(told["same"]?.bool == true, "what is downloaded is what lies in the outbox")
            #expect(told["denied"]?.bool == true && told["replaced"]?.bool == true)
            #expect(told["void early"]?.bool == false && told["void"]?.bool == true)
            #expect(told["beside"]?.strings?.contains { $0.hasSuffix(".png") } == true)
            #expect(told["printed"]?.string?.contains("Replacement of B-1") == true)
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo, the folder of the outbox.
let claimWalk = #"""

    password, outbox = more[0], pathlib.Path(more[1])
    place = base + "/practice/cases/submandibular-stone/claim/harbor-street"

    def act(page, opener, fill=None):
        page.locator("details.act > summary", has_text=opener).first.click()
        form = page.locator("details.act[open] form").first
        if fill:
            fill(form)
        form.locator("button").last.click()
        page.wait_for_load_state()

    with sync_playwright() as play:
        browser = chromium(play)
        context = browser.new_context(accept_downloads=True)
        page = context.new_page()
        watch(page)
        sign_in(page, "biller", password)
        page.goto(base + "/practice/claims")
        look(page, "claims")
        page.locator("tr", has_text="Rivera").locator("a.who").first.click()
        page.wait_for_load_state()
        page.locator("summary", has_text="Edit the claim").click()
        look(page, "edit")
        form = page.locator("form.claim-edit")
        form.locator("[name=fee]").fill("190.00")
        form.locator("[name='image-1']").check()
        form.locator("button").click()
        page.wait_for_load_state()
        told["edited"] = "$190.00" in page.inner_text("main") and page.locator("#attachments img").count() == 1
        page.locator("summary", has_text="Send the claim").click()
        look(page, "send")
        page.locator("details[open] button.go").click()
        page.wait_for_load_state()
        told["sent"] = "is sent" in page.inner_text("h1")
        with page.expect_download() as waiting:
            page.locator(".files a", has_text="000000001.837").click()
        told["same"] = pathlib.Path(waiting.value.path()).read_bytes() == (outbox / "000000001.837").read_bytes()
        page.reload()
        told["void early"] = page.locator("summary", has_text="Void it").count() > 0
        look(page, "sent")

        def taken(form):
            form.get_by_text("277CA, claim").click()
            form.get_by_text("accepted").click()
            form.locator("[name=number]").fill("B-1")
        act(page, "Write down a 999", taken)

        def denied(form):
            form.get_by_text("denied", exact=True).click()
            form.locator("[name=on]").fill("2026-05-28")
            form.locator("[name='reason-1']").fill("252")
            form.locator("[name='amount-1']").fill("190.00")
            form.locator("[name='remarks-1']").fill("N463")
        page.locator("summary", has_text="Write down the answer").click()
        look(page, "answer")
        page.locator("summary", has_text="Write down the answer").click()
        act(page, "Write down the answer", denied)
        told["denied"] = page.inner_text("h1").startswith("Denied") and page.locator(".denial").count() == 1
        look(page, "denied")
        act(page, "Replace it", lambda form: form.locator("[name=reason]").fill("The payer wants to see the images."))
        told["replaced"] = "replacement is ready" in page.inner_text("h1")
        look(page, "replacement")
        act(page, "Send the replacement")

        def paid(form):
            form.get_by_text("paid", exact=True).click()
            form.locator("[name=on]").fill("2026-05-29")
            form.locator("[name=paid]").fill("190.00")
        act(page, "Write down the answer", paid)
        look(page, "paid")
        page.goto(place + "/print")
        look(page, "printed")
        page.emulate_media(media="print")
        page.pdf(path=folder / "claim.pdf")
        told["printed"] = page.inner_text("main")
        page.emulate_media(media="screen")

        cookies = context.cookies()
        plain = browser.new_context(java_script_enabled=False)
        plain.add_cookies(cookies)
        page = plain.new_page()
        page.goto(place)
        act(page, "Void it", lambda form: form.locator("[name=reason]").fill("Claimed for the wrong person."))
        told["void"] = "void is ready" in page.inner_text("h1")
        told["beside"] = sorted(path.name for path in outbox.iterdir())
        browser.close()
    finish()
    """#
