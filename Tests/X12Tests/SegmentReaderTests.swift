import TestSupport
import Testing

@testable import X12

@Suite struct SegmentReaderTests {
    static func all(_ bytes: [UInt8], _ limits: Limits = Limits()) throws -> [Segment] {
        var reader = SegmentReader(bytes, limits: limits)
        var segments: [Segment] = []
        while let segment = try reader.next() { segments.append(segment) }
        return segments
    }

    /// The plainest way to split a file, as an oracle.
    static func plainly(_ bytes: [UInt8], _ delimiters: Delimiters) -> [[[UInt8]]] {
        var segments: [[[UInt8]]] = []
        var elements: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == delimiters.segment {
                segments.append(elements)
                elements = [[]]
            } else if byte == delimiters.element {
                elements.append([])
            } else if !(elements == [[]] && (byte == 0x0A || byte == 0x0D)) {
                elements[elements.count - 1].append(byte)
            }
        }
        return segments
    }

    @Test func agreesWithPlainByteLoop() throws {
        var random = SeededGenerator(seed: 837)
        for _ in 0..<200 {
            let marks = Array("*|:>^!~'\\".utf8).shuffled(using: &random)
            let delimiters = try #require(
                Delimiters(element: marks[0], component: marks[1], repetition: marks[2], segment: marks[3]))
            var bytes = Array(Sample().segments[0].utf8)
            for index in SegmentReader.headerSeparators { bytes[index] = marks[0] }
            (bytes[82], bytes[104]) = (marks[2], marks[1])
            bytes.append(marks[3])
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                if Bool.random(using: &random) { bytes += [0x0D, 0x0A] }
                bytes += "AB".utf8 + [marks[0]]
                for _ in 0..<Int.random(in: 0...30, using: &random) {
                    bytes.append(
                        [marks[0], marks[1], UInt8(ascii: "7"), UInt8(ascii: "x")].randomElement(using: &random) ?? 0)
                }
                bytes.append(marks[3])
            }
            let found = try Self.all(bytes)
            let plain = Self.plainly(bytes, delimiters)
            #expect(found.map(\.delimiters).allSatisfy { $0 == delimiters })
            #expect(
                found.map { [$0.id.description] + $0.elements.map($0.text) }
                    == plain.map { $0.map { String(decoding: $0, as: UTF8.self) } })
            for (segment, elements) in zip(found, plain) {
                for position in 0...elements.count + 1 {
                    let wanted = position < elements.count ? String(decoding: elements[position], as: UTF8.self) : ""
                    #expect(segment[position] == wanted)
                    #expect((segment.element(position) == nil) == (position >= elements.count))
                }
            }
        }
    }

    @Test func tellsPlaces() throws {
        let segments = try Self.all(Sample().bytes)
        let bytes = Sample().bytes
        #expect(segments.count == 31)
        for (index, segment) in segments.enumerated() {
            #expect(segment.number == index + 1)
            #expect(segment.line == index + 1)
            #expect(bytes[segment.offset...].starts(with: segment.id.description.utf8))
        }
        let claim = try #require(segments.first { $0.id == "CLM" })
        #expect(claim[5, 1] == "11")
        #expect(claim[5, 3] == "1")
        #expect(claim[5, 4] == "")
        #expect(claim[40] == "")
        #expect(claim.has(2) && !claim.has(3))
    }

    @Test func readsLineEndAsTerminator() throws {
        let sample = Sample()
        let text = sample.segments.map { $0 + "\r\n" }.joined()
        let segments = try Self.all(Array(text.utf8))
        #expect(segments.map { $0.text($0.range) } == sample.segments)
        #expect(segments[0].delimiters.segment == 0x0D)
    }

    @Test func learnsDelimitersAgainInEachInterchange() throws {
        let first = Sample()
        let second = first.text.replacingCharacters(["*": "|", ":": ">", "~": "'"])
        let segments = try Self.all(Array((first.text + second).utf8))
        #expect(segments.count == 62)
        #expect(segments[20][5, 1] == "11")
        #expect(segments[51][5, 1] == "11")
        #expect(segments[51].delimiters.element == UInt8(ascii: "|"))
    }

    @Test(arguments: [
        ("", "syntax.header"), ("\n\n", "syntax.header"), ("GS*HC~", "syntax.header"), ("ISA*00", "syntax.header"),
        ("ISA", "syntax.header"),
    ]) func refusesWhatIsNoInterchange(text: String, rule: String) {
        let error = #expect(throws: X12Error.self) { try Self.all(Array(text.utf8)) }
        #expect(error?.rule == rule)
    }

    @Test func refusesClashingDelimiters() {
        for change in [
            (3, UInt8(ascii: "A")), (104, UInt8(ascii: "*")), (105, UInt8(ascii: ":")), (82, UInt8(ascii: "~")),
        ] {
            var bytes = Sample().bytes
            bytes[change.0] = change.1
            #expect(throws: X12Error.self) { try Self.all(bytes) }
        }
    }

    @Test func everyTruncationIsClear() {
        let bytes = Sample().bytes
        for length in 0..<bytes.count {
            let cut = Array(bytes[..<length])
            if let last = cut.last(where: { $0 != 0x0A }), last == UInt8(ascii: "~"), length >= 106 {
                #expect((try? Self.all(cut)) != nil)
            } else {
                let error = #expect(throws: X12Error.self) { try Self.all(cut) }
                #expect((error?.offset ?? -1) <= length)
                #expect(["syntax.header", "syntax.truncated"].contains(error?.rule))
            }
        }
    }

    @Test func holdsItsLimits() {
        for limits in [Limits(segmentBytes: 100), Limits(segments: 5)] {
            let error = #expect(throws: X12Error.self) { try Self.all(Sample().bytes, limits) }
            #expect(error?.rule == "syntax.limit")
        }
    }

    @Test func packsIdentifiers() {
        #expect(SegmentID("CLM") == "CLM")
        #expect(SegmentID("N3") != "N4")
        #expect(SegmentID("CLMX") != SegmentID("CLM"))
        #expect(SegmentID("CLM").description == "CLM")
        #expect(SegmentID("SV3").isWellFormed && SegmentID("N3").isWellFormed)
        for text in ["", "A", "3A", "nm1", "CLMX", "N "] { #expect(!SegmentID(text).isWellFormed) }
    }
}

extension String {
    func replacingCharacters(_ others: [Character: Character]) -> String { String(map { others[$0] ?? $0 }) }
}
