import Essentials
import Testing

@testable import X12

/// A code set of one state.
private struct OneState: CodeSetSource {
    func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus {
        set == "state" ? (code == "NY" ? .valid : .unknown) : .notHeld
    }
}

/// A fault, the rule that must fire, and the text that must stand where it points.
struct Fault: Sendable, CustomTestStringConvertible {
    let rule: String
    let element: String?
    let mark: String
    let change: @Sendable (inout Sample) -> Void

    init(_ rule: String, _ element: String?, at mark: String, _ change: @escaping @Sendable (inout Sample) -> Void) {
        self.rule = rule
        self.element = element
        self.mark = mark
        self.change = change
    }

    var testDescription: String { "\(rule) \(mark)" }

    static let all: [Fault] = [
        Fault("syntax.segment-id", nil, at: "n3*") { $0.replace("N3*1", "n3*1 MAIN ST") },
        Fault("syntax.segment-id", nil, at: "LONG*") { $0.replace("N3*1", "LONG*1 MAIN ST") },
        Fault("syntax.empty-segment", nil, at: "PRV~") { $0.replace("PRV*BI", "PRV") },
        Fault("syntax.trailing", nil, at: "~\nN4") { $0.replace("N3*1", "N3*1 MAIN ST*") },
        Fault("syntax.trailing", "CLM05", at: "*Y*A") { $0.replace("CLM", "CLM*C1*185***11:B:1:*Y*A*Y*Y") },
        Fault("syntax.envelope", nil, at: "NTE") { $0.segments.insert("NTE*ADD*X", at: 2) },
        Fault("syntax.after-end", nil, at: "NTE") { $0.segments.append("NTE*ADD*X") },
        Fault("envelope.version", "GS08", at: "005010X222A1") {
            $0.replace("GS", "GS*HC*SENDER*RECEIVER*20260310*1640*101*X*005010X222A1")
        },
        Fault("envelope.guide-differs", "ST03", at: "005010X224A1") { $0.replace("ST", "ST*837*0001*005010X224A1") },
        Fault("envelope.release", "ISA12", at: "00401") { $0.change("ISA", "00501", "00401") },
        Fault("envelope.kind", "GS01", at: "HP") { $0.change("GS", "HC", "HP") },
        Fault("envelope.kind", "ST01", at: "835") { $0.change("ST", "837", "835") },
        Fault("envelope.usage", "ISA15", at: "X*:") { $0.change("ISA", "*T*", "*X*") },
        Fault("envelope.interchange-control", "IEA02", at: "000000102") { $0.replace("IEA", "IEA*1*000000102") },
        Fault("envelope.group-control", "GE02", at: "102") { $0.replace("GE", "GE*1*102") },
        Fault("envelope.transaction-control", "SE02", at: "0002") { $0.change("SE", "0001", "0002") },
        Fault("envelope.group-count", "IEA01", at: "2*000000101") { $0.replace("IEA", "IEA*2*000000101") },
        Fault("envelope.transaction-count", "GE01", at: "2*101") { $0.replace("GE", "GE*2*101") },
        Fault("envelope.segment-count", "SE01", at: "99") { $0.replace("SE", "SE*99*0001") },
        Fault("envelope.interchange-control-repeated", "ISA13", at: "000000101") { $0.segments += $0.segments },
        Fault("envelope.group-control-repeated", "GS06", at: "101") {
            let group = Array($0.segments[1..<$0.segments.count - 1])
            $0.segments.insert(contentsOf: group, at: $0.segments.count - 1)
            $0.replace("IEA", "IEA*2*000000101")
        },
        Fault("envelope.transaction-control-repeated", "ST02", at: "0001") {
            let set = Array($0.segments[2..<$0.segments.count - 2])
            $0.segments.insert(contentsOf: set, at: $0.segments.count - 2)
            $0.replace("GE", "GE*2*101")
        },
        Fault("envelope.trailer", nil, at: "ST*") { $0.segments.removeAll { $0.hasPrefix("SE*") } },
        Fault("envelope.trailer", nil, at: "ISA*") { $0.segments.removeLast() },
        Fault("structure.unknown-segment", nil, at: "ZZZ") { $0.insert("ZZZ*1", before: "DTP*472") },
        Fault("structure.misplaced", nil, at: "SVD*") { $0.insert("SVD*P1*1*AD:D0370**1", before: "HL*2") },
        Fault("structure.qualifier", "REF01", at: "QQ") { $0.insert("REF*QQ*1", before: "HI*") },
        Fault("structure.qualifier", "HL03", at: "24") { $0.insert("HL*3*2*24*0", before: "CLM") },
        Fault("structure.order", nil, at: "DTP*472") {
            $0.remove("DTP*472")
            $0.insert("DTP*472*D8*20260310", before: "NM1*82")
        },
        Fault("structure.too-many", nil, at: "HI*ABK:K116") { $0.insert("HI*ABK:K116", before: "NM1*82") },
        Fault("structure.missing-segment", nil, at: "NM1*85") { $0.remove("N3*1") },
        Fault("structure.missing-loop", nil, at: "CLM") {
            $0.segments.removeSubrange($0.index("LX")...$0.index("REF*6R"))
            $0.recount()
        },
        Fault("element.missing", "NM109", at: "~") { $0.replace("NM1*PR", "NM1*PR*2*DEMO PAYER*****PI") },
        Fault("element.missing", "CLM05-3", at: "11:B*") { $0.change("CLM", "11:B:1", "11:B") },
        Fault("element.unexpected", "N303", at: "C~") { $0.replace("N3*1", "N3*A*B*C") },
        Fault("element.unexpected-component", "HI01", at: "ABK:K115:X") { $0.replace("HI", "HI*ABK:K115:X") },
        Fault("element.unexpected-component", "N301", at: "A:B") { $0.replace("N3*1", "N3*A:B") },
        Fault("element.repeated", "N301", at: "A^B") { $0.replace("N3*1", "N3*A^B") },
        Fault("element.code", "NM102", at: "9*") { $0.change("NM1*85", "*2*", "*9*") },
        Fault("element.code", "SV301-1", at: "HC:") { $0.change("SV3", "AD:", "HC:") },
        Fault("element.code-set", "N402", at: "ZQ") { $0.change("N4*ALBANY*NY*122", "*NY*", "*ZQ*") },
        Fault("element.too-short", "N403", at: "12~") { $0.replace("N4*ALBANY*NY*12207", "N4*ALBANY*NY*12") },
        Fault("element.too-long", "CLM01", at: "AAAA") {
            $0.change("CLM", "C1", String(repeating: "A", count: 39))
        },
        Fault("element.number", "CLM02", at: "1,85") { $0.change("CLM", "185", "1,85") },
        Fault("element.number", "SV302", at: "+185") { $0.change("SV3", "*185", "*+185") },
        Fault("element.number", "LX01", at: "1.0") { $0.replace("LX", "LX*1.0") },
        Fault("element.date", "DTP03", at: "20260230") { $0.change("DTP*472", "20260310", "20260230") },
        Fault("element.date", "DTP03", at: "20260312-") {
            $0.replace("DTP*472", "DTP*472*RD8*20260312-20260310")
        },
        Fault("element.date", "BHT04", at: "20261310") { $0.change("BHT", "20260310", "20261310") },
        Fault("element.date", "ISA09", at: "261310") { $0.change("ISA", "260310", "261310") },
        Fault("element.time", "BHT05", at: "2460") { $0.change("BHT", "1640", "2460") },
        Fault("element.character", "N301", at: "\u{7}") { $0.replace("N3*1", "N3*1 \u{7}MAIN") },
        Fault("element.spaces", "N301", at: " 1 MAIN") { $0.replace("N3*1", "N3* 1 MAIN ST") },
        Fault("hierarchy.number", "HL01", at: "3*1") { $0.replace("HL*2", "HL*3*1*22*0") },
        Fault("hierarchy.parent", "HL02", at: "7*22") { $0.replace("HL*2", "HL*2*7*22*0") },
        Fault("hierarchy.level", "HL03", at: "23*0") { $0.insert("HL*2*1*23*0", before: "HL*2") },
        Fault("hierarchy.children", "HL04", at: "1~") { $0.replace("HL*2", "HL*2*1*22*1") },
    ]
}

