import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("Deciding in a browser", .serialized)
struct DecideBrowserTests {
    @Test(
        "The form by keyboard, a pasted note confirmed and mended, an override made and taken back, the print-out; axe clean"
    )
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("deciding").path
            let text = try await ServerTests.apart {
                try Peer.python(
                    browserHead + decideWalk,
                    ["http://127.0.0.1:\(port)", folder, demo.demo.password, NotePageTests.note])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["form"]?.string == "D0370")
            #expect(told["unread"]?.string == "D0386")
            #expect(told["marks"]?.int ?? 0 >= 8, "words of the note are marked")
            #expect(told["lit"]?.int ?? 0 >= 1, "the words of the row that has the focus are lit")
            #expect(told["mended"]?.string == "D0386", "a reading that was mended to a mention is no reading")
            #expect(told["proofs"]?.int ?? 0 >= 3, "facts lead to their words")
            #expect(told["overridden"]?.bool == true && told["refused"]?.bool == true)
            #expect(told["takenBack"]?.bool == true)
            #expect(told["printed"]?.string?.contains("records to ask for") == true)
            #expect(told["printed"]?.string?.contains("Override") == false, "controls are not printed")
            #expect(told["withoutScript"]?.string == "D0370")
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo, a note.
let decideWalk = #"""

    import subprocess

    password, note = more

    def tick(page, *names):
        for name in names:
            page.focus(f'[name="{name}"]')
            page.keyboard.press("Space")

    def code(page):
        return page.locator(".verdict :is(h1, h2) span").first.inner_text()

    capture = ["plan:dental", "s1.activity:imaging", "s1.modality:ultrasound", "s1.area:parotid-gland",
               "s1.capture.by:practice", "s1.capture.images:kept"]
    reading = ["s1.interpretation.by:practice", "s1.interpretation.form:written", "s1.interpretation.signed:yes",
               "s1.interpretation.findings:yes", "s1.interpretation.impression:yes"]

    with sync_playwright() as play:
        browser = chromium(play)
        page = browser.new_context().new_page()
        watch(page)
        sign_in(page, "biller", password)
        page.goto(base + "/practice/decide")
        page.focus("#dateOfService")
        page.keyboard.type("2026-03-10")
        tick(page, *capture, *reading)
        page.keyboard.press("Enter")
        page.wait_for_selector(".verdict")
        told["form"] = code(page)
        page.locator(".way-of summary").click()
        look(page, "decided")
        for name in reading:
            page.uncheck(f'[name="{name}"]')
        tick(page, "s1.interpretation.form:none")
        page.click('button[value="decide"]')
        told["unread"] = code(page)

        page.goto(base + "/practice/decide/note")
        page.fill("#note", note)
        page.click("main button.go")
        page.wait_for_selector(".proposal")
        told["marks"] = page.locator("mark.m-fact").count()
        page.locator(".proposal input").first.focus()
        told["lit"] = page.locator("mark.lit").count()
        look(page, "note")
        boxes = page.locator(".proposal input")
        for index in range(boxes.count()):
            boxes.nth(index).focus()
            page.keyboard.press("Space")
        form = page.locator(".proposal", has_text="Its form:")
        form.locator("select").select_option("mention")
        page.click('button[value="decide"]')
        page.wait_for_selector(".verdict")
        told["mended"] = code(page)
        told["proofs"] = page.locator(".fact a.ev").count()
        look(page, "note-decided")

        page.goto(base + "/practice/cases/no-reading/decision/request")
        look(page, "request")
        page.emulate_media(media="print")
        page.pdf(path=folder / "request.pdf")
        told["printed"] = subprocess.run(["pdftotext", str(folder / "request.pdf"), "-"], capture_output=True,
                                         text=True).stdout
        page.click("text=Sign out") if page.locator("text=Sign out").is_visible() else None

        page = browser.new_context().new_page()
        watch(page)
        sign_in(page, "okafor", password)
        decision = base + "/practice/cases/submandibular-stone/decision"
        page.goto(decision)
        page.locator(".override summary").first.click()
        page.fill(".override [name=code]", "D0386")
        page.fill(".override [name=reason]", "too short")
        page.click(".override button")
        told["refused"] = "At least 20 characters" in page.inner_text(".override") and page.locator(".why").count() > 0
        look(page, "override-refused")
        page.fill(".override [name=reason]", "The reading was withdrawn by its author on the same day.")
        page.click(".override button")
        page.wait_for_url(decision)
        told["overridden"] = "D0386 in place of D0370" in page.inner_text(".override")
        look(page, "overridden")
        page.locator(".override .act summary").first.click()
        page.fill(".override [name=reason]", "The author stands by the reading after all.")
        page.click(".override button")
        page.wait_for_url(decision)
        told["takenBack"] = "overridden, " not in page.inner_text(".override") and page.locator(
            ".override details.more").count() == 1

        page = browser.new_context(java_script_enabled=False).new_page()
        sign_in(page, "biller", password)
        page.goto(base + "/practice/decide")
        page.fill("#dateOfService", "2026-03-10")
        for name in capture + reading:
            page.check(f'[name="{name}"]')
        page.click('button[value="decide"]')
        told["withoutScript"] = code(page)
        browser.close()
    finish()
    """#
