import Essentials
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("In a browser", .serialized)
struct BrowserTests {
    /// Where screenshots are kept to be looked at.
    static let screenshots = Peer.root.appendingPathComponent(".build/screenshots")

    @Test("Every page in light and dark, wide and narrow: shown whole, and axe finds nothing serious")
    func pages() async throws {
        try await ServerTests.serving { port in
            let answer = try await Self.walk(
                port, folder: "parts", account: "dentist", password: "demo",
                pages: [
                    "public": [["landing", "/"], ["sign-in", "/practice/sign-in"], ["not-found", "/nothing"]],
                    "signedIn": [
                        ["worklist", "/practice"], ["study", "/practice/cases/stone"],
                        ["report", "/practice/cases/stone/report"], ["decision", "/practice/cases/stone/decision"],
                        ["claim", "/practice/cases/stone/claim"], ["evidence", "/practice/cases/stone/evidence"],
                    ],
                ])
            #expect(answer["seen"]?.int == 36)
            #expect(answer["faults"]?.strings == [])
            #expect(answer["keys"]?.string == "/practice/cases/no-reading/report")
            #expect(answer["withoutScript"]?.int == 9)
        }
    }

    static func walk(
        _ port: Int, folder: String, account: String, password: String, pages: JSONValue
    ) async throws -> JSONValue {
        let folder = screenshots.appendingPathComponent(folder).path
        let text = try await ServerTests.apart {
            try Peer.python(
                browserWalk, ["http://127.0.0.1:\(port)", folder, account, password, pages.compact])
        }
        return try JSONValue(parsing: text)
    }
}
