import Claims
import Essentials
import Foundation
import Patients
import TestSupport
import Testing
import X12

@Suite struct DentalClaim837Tests {
    static let pyx12 = """
        import sys, pyx12.x12file
        for path in sys.argv[1:]:
            with pyx12.x12file.X12Reader(path) as reader:
                reader.check_837_lx = True
                count = 0
                errors = []
                for segment in reader:
                    count += 1
                    errors += reader.pop_errors()
                reader.cleanup()
                errors += reader.pop_errors()
                print(count, errors)
        """

    @Test func writesSegmentsInOrder() throws {
        let bytes = try DentalClaim837.write([try Examples.claim()], in: try Examples.envelope())
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0.dropLast()) }
        #expect(
            lines.dropFirst() == [
                "GS*HC*SENDER*RECEIVER*20260311*0900*101*X*005010X224A2", "ST*837*0001*005010X224A2",
                "BHT*0019*00*101*20260311*0900*CH", "NM1*41*2*EXAMPLE DENTAL*****46*S1",
                "PER*IC*OFFICE*TE*5185550100", "NM1*40*2*EXAMPLE CLEARING*****46*R1", "HL*1**20*1",
                "PRV*BI*PXC*1223X0008X", "NM1*85*2*EXAMPLE DENTAL*****XX*1234567893", "N3*1 MAIN ST",
                "N4*ALBANY*NY*122070001", "REF*EI*123456789", "PER*IC**TE*5185550100", "HL*2*1*22*0",
                "SBR*P*18*G1******CI", "NM1*IL*1*RIVERA*ANA****MI*M123", "N3*2 SIDE ST", "N4*ALBANY*NY*122070001",
                "DMG*D8*19800102*F", "NM1*PR*2*DEMONSTRATION PLAN*****PI*DEMO1", "CLM*C1*185***11:B:1*Y*A*Y*Y",
                "DTP*472*D8*20260310", "PWK*RR*EL***AC*A1", "HI*ABK:K115", "NM1*82*1*OKAFOR*MARIA****XX*1679576722",
                "PRV*PE*PXC*1223X0008X", "LX*1", "SV3*AD:D0370:::::ULTRASOUND OF THE FACE AND JAWS, READ*185*********1",
                "REF*6R*L1", "SE*29*0001", "GE*1*101", "IEA*1*000000101",
            ])
    }

    @Test func readsBackWhatItWrote() throws {
        for claim in [try Examples.claim(), try Examples.full()] {
            for version in DentalGuideVersion.allCases {
                var envelope = try Examples.envelope()
                envelope.version = version
                let read = try DentalClaim837.read(try DentalClaim837.write([claim], in: envelope))
                #expect(read.map(\.claim) == [claim])
                #expect(read.first?.leftBehind == [])
            }
        }
    }

    @Test func randomClaimsComeBackTheSame() throws {
        var random = RandomClaim(seed: 224)
        for _ in 0..<60 {
            let claims = try (0..<Int.random(in: 1...3, using: &random.random)).map { _ in try random.claim() }
            var envelope = try Examples.envelope()
            envelope.writesQuantityOfOne = random.flip()
            let bytes = try DentalClaim837.write(claims, in: envelope)
            let read = try DentalClaim837.read(bytes)
            #expect(read.map(\.claim) == claims)
            #expect(read.allSatisfy { $0.leftBehind.isEmpty })
            #expect(try DentalClaim837.write(read.map(\.claim), in: envelope) == bytes)
            let structure = try GuideChecker().check(bytes).filter {
                $0.severity == .error && $0.rule != "element.missing" && $0.rule != "structure.missing-segment"
                    && $0.rule != "element.too-short"
            }
            #expect(structure == [])
        }
    }

    @Test func pyx12ReadsThemToTheEnd() throws {
        let folder = try TemporaryFolder()
        var random = RandomClaim(seed: 5010)
        var paths: [String] = []
        var counts: [Int] = []
        for index in 0..<20 {
            let claims =
                index == 0 ? [try Examples.claim(), try Examples.full()] : [try random.claim(), try random.claim()]
            let bytes = try DentalClaim837.write(claims, in: try Examples.envelope())
            paths.append(try folder.write(bytes, to: "\(index).837").path)
            counts.append(bytes.count { $0 == UInt8(ascii: "~") })
        }
        let output = try Peer.python(Self.pyx12, paths)
        #expect(output == counts.map { "\($0) []\n" }.joined())
    }

    @Test func saysWhatItLeavesBehind() throws {
        let text = String(
            decoding: try DentalClaim837.write([try Examples.claim()], in: try Examples.envelope()), as: UTF8.self)
        let other = text.split(separator: "\n").flatMap { line -> [String] in
            line.hasPrefix("HI*") ? ["AMT*F5*20~", String(line)] : [String(line)]
        }.joined(separator: "\n")
        let read = try DentalClaim837.read(Array(other.utf8))
        #expect(read.map(\.claim) == [try Examples.claim()])
        #expect(read.first?.leftBehind.map { "\($0.loop) \($0.segment)" } == ["2300 AMT"])
        let offset = try #require(read.first?.leftBehind.first?.offset)
        #expect(Array(other.utf8)[offset...].starts(with: "AMT*F5".utf8))
    }

    @Test func refusesWhatItCannotCarry() throws {
        let faults: [(String, (inout DentalClaim) throws -> Void)] = [
            ("id", { $0.id = String(repeating: "A", count: 39) }), ("lines", { $0.lines = [] }),
            ("diagnoses", { $0.diagnoses = ["K11.0", "K11.1", "K11.3", "K11.4", "K11.5"] }),
            ("diagnoses[0]", { $0.diagnoses = ["K115"] }), ("patient.name.prefix", { $0.patient.name.prefix = "DR" }),
            ("coverage.subscriber", { $0.coverage.relationship = .child }),
            ("notes[0]", { $0.notes = [String(repeating: "A", count: 81)] }),
            ("attachments[0].controlNumber", { $0.attachments[0].controlNumber = "A" }),
            ("payerClaimNumber", { $0.payerClaimNumber = "" }), ("lines[0].quantity", { $0.lines[0].quantity = 0 }),
            ("lines[0].modifiers", { $0.lines[0].modifiers = ["A"] }),
            ("accident.causes", { $0.accident = ClaimAccident(causes: []) }),
        ]
        for (place, change) in faults {
            var claim = try Examples.claim()
            try change(&claim)
            let error = #expect(throws: ClaimError.self) {
                try DentalClaim837.write([claim], in: try Examples.envelope())
            }
            #expect(error?.place == place)
        }
        var accents = try Examples.claim()
        accents.patient.name.family = "PEÑA"
        let error = #expect(throws: X12Error.self) { try DentalClaim837.write([accents], in: try Examples.envelope()) }
        #expect(error?.place == "NM103")
        #expect(error?.description.contains("PE") == false)
        #expect(throws: ClaimError.self) { try DentalClaim837.write([], in: try Examples.envelope()) }
    }

    @Test func hostileFilesGiveClearErrors() throws {
        let bytes = try DentalClaim837.write([try Examples.full()], in: try Examples.envelope())
        let checks = try ClaimChecks()
        var random = SeededGenerator(seed: 99)
        for length in stride(from: 0, to: bytes.count - 2, by: 11) {
            let cut = Array(bytes[..<length])
            #expect(!checks.check(cut).isValid)
            _ = try? DentalClaim837.read(cut)
        }
        for _ in 0..<200 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? DentalClaim837.read(changed)
            #expect(checks.check(changed).findings.allSatisfy { $0.offset <= changed.count })
        }
    }

    @Test func manyClaimsTakeLittleMore() throws {
        let one = try DentalClaim837.write([try Examples.claim()], in: try Examples.envelope())
        let from = try #require(one.firstRange(of: Array("HL*2".utf8))?.lowerBound)
        let to = try #require(one.firstRange(of: Array("SE*".utf8))?.lowerBound)
        var bytes = Array(one[..<from])
        for _ in 0..<10_000 { bytes += one[from..<to] }
        bytes += one[to...]
        let before = try Self.peak()
        var reader = LoopReader(bytes, guide: try Guide.dental(), loop: "2300")
        var count = 0
        var depth = 0
        while let entry = try reader.next() {
            count += 1
            depth = max(depth, entry.around.map { 1 + $0.loops.count }.reduce(0, +))
        }
        #expect(count == 10_000)
        #expect(depth <= 8)
        #expect(try Self.peak() - before < 64 << 20)
    }

    /// The most memory that this process has held, in bytes.
    static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") })
        return try #require(Int(line.filter(\.isNumber))) * 1024
    }

    @Test func showsSegmentsInOurWords() throws {
        let bytes = try DentalClaim837.write([try Examples.full()], in: try Examples.envelope())
        let rows = try EDIView.rows(bytes)
        #expect(rows.count == bytes.count { $0 == UInt8(ascii: "~") })
        for row in rows {
            #expect(bytes[row.offset...].starts(with: row.text.utf8))
            #expect(!row.meaning.isEmpty && row.elements.allSatisfy { !$0.meaning.isEmpty })
        }
        let claim = try #require(rows.first { $0.segment == "CLM" })
        #expect(claim.loop == "2300" && claim.loopName == "claim")
        #expect(claim.elements.first { $0.label == "CLM02" }?.meaning == "total charge")
    }
}
