import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("First steps in a browser", .serialized)
struct SetUpBrowserTests {
    @Test("From the secret to a directory that lacks nothing, by keyboard; axe clean")
    func walk() async throws {
        let empty = try EmptySite()
        try await ServerTests.serving(empty.desk) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("directory").path
            let text = try await ServerTests.apart {
                try Peer.python(browserHead + setUpWalk, ["http://127.0.0.1:\(port)", folder, empty.secret])
            }
            let told = try JSONValue(parsing: text)
            #expect(told["faults"]?.strings == [])
            #expect(told["door"]?.string?.contains("Nobody can sign in yet") == true)
            #expect(told["wrong"]?.string?.contains("another secret") == true)
            #expect(told["npi"]?.string?.contains("check digit") == true)
            #expect(told["kept"]?.string == "Lakeside Dental Group", "what was typed is kept")
            #expect(told["gap"]?.string?.contains("can’t bill yet") == true)
            #expect(told["steps"]?.strings == (3...7).map { "Step \($0) of 7" })
            #expect(told["done"]?.string == "The practice can order, sign and bill")
            #expect(told["title"]?.string == "The directory is complete")
            #expect(told["overtaken"]?.string?.contains("changed this meanwhile") == true)
            #expect(told["saved"]?.string?.contains("Surgery") == true)
        }
    }
}

/// Arguments: base address, folder for screenshots, the secret.
let setUpWalk = #"""

    secret = more[0]

    def type_in(page, texts):
        for name, text in texts.items():
            page.focus(f"#{name}")
            page.keyboard.press("Control+A")
            page.keyboard.type(text)

    def send(page):
        page.keyboard.press("Enter")
        page.wait_for_load_state()

    organisation = {"name": "Lakeside Dental Group", "taxID": "00-0000101", "taxonomy": "122300000X",
                    "telephone": "716 555 0100", "line1": "1 Lake Road", "city": "Buffalo", "state": "NY",
                    "zip": "14201-0001", "npi": "2000000011"}

    with sync_playwright() as play:
        browser = chromium(play)
        page = browser.new_context().new_page()
        watch(page)
        page.goto(base + "/practice")
        told["door"] = page.inner_text("main")
        look(page, "door")
        page.click("text=Set up the practice")
        look(page, "secret")
        type_in(page, {"secret": "AAAA-BBBB"})
        send(page)
        told["wrong"] = page.inner_text(".why")
        type_in(page, {"secret": secret})
        send(page)
        look(page, "practice")
        type_in(page, organisation)
        send(page)
        told["npi"] = page.inner_text(".why")
        told["kept"] = page.input_value("#name")
        look(page, "practice-fault")
        type_in(page, {"npi": "2000000010"})
        send(page)
        look(page, "account")
        page.check("#b-role\\.dentist")
        type_in(page, {"person": "Ruth Calloway", "credential": "DDS", "user": "calloway",
                       "password": "herons wade in fours", "again": "herons wade in fours"})
        send(page)
        page.wait_for_url(base + "/practice/set-up/providers")

        page.goto(base + "/practice")
        told["gap"] = page.inner_text(".to-do")
        look(page, "gap")
        page.click("text=Go on with the first steps")
        told["steps"] = [page.inner_text(".step")]
        look(page, "providers")
        page.select_option("#account", "calloway")
        type_in(page, {"given": "Ruth", "family": "Calloway", "credential": "DDS", "license": "NY 000003",
                       "taxonomy": "1223G0001X", "npi": "2000000036"})
        send(page)
        look(page, "provider-kept")
        steps = [({"name": "Delta of Nowhere", "payerID": "DN01"}, "payers"), ({}, "places"),
                 ({"code": "D0370", "amount": "185.00"}, "fees"),
                 ({"submitterID": "LAKESIDE", "contactName": "Billing desk", "receiverName": "Demonstration House",
                   "receiverID": "DEMOHOUSE"}, "exchange")]
        for texts, name in steps:
            page.click("text=Go on")
            page.wait_for_url(base + "/practice/set-up/" + name)
            told["steps"].append(page.inner_text(".step"))
            type_in(page, texts)
            if name == "fees":
                page.fill("#from", "2026-01-01")
            page.focus(".entry button.go")
            send(page)
        page.click("text=Go on")
        told["done"] = page.inner_text("h1")
        look(page, "done")
        page.locator(".steps a", has_text="The directory").click()
        told["title"] = page.inner_text("h1")
        look(page, "directory")

        page.click("#place a >> nth=1")
        other = page.context.new_page()
        other.goto(page.url)
        type_in(other, {"name": "Surgery upstairs"})
        send(other)
        type_in(page, {"name": "Surgery"})
        send(page)
        told["overtaken"] = page.inner_text(".note.warn")
        look(page, "overtaken")
        page.click("text=Save mine over theirs")
        page.wait_for_url("**/practice/directory#place")
        told["saved"] = page.inner_text("#place")
        page.click("#provider a >> nth=1")
        look(page, "provider")
        browser.close()
    finish()
    """#
