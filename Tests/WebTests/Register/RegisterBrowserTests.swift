import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("The register in a browser", .serialized)
struct RegisterBrowserTests {
    @Test("Registered, offered as a duplicate, covered, diagnosed and ordered with the keyboard alone; axe clean")
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("register").path
            let text = try await ServerTests.apart {
                try Peer.python(registerWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["beside"]?.bool == true, "a fault stands beside its field, which has the focus")
            #expect(told["offered"]?.bool == true)
            #expect(told["person"]?.string == "/practice/patients/HS-0005")
            #expect(told["holder"]?.strings == ["hidden", "shown"], "a holder is asked for only where there is one")
            #expect(told["coverage"]?.bool == true && told["problem"]?.bool == true)
            #expect(told["order"]?.string?.contains("ORD-2026-000001") == true)
            #expect(told["keys"]?.int ?? 99 <= 60, "an order takes few keys besides its words")
            #expect(told["withoutScript"]?.bool == true)
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo.
let registerWalk = #"""
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, password = sys.argv[1:4]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, told, keys = [], {}, 0

    def sign_in(page, account):
        page.goto(base + "/practice/sign-in")
        page.fill("#account", account)
        page.fill("#password", password)
        page.click("main button.go")
        page.wait_for_url(base + "/practice")

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
                    nodes = "; ".join(n["html"][:120] for n in violation["nodes"][:3])
                    faults.append(f"{name} {width} {scheme}: {violation['id']}: {nodes}")
        page.set_viewport_size({"width": 1280, "height": 844})
        page.emulate_media(color_scheme="light")

    def press(page, key, times=1):
        global keys
        for _ in range(times):
            page.keyboard.press(key)
            keys += 1

    def focus(page, wanted, most=60):
        """Goes on with Tab until the wanted element has the focus."""
        for _ in range(most):
            if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
                return
            press(page, "Tab")
        faults.append(f"{wanted} is not reached with Tab on {page.url}")

    def write(page, wanted, text):
        focus(page, wanted)
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type(text)

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_context().new_page()
        page.on("console", lambda message: message.type == "error" and "status of" not in message.text
                and faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        sign_in(page, "okafor")
        page.goto(base + "/practice/patients")
        look(page, "patients")
        write(page, "#words", "riv")
        press(page, "Enter")
        page.wait_for_selector("text=1 person found")
        look(page, "found")

        page.goto(base + "/practice/patients/new")
        look(page, "new")
        page.wait_for_function("document.activeElement.id == 'name.family'")
        for field, text in (("name.family", "Rivera"), ("name.given", "Anna"), ("birthDate", "07/02/84")):
            write(page, f'[name="{field}"]', text)
        focus(page, '[name="sex"]')
        press(page, "Space")
        for field, text in (("telephone", "518 555 0190"), ("address.lines.1", "7 Mill Lane"),
                            ("address.city", "Albany"), ("address.zip", "12208")):
            write(page, f'[name="{field}"]', text)
        press(page, "Enter")
        page.wait_for_selector(".note.bad")
        told["beside"] = page.evaluate("document.activeElement.name") == "birthDate" and page.locator(
            "[id='why-birthDate']").count() == 1
        look(page, "faults")
        write(page, '[name="birthDate"]', "07/02/1984")
        press(page, "Enter")
        page.wait_for_selector(".twin")
        told["offered"] = "HS-0001" in page.inner_text("main") and "one letter" in page.inner_text("main")
        look(page, "duplicates")
        focus(page, 'form[action="/practice/patients/new"] button')
        press(page, "Enter")
        page.wait_for_url("**/patients/HS-*")
        told["person"] = page.url[len(base):]

        focus(page, 'a[href$="/coverage"]')
        press(page, "Enter")
        page.wait_for_url("**/coverage")
        holder = lambda: "shown" if page.locator(".holder").is_visible() else "hidden"
        told["holder"] = [holder()]
        focus(page, "#memberID")
        page.keyboard.type("DDP0000009")
        focus(page, '[name="relationship"]')
        press(page, "ArrowRight", 2)
        told["holder"].append(holder())
        look(page, "coverage")
        press(page, "ArrowLeft", 2)
        press(page, "Enter")
        page.wait_for_url("**#coverage")
        told["coverage"] = "Member DDP0000009" in page.inner_text("#coverage")

        page.goto(page.url.split("#")[0] + "/problem")
        write(page, "#find", "stone")
        press(page, "Tab")
        press(page, "Enter")
        page.wait_for_selector(".code-hits")
        look(page, "problem")
        focus(page, ".code-hits button")
        press(page, "Enter")
        page.wait_for_function("document.getElementById('code').value == 'K11.5'")
        focus(page, "#onset")
        press(page, "Enter")
        page.wait_for_url("**#problems")
        told["problem"] = "K11.5" in page.inner_text("#problems")

        page.goto(page.url.split("#")[0])
        keys = 0
        focus(page, 'a[href$="/order"]')
        press(page, "Enter")
        page.wait_for_url("**/order")
        page.wait_for_function("document.activeElement.id == 'reason'")
        page.keyboard.type("Swelling at meals for three weeks")
        focus(page, '[name="area:submandibular-gland"]')
        press(page, "Space")
        focus(page, '[name="side"]')
        press(page, "Space")
        look(page, "order")
        focus(page, "#dateOfService")
        press(page, "Enter")
        page.wait_for_url("**#studies")
        told["keys"] = keys
        told["order"] = page.inner_text("#studies")
        look(page, "person")
        page.goto(base + "/practice/cases/ORD-2026-000001/order")
        page.locator(".act summary").click()
        look(page, "change")

        page = browser.new_context(java_script_enabled=False).new_page()
        sign_in(page, "assistant")
        page.goto(base + "/practice/patients")
        page.fill("#words", "alder")
        page.click("form.find-person button")
        told["withoutScript"] = page.locator("text=Nobody fits").count() == 1
        browser.close()
    told["faults"] = sorted(set(faults))
    print(json.dumps(told))
    """#
