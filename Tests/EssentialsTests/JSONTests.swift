import Essentials
import Foundation
import TestSupport
import Testing

struct JSONTests {
    static func random(_ random: inout SeededGenerator, depth: Int = 0) -> JSONValue {
        switch Int.random(in: 0..<(depth > 4 ? 4 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(.random(using: &random))
        case 2: return .number(JSONNumber(Int.random(in: -1_000_000...1_000_000, using: &random)))
        case 3:
            let scalars = ["a", "\"", "\\", "\n", "é", "日", "🦷", "\u{1}", "/", " "]
            return .string((0..<5).compactMap { _ in scalars.randomElement(using: &random) }.joined())
        case 4: return .array((0..<3).map { _ in self.random(&random, depth: depth + 1) })
        default:
            return .object(JSONObject((0..<3).map { ("k\($0)\"é", self.random(&random, depth: depth + 1)) }))
        }
    }

    @Test func everyFormReadsBack() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<400 {
            let value = JSONTests.random(&random)
            for text in [value.canonical, value.pretty, value.compact] {
                #expect(try JSONValue(parsing: text) == value)
            }
            let foundation = try JSONSerialization.jsonObject(
                with: Data(value.canonical.utf8), options: .fragmentsAllowed)
            let again = try JSONSerialization.data(withJSONObject: foundation, options: .fragmentsAllowed)
            #expect(try JSONValue(parsing: Array(again)) == value)
        }
    }

    @Test func canonicalFormDoesNotDependOnOrder() {
        let one: JSONValue = ["b": 1, "a": ["z": true, "y": "x"]]
        let other: JSONValue = ["a": ["y": "x", "z": true], "b": 1]
        #expect(one.canonical == other.canonical)
        #expect(one.canonical == #"{"a":{"y":"x","z":true},"b":1}"#)
    }

    @Test func numbersKeepTheirDigits() throws {
        #expect(try JSONValue(parsing: "[1.50,1e5,-0]").canonical == "[1.50,1e5,-0]")
        #expect(JSONNumber(0.1)?.text == "0.1")
        #expect(JSONNumber(Double.nan) == nil)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "1.", "\"\\x\"", "\"\u{1}\"", "tru", "[1] 2", "{\"a\":1,\"a\":2}",
        "\"\\ud800\"",
        "nan", "{a:1}",
    ])
    func refusesWithThePlace(text: String) throws {
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error.line == 1 && error.column == error.offset + 1)
    }

    @Test func refusesNestingWithoutEnd() {
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "{\"a\":", count: 100_000)) }
    }

    @Test func readsEveryTruncationWithoutHarm() throws {
        let bytes = Array(#"{"name":"é\u00e9\ud83e\uddb7","list":[1.5e-3,true,null]}"#.utf8)
        #expect(try JSONValue(parsing: bytes)["name"]?.string == "éé🦷")
        for count in 0..<bytes.count {
            #expect(throws: JSONError.self) { try JSONValue(parsing: bytes[..<count]) }
        }
    }
}
