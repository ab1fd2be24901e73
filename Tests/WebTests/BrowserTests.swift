import Essentials
import Foundation
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("In a browser", .serialized)
struct BrowserTests {
    /// Where screenshots are kept to be looked at.
    static let screenshots = Peer.root.appendingPathComponent(".build/screenshots")

    @Test("Every page in light and dark, wide and narrow: shown whole, and axe finds nothing serious")
    func pages() async throws {
        let demo = try DemoSite.shared.get()
        try await ServerTests.serving(demo.desk) { port in
            let answer = try await Self.walk(
                port, folder: "demo", account: "okafor", password: demo.demo.password,
                pages: [
                    "public": [["landing", "/"], ["sign-in", "/practice/sign-in"], ["not-found", "/nothing"]],
                    "signedIn": [
                        ["worklist", "/practice"], ["study", "/practice/cases/submandibular-stone"],
                        ["report", "/practice/cases/neck-node-follow-up/report"],
                        ["decision", "/practice/cases/submandibular-stone/decision"],
                        ["decision-of-two", "/practice/cases/two-parties/decision"],
                        ["asks", "/practice/cases/no-reading/decision/request"],
                        ["decide", "/practice/decide"], ["note", "/practice/decide/note"],
                        ["past", "/practice/decide/past"],
                        ["claim", "/practice/cases/submandibular-stone/claim"],
                        ["evidence", "/practice/cases/submandibular-stone/evidence"],
                        ["nothing-billed", "/practice/cases/no-reading/claim"],
                    ],
                ])
            #expect(answer["seen"]?.int == 60)
            #expect(answer["faults"]?.strings == [])
            #expect(answer["keys"]?.string == "/practice/cases/no-reading/report")
            #expect(answer["withoutScript"]?.int == 15)
        }
    }

    static func walk(
        _ port: Int, folder: String, account: String, password: String, pages: JSONValue
    ) async throws -> JSONValue {
        let folder = screenshots.appendingPathComponent(folder).path
        let text = try await ServerTests.apart {
            try Peer.python(
                browserHead + browserWalk, ["http://127.0.0.1:\(port)", folder, account, password, pages.compact])
        }
        return try JSONValue(parsing: text)
    }
}
