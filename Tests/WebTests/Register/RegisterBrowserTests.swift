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
                try Peer.python(browserHead + registerWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
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

    password = more[0]

    with sync_playwright() as play:
        browser = chromium(play)
        page = browser.new_context().new_page()
        watch(page)
        sign_in(page, "okafor", password)
        page.goto(base + "/practice/patients")
        look(page, "patients")
        write(page, "#words", "riv")
        press(page, "Enter")
        page.wait_for_selector("text=1 person found")
        look(page, "found")

        page.goto(base + "/practice/patients/new")
        look(page, "new")
        page.wait_for_function("() => document.activeElement.id == 'name.family'")
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
        page.wait_for_function("() => document.getElementById('code').value == 'K11.5'")
        focus(page, "#onset")
        press(page, "Enter")
        page.wait_for_url("**#problems")
        told["problem"] = "K11.5" in page.inner_text("#problems")

        page.goto(page.url.split("#")[0])
        before = pressed
        focus(page, 'a[href$="/order"]')
        press(page, "Enter")
        page.wait_for_url("**/order")
        page.wait_for_function("() => document.activeElement.id == 'reason'")
        page.keyboard.type("Swelling at meals for three weeks")
        focus(page, '[name="area:submandibular-gland"]')
        press(page, "Space")
        focus(page, '[name="side"]')
        press(page, "Space")
        look(page, "order")
        focus(page, "#dateOfService")
        press(page, "Enter")
        page.wait_for_url("**#studies")
        told["keys"] = pressed - before
        told["order"] = page.inner_text("#studies")
        look(page, "person")
        page.goto(base + "/practice/cases/ORD-2026-000001/order")
        page.locator(".act summary").click()
        look(page, "change")

        page = browser.new_context(java_script_enabled=False).new_page()
        sign_in(page, "assistant", password)
        page.goto(base + "/practice/patients")
        page.fill("#words", "alder")
        page.click("form.find-person button")
        told["withoutScript"] = page.locator("text=Nobody fits").count() == 1
        browser.close()
    finish()
    """#
