import TestSupport
import Testing

@testable import Coding

/// A row packs all features into words; what is read and asked of it is as if each stood alone.
@Suite struct FeatureRowTests {
    @Test func eachFeatureHasBitsOfItsOwn() {
        #expect(Feature.allCases.allSatisfy { (2...64).contains($0.answers.count) })
        for feature in Feature.allCases {
            var row = FeatureRow()
            #expect(row[feature] == feature.all)
            row[feature] = 0
            #expect(row[feature] == 0)
            for other in Feature.allCases where other != feature {
                #expect(row[other] == other.all, "\(feature) \(other)")
            }
            row[feature] = .max
            #expect(row == FeatureRow())
        }
    }

    @Test func aWholeRowIsTestedAsItsFeaturesAre() {
        var random = SeededGenerator(seed: 31)
        func mask(_ feature: Feature) -> UInt64 {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: feature.all
            case 1: 1 << UInt64(Int.random(in: 0..<feature.answers.count, using: &random))
            default: UInt64.random(in: 0...feature.all, using: &random)
            }
        }
        var seen: [Verdict: Int] = [:]
        for _ in 0..<4000 {
            var row = FeatureRow()
            var conditions: [Feature: UInt64] = [:]
            for feature in Feature.allCases {
                row[feature] = mask(feature)
                if Int.random(in: 0..<12, using: &random) == 0 { conditions[feature] = mask(feature) }
            }
            let verdicts = conditions.map { feature, wanted -> Verdict in
                row[feature] & wanted == 0 ? .no : row[feature] & ~wanted == 0 ? .yes : .maybe
            }
            let wanted: Verdict = verdicts.contains(.no) ? .no : verdicts.contains(.maybe) ? .maybe : .yes
            #expect(RowTest(conditions).verdict(row) == wanted)
            #expect(RowTest(conditions).holds(row) == conditions.allSatisfy { row[$0] & ~$1 == 0 })
            seen[wanted, default: 0] += 1
        }
        #expect(Verdict.allCases.allSatisfy { seen[$0, default: 0] > 100 }, "\(seen)")
    }
}
