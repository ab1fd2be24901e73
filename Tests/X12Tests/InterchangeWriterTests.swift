import Essentials
import Testing

@testable import X12

@Suite struct InterchangeWriterTests {
    func header(control: Int = 7, sender: String = "SENDER") throws -> InterchangeHeader {
        InterchangeHeader(
            sender: InterchangeParty(id: sender), receiver: InterchangeParty(id: "RECEIVER"),
            created: try Timestamp("2026-03-10T16:40:00-05:00"), control: control, usage: .test)
    }

    func group() throws -> GroupHeader {
        GroupHeader(
            kind: "HC", sender: "SENDER", receiver: "RECEIVER",
            created: try Timestamp("2026-03-10T16:40:00-05:00"), control: 7, version: "005010X224A2")
    }

    @Test func countsAndClosesWhatItOpens() throws {
        var writer = InterchangeWriter()
        try writer.begin(header())
        try writer.begin(group())
        for control in 1...2 {
            try writer.begin(transaction: "837", control: control)
            try writer.segment("NTE", ["ADD", "note"])
            try writer.segment("CLM", ["1", "", ["11", "B", ""], "", .repetitions([["a"], ["b", "c"]]), ""])
            try writer.endTransaction()
        }
        try writer.endGroup()
        try writer.endInterchange()
        let segments = try SegmentReaderTests.all(writer.bytes)
        #expect(segments[0].range.count == 105)
        #expect(segments[0][9] == "260310" && segments[0][10] == "1640" && segments[0][13] == "000000007")
        #expect(segments[4].text(segments[4].range) == "CLM*1**11:B**a^b:c")
        #expect(segments.filter { $0.id == "SE" }.map { [$0[1], $0[2]] } == [["4", "0001"], ["4", "0002"]])
        #expect(segments.suffix(2).map { $0.text($0.range) } == ["GE*2*7", "IEA*1*000000007"])
    }

    @Test(arguments: ["a*b", "a:b", "a~b", "a^b", "Peña", "a\u{7}b", "a\nb"])
    func refusesWhatWouldBreakTheFile(value: String) throws {
        var writer = InterchangeWriter()
        try writer.begin(header())
        let before = writer.bytes
        let error = #expect(throws: X12Error.self) { try writer.segment("NTE", ["ADD", .text(value)]) }
        #expect(error?.place == "NTE02")
        #expect(error?.description.contains(value) == false)
        #expect(writer.bytes == before)
    }

    @Test func refusesWrongOrderAndNumbers() throws {
        var writer = InterchangeWriter()
        #expect(throws: X12Error.self) { try writer.begin(group()) }
        #expect(throws: X12Error.self) { try writer.begin(transaction: "837", control: 1) }
        #expect(throws: X12Error.self) { try writer.endTransaction() }
        #expect(throws: X12Error.self) { try writer.endGroup() }
        #expect(throws: X12Error.self) { try writer.endInterchange() }
        #expect(throws: X12Error.self) { try writer.begin(header(control: 1_000_000_000)) }
        #expect(throws: X12Error.self) { try writer.begin(header(sender: "LONGER THAN FIFTEEN")) }
        #expect(throws: X12Error.self) { try writer.begin(header(sender: "A*B")) }
        #expect(writer.bytes.isEmpty)
        try writer.begin(header())
        #expect(throws: X12Error.self) { try writer.segment("NTE", ["", ""]) }
        try writer.begin(group())
        #expect(throws: X12Error.self) { try writer.begin(transaction: "837", control: 0) }
    }
}
