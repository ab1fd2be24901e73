import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("The viewer in a browser", .serialized)
struct ViewerBrowserTests {
    @Test(
        "Callipers by mouse and by keys, labels by key, a cine that plays, images sent with their count, the tray; axe clean"
    )
    func walk() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let files = try TemporaryFolder()
        for (name, bytes) in [
            ("new.dcm", try OpenStudy.image("submandibular-left-normal", number: 4)),
            ("again.dcm", try OpenStudy.image("parotid-cyst", number: 2, isLabelled: false)),
            ("strange.dcm", try OpenStudy.image("masseter", family: "Riviera", patientID: "X-9")),
            ("notes.txt", Array("no image".utf8)),
        ] { _ = try files.write(bytes, to: name) }
        try await ServerTests.serving(open.demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("viewer").path
            let text = try await ServerTests.apart {
                try Peer.python(
                    browserHead + viewerWalk,
                    ["http://127.0.0.1:\(port)", folder, open.demo.demo.password, files.url.path])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["mouse"]?.string?.hasSuffix("mm") == true, "\(told)")
            #expect(told["keys"]?.string?.hasSuffix("mm") == true)
            #expect(told["axes"]?.int == 2, "two axes are two measurements of one lesion")
            #expect(told["refused"]?.string?.hasSuffix("pixels") == true)
            #expect(told["why"]?.string?.hasPrefix("No millimetres") == true)
            #expect(told["event"]?.string == told["mouse"]?.string, "the page is told the server's own value")
            #expect(told["afterUndo"]?.int == (told["beforeUndo"]?.int ?? 0) - 1)
            #expect(told["labelled"]?.string?.contains("Right parotid gland") == true)
            #expect(told["cameUp"]?.bool == true, "the next image without label comes up by itself")
            #expect(told["frames"]?.int ?? 0 >= 3, "the cine showed several frames")
            #expect(told["stepped"]?.int == 1)
            #expect(told["silent"]?.bool == true && told["off"]?.bool == true)
            #expect(told["uploaded"]?.strings == ["received", "there already", "tray", "aside"])
            #expect(told["count"]?.string == "4 of 4 images sent.")
            #expect(told["tray"]?.bool == true)
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo, folder with the files to send.
let viewerWalk = #"""

    password, files = more

    def rows(page):
        return page.locator("#viewer .measures li").count()

    with sync_playwright() as play:
        browser = chromium(play)
        page = person(browser, "okafor", password)
        study = base + "/practice/cases/ordered"

        page.goto(study)
        with page.expect_response("**/viewer?*"):
            page.locator(".thumbs a", has_text="cine").click()
        page.wait_for_selector("#viewer .cine [data-cine=play]")
        page.evaluate("""() => {
            window.heard = [];
            document.addEventListener("tragus:measured", (event) => heard.push(event.detail));
        }""")

        # a length by mouse
        page.keyboard.press("l")
        box = page.locator("#viewer svg[data-stage]").bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x - 40, y)
        page.mouse.down()
        page.mouse.move(x + 20, y + 10)
        page.mouse.up()
        page.wait_for_selector("#viewer .measures li strong")
        told["mouse"] = page.locator("#viewer .measures li strong").first.inner_text()
        told["event"] = page.evaluate("heard[0].spoken")

        # a length by keys alone
        page.locator("#viewer .picture").focus()
        for _ in range(3):
            page.keyboard.press("Shift+ArrowLeft")
        page.keyboard.press("Enter")
        for _ in range(5):
            page.keyboard.press("Shift+ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.querySelectorAll('#viewer .measures li').length === 2")
        told["keys"] = page.locator("#viewer .measures li strong").nth(1).inner_text()

        # two axes of a lesion
        page.keyboard.press("x")
        for dx, dy in ((-60, -30), (60, -30), (0, -55), (0, -5)):
            page.mouse.click(x + dx, y + dy)
        page.wait_for_function("() => document.querySelectorAll('#viewer .measures li').length === 4")
        told["axes"] = page.evaluate("new Set(heard.slice(-2).map(m => m.lesion)).size === 1 && heard.slice(-2).length")

