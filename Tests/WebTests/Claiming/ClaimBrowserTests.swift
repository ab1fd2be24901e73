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
                    claimWalk,
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
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, password, outbox = sys.argv[1:5]
    folder, outbox = pathlib.Path(folder), pathlib.Path(outbox)
    folder.mkdir(parents=True, exist_ok=True)
    faults, told = [], {}
    place = base + "/practice/cases/submandibular-stone/claim/harbor-street"

    def look(page, name):
        for width, scheme in ((1280, "light"), (390, "dark")):
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                faults.append(f"{name} {width}: {wide} pixels wider than the window")
            for violation in Axe().run(page).response["violations"]:
                if violation["impact"] in ("serious", "critical", "moderate"):
                    nodes = "; ".join(n["html"][:160] for n in violation["nodes"][:3])
                    faults.append(f"{name} {width} {scheme}: {violation['id']}: {nodes}")
        page.set_viewport_size({"width": 1280, "height": 844})
        page.emulate_media(color_scheme="light")

    def act(page, opener, fill=None):
        page.locator("details.act > summary", has_text=opener).first.click()
        form = page.locator("details.act[open] form").first
        if fill:
            fill(form)
        form.locator("button").last.click()
        page.wait_for_load_state()

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(accept_downloads=True)
        page = context.new_page()
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.goto(base + "/practice/sign-in")
        page.fill("#account", "biller")
        page.fill("#password", password)
        page.click("main button.go")
        page.wait_for_url(base + "/practice")
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
    told["faults"] = sorted(set(faults))
    print(json.dumps(told))
    """#