extension Sample {
    mutating func change(_ start: String, _ old: String, _ new: String) {
        let index = index(start)
        guard let range = segments[index].ranges(of: old).first else { return }
        segments[index].replaceSubrange(range, with: new)
    }
}

@Suite struct GuideCheckerTests {
    @Test func cleanFileHasNoFindings() throws {
        #expect(try GuideChecker().check(Sample().bytes) == [])
    }

    @Test(arguments: Fault.all) func findsFault(fault: Fault) throws {
        var sample = Sample()
        fault.change(&sample)
        #expect(sample.segments != Sample().segments)
        let findings = try GuideChecker(codeSets: OneState()).check(sample.bytes)
        let hits = findings.filter { $0.rule == fault.rule && $0.element == fault.element }
        let bytes = sample.bytes
        #expect(
            hits.contains { $0.offset <= bytes.count && bytes[$0.offset...].starts(with: fault.mark.utf8) },
            "found \(findings.map(\.description))")
    }

    @Test func everyRuleHasItsTest() {
        let shown = Set(Fault.all.map(\.rule))
        let elsewhere: Set<String> = [
            "syntax.header", "syntax.delimiters", "syntax.truncated", "syntax.limit", "syntax.value",
            "limit.findings",
        ]
        #expect(Set(GuideRule.allCases.map(\.rawValue)) == shown.union(elsewhere))
    }

    @Test func reportsWhatCannotBeRead() throws {
        let checker = try GuideChecker()
        #expect(checker.check([]).map(\.rule) == ["syntax.header"])
        #expect(checker.check(Array(Sample().bytes.dropLast(20))).contains { $0.rule == "syntax.truncated" })
        var clash = Sample().bytes
        clash[104] = UInt8(ascii: "*")
        #expect(checker.check(clash).map(\.rule) == ["syntax.delimiters"])
        #expect(
            try GuideChecker(limits: Limits(segments: 3)).check(Sample().bytes).contains { $0.rule == "syntax.limit" })
    }

    @Test func stopsAtItsLimit() throws {
        var sample = Sample()
        for _ in 0..<50 { sample.insert("ZZZ*1", before: "DTP*472") }
        let findings = try GuideChecker(limits: Limits(findings: 10)).check(sample.bytes)
        #expect(findings.count == 11)
        #expect(findings.filter { $0.rule == "limit.findings" }.count == 1)
    }

    @Test(arguments: ["005010X224", "005010X224A1", "005010X224A2", "005010X224A3"])
    func readsTheGuidesOfItsTable(version: String) throws {
        let text = Sample().text.split(separator: "005010X224A2", omittingEmptySubsequences: false)
            .joined(separator: version)
        #expect(try GuideChecker().check(Array(text.utf8)) == [])
    }

    @Test func refusesOtherGuidesByName() throws {
        let text = Sample().text.split(separator: "005010X224A2").joined(separator: "005010X222A1")
        let findings = try GuideChecker().check(Array(text.utf8))
        #expect(findings.map(\.rule) == ["envelope.version"])
        #expect(findings.first?.message.contains("005010X222A1") == true)
    }

    @Test func neverRepeatsAValue() throws {
        for fault in Fault.all {
            var sample = Sample()
            fault.change(&sample)
            for finding in try GuideChecker(codeSets: OneState()).check(sample.bytes) {
                for secret in ["RIVERA", "M123", "19800102", "SIDE ST"] {
                    #expect(!finding.description.contains(secret))
                }
            }
        }
    }

    @Test func hostileBytesNeverStopIt() throws {
        let checker = try GuideChecker()
        let guide = try Guide.dental()
        var random = SeededSource(state: 7)
        for round in 0..<600 {
            var bytes = Sample().bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(
                    in: round.isMultiple(of: 2) ? 106..<bytes.count : 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            if round.isMultiple(of: 3) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            #expect(checker.check(bytes).allSatisfy { $0.offset <= bytes.count })
            if let interchanges = try? Interchange.read(bytes) {
                for interchange in interchanges { _ = try? interchange.json(guide) }
            }
        }
    }
}

struct SeededSource: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}
