import Essentials
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("The hub in a browser", .serialized)
struct HubBrowserTests {
    private static let pages: JSONValue = [
        ["home", "/"], ["codes", "/codes"], ["codes-2022", "/codes?on=2022-06-01"], ["D0370", "/codes/D0370"],
        ["D0351", "/codes/D0351?on=2026-03-10"], ["D0386", "/codes/D0386"], ["not-carried", "/codes/D9999"],
        ["compare", "/compare"], ["compared", "/compare/D0370/D0386"], ["releases", "/releases"],
        ["release", "/releases/2026"], ["topics", "/topics"], ["walkthrough", "/topics/walkthrough"],
        ["cdt", "/topics/cdt"], ["sources", "/sources"], ["conflicts", "/conflicts"], ["changes", "/changes"],
        ["about", "/about"], ["found", "/search?q=ultrasound"], ["nothing-found", "/search?q=qqqqzzzz"],
    ]

    @Test("Every public page in light and dark, wide and narrow, by keyboard and without script")
    func pages() async throws {
        try await ServerTests.serving(options: WebOptions(port: 0, offer: .hub)) { port in
            let folder = BrowserTests.screenshots.appendingPathComponent("hub").path
            let text = try await ServerTests.apart {
                try Peer.python(browserHead + hubBrowserWalk, ["http://127.0.0.1:\(port)", folder, Self.pages.compact])
            }
            let answer = try JSONValue(parsing: text)
            #expect(answer["faults"]?.strings == [])
            let told = try #require(answer["told"])
            #expect(told["role"]?.string == "combobox" && told["expanded"]?.string == "true")
            #expect(told["first"]?.string == "hit-0" && told["second"]?.bool == true)
            #expect(told["skip"]?.string == "#main" && told["main"]?.string == "main")
            #expect(told["date"]?.string == "In force")
            #expect(told["found"]?.string == "/codes/D0370")
            #expect(told["withoutScript"]?.int == Self.pages.array?.count)
            #expect(told["printed"]?.array == [.bool(true), .bool(false)])
        }
    }
}
