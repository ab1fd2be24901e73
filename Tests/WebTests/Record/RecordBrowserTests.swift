import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("The record in a browser", .serialized)
struct RecordBrowserTests {
    @Test("The record at both widths and in both schemes; axe clean, with and without script")
    func walk() async throws {
        let demo = try DemoSite()
        try await ServerTests.serving(demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("record").path
            let text = try await ServerTests.apart {
                try Peer.python(recordWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["year"]?.string == "2026")
            #expect(told["image"]?.string?.contains("?image=1#m-node-long") == true, "a value leads to its image")
            #expect(told["inside"]?.bool == true, "no label of the plot is cut off")
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo.
let recordWalk = #"""
    import json, pathlib, sys
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    base, folder, password = sys.argv[1:4]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    faults, told = [], {}

    def look(page, name):
        for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")):
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

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_context().new_page()
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.goto(base + "/practice/sign-in")
        page.fill("#account", "okafor")
        page.fill("#password", password)
        page.click("main button.go")
        page.wait_for_url(base + "/practice")
        for name, person in (("node", "HS-0002"), ("unread", "HS-0004")):
            page.goto(f"{base}/practice/patients/{person}/record")
            look(page, name)
        page.goto(base + "/practice/patients/HS-0002/record")
        told["year"] = page.locator(".record-year h3").first.inner_text()
        told["inside"] = page.evaluate("""() => {
            const plot = document.querySelector('svg.lesion-plot');
            const frame = plot.getBoundingClientRect();
            return [...plot.querySelectorAll('text')].every(t => {
                const box = t.getBoundingClientRect();
                return box.left >= frame.left - 1 && box.right <= frame.right + 1
                    && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
            });
        }""")
        page.locator(".course a.ev", has_text="Image 1").first.click()
        told["image"] = page.url
        browser.close()
    told["faults"] = sorted(set(faults))
    print(json.dumps(told))
    """#
