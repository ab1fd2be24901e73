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
                try Peer.python(browserHead + recordWalk, ["http://127.0.0.1:\(port)", folder, demo.demo.password])
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

    password = more[0]

    with sync_playwright() as play:
        browser = chromium(play)
        page = person(browser, "okafor", password)
        for name, person in (("node", "HS-0002"), ("unread", "HS-0004")):
            page.goto(f"{base}/practice/patients/{person}/record")
            look(page, name, LOOKS)
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
    finish()
    """#