        # an end out of the calibrated region, by keys
        grip = page.locator("#viewer .laid .grip").nth(1)
        grip.focus()
        for _ in range(60):
            page.keyboard.press("Shift+ArrowRight")
        page.wait_for_selector("#viewer .measures li.stop")
        told["refused"] = page.locator("#viewer .measures li.stop strong").inner_text()
        told["why"] = page.locator("#viewer .measures li.stop .how").inner_text()
        look(page, "measured")
        told["beforeUndo"] = rows(page)
        page.keyboard.press("u")
        page.wait_for_function("() => !document.querySelector('#viewer .measures li.stop')")
        page.keyboard.press("u")
        page.wait_for_function("() => document.querySelectorAll('#viewer .measures li').length === 3")
        told["afterUndo"] = rows(page)
        page.keyboard.press("x")

        # the cine
        page.evaluate("""() => {
            window.frames_ = new Set();
            new MutationObserver(() => frames_.add(document.querySelector(".stage").dataset.frame))
                .observe(document.querySelector(".stage"), {attributes: true});
        }""")
        page.locator("#viewer .picture").focus()
        page.keyboard.press(" ")
        page.wait_for_function("() => frames_.size >= 4")
        page.keyboard.press(" ")
        told["frames"] = page.evaluate("frames_.size")
        before = int(page.locator(".stage").get_attribute("data-frame"))
        page.keyboard.press(".")
        after = int(page.locator(".stage").get_attribute("data-frame"))
        told["stepped"] = (after - before) % 8

        # looking: zoom, pan, window and back
        page.keyboard.press("z")
        page.keyboard.press("+")
        zoomed = page.locator("svg[data-stage]").get_attribute("viewBox")
        page.keyboard.press("r")
        if zoomed == page.locator("svg[data-stage]").get_attribute("viewBox"):
            faults.append("zoom does nothing")
        page.keyboard.press("z")

        # typing is silent; single keys can be switched off
        page.keyboard.press("l")
        page.fill("#lay-name", "")
        page.focus("#lay-name")
        page.keyboard.type("xz1")
        told["silent"] = page.locator("[data-tool=length]").get_attribute("aria-pressed") == "true"
        page.locator("#viewer .picture").focus()
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        look(page, "keys")
        page.uncheck("[data-switch=keys]")
        page.locator("#viewer .picture").focus()
        page.keyboard.press("l")
        told["off"] = page.locator("[data-tool=length]").get_attribute("aria-pressed") == "false"
        page.check("[data-switch=keys]")

        # a label by key, and the next image comes up
        with page.expect_response("**/viewer?*"):
            page.locator(".thumbs a", has_text="side?").first.click()
        page.wait_for_function("() => document.querySelector('.caption').textContent.includes('not labelled')")
        first = page.locator(".stage").get_attribute("data-object")
        look(page, "unlabelled")
        page.keyboard.press("1")
        page.wait_for_function("o => document.querySelector('.stage').dataset.object !== o", arg=first)
        told["cameUp"] = "not labelled" in page.locator("#viewer .caption").inner_text()
        told["labelled"] = page.locator("#viewer .thumbs").inner_text()
        look(page, "next")

        # images are sent one by one
        page.set_input_files("#upload-files", [f"{files}/{name}" for name in
                                               ("new.dcm", "again.dcm", "strange.dcm", "notes.txt")])
        page.wait_for_selector("[data-after]:not([hidden])")
        said = page.locator("[data-outcomes]").inner_text()
        told["uploaded"] = [word for word in ("received", "there already", "tray", "aside") if word in said]
        told["count"] = page.locator(".upload [data-count]").inner_text()
        look(page, "uploaded")

        page.goto(base + "/practice/tray")
        look(page, "tray")
        told["tray"] = "Riviera" in page.inner_text("main") and page.locator(".tray-study img").first.evaluate(
            "i => i.complete && i.naturalWidth > 0")

        # a case from a folder
        page.goto(base + "/practice/cases/submandibular-stone")
        look(page, "folder")
        browser.close()
    finish()
    """#
