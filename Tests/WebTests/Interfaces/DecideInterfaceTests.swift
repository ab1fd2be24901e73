import Coding
import Essentials
import HTTPTypes
import Testing

@testable import Web

@Suite("Deciding for programs")
struct DecideInterfaceTests {
    private func send(_ body: String, type: String = "application/json", query: String = "") async throws -> Answer {
        try await TestSite().send(.post, "/api/decide\(query)", [.contentType: type], form: body)
    }

    private let facts = """
        {"dateOfService":"2026-03-10","plan":"dental","parties":[{"id":"practice"}],"services":[{"id":"us1",
        "activity":"imaging","modality":"ultrasound","area":["parotid-gland"],"capture":{"by":"practice","images":"kept"},
        "interpretation":{"by":"practice","form":"written","signed":true,"findings":true,"impression":true}}]}
        """

    @Test("The answer is the decision itself, byte for byte, and the way of it where that is asked for")
    func decides() async throws {
        let answer = try await send(facts)
        let decision = try Decider.shipped().decide(CodingFacts(json: JSONValue(parsing: facts)))
        #expect(answer.status == .ok && answer.text == decision.json.compact)
        #expect(answer.text.contains("D0370") && answer.fields[.cacheControl] == "no-store")
        let explained = try JSONValue(parsing: try await send(facts, query: "?explain=true").text)
        #expect(explained["trees"]?.array?.count == 1)
    }

    @Test("What is no JSON, no facts, another medium or too much is refused with a problem, and no cookie counts")
    func refuses() async throws {
        let wrong = [
            try await send("{"), try await send("[]"), try await send("{\"fee\":\"100\"}"),
            try await send("services: []", type: "text/plain"),
        ]
        #expect(wrong.map(\.status.code) == [400, 422, 422, 415])
        for answer in wrong { #expect(answer.fields[.contentType] == "application/problem+json") }
        #expect(wrong[2].text.contains("facts.json:1:2") && !wrong[2].text.contains("fee"), "its place, not its words")
        let large = try await send(String(repeating: "[", count: 70_000))
        #expect(large.status == .contentTooLarge)
        #expect(try await send(String(repeating: "[", count: 60_000)).status == .badRequest)
    }
}
