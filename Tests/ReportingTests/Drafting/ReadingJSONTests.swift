import Essentials
import Foundation
import TestSupport
import Testing
import YAMLSource

@testable import Reporting

@Suite("A reading as JSON")
struct ReadingJSONTests {
    @Test("Generated readings come back equal through the YAML reader", arguments: 0..<300)
    func roundTrip(seed: UInt64) throws {
        var made = try GeneratedReadings(seed: seed)
        let reading = try made.reading()
        for text in [reading.json.pretty, reading.json.canonical] {
            let read = try Reading.parsed(text, template: made.template)
            #expect(read?.placeless == reading.placeless)
        }
    }

    @Test(
        "The examples' readings come back equal",
        arguments: ["1-submandibular-stone", "2-neck-node-follow-up", "3-two-parties"])
    func examples(name: String) throws {
        let template = try ReportTemplate.shipped()
        let url = Peer.root.appendingPathComponent("Examples/\(name)/reading.yaml")
        let reading = try #require(try Reading.parsed(try String(contentsOf: url, encoding: .utf8), template: template))
        let again = try Reading.parsed(reading.json.pretty, template: template)
        #expect(again?.placeless == reading.placeless)
    }
}
