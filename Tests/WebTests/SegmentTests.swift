import Testing

@testable import Web

@Suite("The 837 and its meaning")
struct SegmentTests {
    static let header =
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260310*1640*^*00501*000000001*0*T*:~"

    @Test("Every segment stands with its meaning, and the one that a check means is marked")
    func meanings() {
        let text = Self.header + "\nNM1*85*2*HARBOR STREET DENTAL~NM1*QC*1*RIVERA*ANA~CLM*a*185~XYZ*1~"
        let segments = SegmentMeaning.segments(of: Array(text.utf8), marked: [4])
        #expect(
            segments.map(\.meaning).dropFirst() == [
                "Who bills", "The patient", "The claim: its number, total charge, place and frequency", "Segment XYZ",
            ])
        #expect(segments.map(\.isMarked) == [false, false, false, true, false])
        #expect(segments.map(\.text).joined() == text.split(separator: "\n").joined())
    }

    @Test("Other delimiters are read from ISA; what is no interchange gives nothing")
    func delimiters() {
        let other = Self.header.split(separator: "~").joined().map { $0 == "*" ? "|" : $0 } + "'"
        let segments = SegmentMeaning.segments(of: Array((String(other) + "HI|ABK:K115'").utf8), marked: [])
        #expect(segments.last?.meaning == "Diagnoses, the principal one first")
        #expect(SegmentMeaning.segments(of: Array("hello".utf8), marked: []).isEmpty)
        #expect(SegmentMeaning.segments(of: Array(repeating: 0x7E, count: 500), marked: []).isEmpty)
        let cut = Array((Self.header + "CLM*a").utf8)
        #expect(SegmentMeaning.segments(of: cut, marked: []).count == 2)
    }
}
