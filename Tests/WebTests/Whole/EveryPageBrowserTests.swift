import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("Every page of a practice in a browser", .serialized)
struct EveryPageBrowserTests {
    /// The walks of the single jobs look at wide and light, narrow and dark; this one at the two others.
    @Test("Wide and dark, narrow and light: one main heading, nothing wider than the window, axe clean")
    func everyPage() async throws {
        let whole = try await WholePractice()
        // The viewer beside a report is asked for by a script, and is part of that page.
        let pages = try WholePages.all(whole).filter { !$0.address.hasSuffix("/viewer") }
        #expect(pages.count > 60)
        let list: JSONValue = .array(
            pages.map { ["user": .string(WholePractice.users[$0.role] ?? ""), "address": .string($0.address)] })
        try await ServerTests.serving(whole.demo.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("every-page").path
            let text = try await ServerTests.apart {
                try Peer.python(
                    browserHead + everyPageWalk,
                    ["http://127.0.0.1:\(port)", folder, whole.demo.demo.password, list.compact])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["looked"]?.int == pages.count)
        }
    }
}

/// Arguments: base address, folder for screenshots, password of the demo, who opens which addresses.
private let everyPageWalk = #"""

    password, list = more
    OTHERS = ((1280, "dark"), (390, "light"))

    with sync_playwright() as play:
        browser = chromium(play)
        seats, told["looked"] = {}, 0
        for wanted in json.loads(list):
            user, address = wanted["user"], wanted["address"]
            if user not in seats:
                seats[user] = person(browser, user, password)
            page = seats[user]
            page.goto(base + address)
            if page.url[len(base):].split("?")[0].endswith("/sign-in"):
                faults.append(f"{user} is sent to the door from {address}")
            look(page, address.strip("/").replace("/", "_"), OTHERS)
            told["looked"] += 1
        browser.close()
    finish()
    """#
