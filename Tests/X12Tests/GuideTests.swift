import Essentials
import Testing

@testable import X12

@Suite struct GuideTests {
    @Test func treeHoldsEverySegmentOnce() throws {
        let interchange = try #require(try Interchange.read(Sample().bytes).first)
        let transaction = try #require(interchange.groups.first?.transactions.first)
        let tree = try transaction.tree(Guide.dental())
        func collect(_ loop: Loop) -> [Segment] { loop.segments + loop.loops.flatMap(collect) }
        let all = collect(tree).sorted { $0.offset < $1.offset }
        #expect(all.map { $0.text($0.range) } == Sample().segments.dropFirst(2).dropLast(2))
        let subscriber = try #require(tree.first("2000A")?.first("2000B"))
        #expect(subscriber.loops.map(\.id) == ["2010BA", "2010BB", "2300"])
        #expect(subscriber.first("2300")?.loops.map(\.id) == ["2310B", "2400"])
        #expect(subscriber.first("2300")?.first("2310B")?.segment("PRV")?[1] == "PE")
    }

    @Test func refusesTreeOfAnotherGuide() throws {
        let text = Sample().text.split(separator: "005010X224A2").joined(separator: "005010X223A2")
        let transaction = try #require(try Interchange.read(Array(text.utf8)).first?.groups.first?.transactions.first)
        let guide = try Guide.dental()
        let error = #expect(throws: X12Error.self) { try transaction.tree(guide) }
        #expect(error?.description.contains("005010X223A2") == true)
    }

    @Test func jsonKeepsEveryElement() throws {
        let interchange = try #require(try Interchange.read(Sample().bytes).first)
        let json = try interchange.json(Guide.dental())
        let claim = json["groups"]?[0]?["transactions"]?[0]?["loops"]?[2]?["loops"]?[1]?["loops"]?[2]
        #expect(claim?["loop"]?.string == "2300")
        let clm = claim?["segments"]?[0]
        #expect(clm?["segment"]?.string == "CLM")
        #expect(clm?["elements"]?[0]?.string == "C1")
        #expect(clm?["elements"]?[4]?["components"]?.strings == ["11", "B", "1"])
        #expect(json["header"]?["elements"]?.array?.count == 16)
    }

    @Test func readsLoopsOneAfterAnother() throws {
        var sample = Sample()
        let claim = Array(sample.segments[sample.index("CLM")..<sample.index("SE")])
        sample.segments.insert(contentsOf: claim + claim, at: sample.index("SE"))
        sample.recount()
        var reader = LoopReader(sample.bytes, guide: try Guide.dental(), loop: "2300")
        var claims: [LoopReader.Entry] = []
        while let entry = try reader.next() { claims.append(entry) }
        #expect(claims.count == 3)
        for entry in claims {
            #expect(entry.around.map(\.id) == ["ST", "2000A", "2000B"])
            #expect(entry.around("2000A")?.loops.map(\.id) == ["2010AA"])
            #expect(entry.around("2000B")?.loops.map(\.id) == ["2010BA", "2010BB"])
            #expect(entry.loop.segments.count == 3)
        }
    }

    @Test func refusesDataAndCodeThatDiffer() throws {
        let json = try JSONValue(parsing: "\(CompiledData.guide837d)")
        var object = try #require(json.object)
        var rules = try #require(object["rules"]?.object)
        let rule = try #require(rules["element.date"])
        rules["element.date"] = nil
        object["rules"] = .object(rules)
        let missing = #expect(throws: X12Error.self) { try Guide(json: .object(object)) }
        #expect(missing?.found == "no rule element.date")
        rules["element.date"] = rule
        rules["element.other"] = rule
        object["rules"] = .object(rules)
        let extra = #expect(throws: X12Error.self) { try Guide(json: .object(object)) }
        #expect(extra?.found == "rule element.other")
    }

    @Test func everyRuleCitesASource() throws {
        let catalog = try Guide.dental().catalog
        #expect(catalog.rules.count == GuideRule.allCases.count)
        for rule in catalog.rules.values {
            #expect(catalog.sources[rule.source] != nil && !rule.message.isEmpty && !rule.fix.isEmpty)
        }
    }

    @Test func findingsHaveTheirShape() throws {
        var sample = Sample()
        sample.replace("IEA", "IEA*2*000000101")
        let result = CheckResult(findings: try GuideChecker().check(sample.bytes))
        let json = result.json(file: "claim.837")
        #expect(json["valid"]?.bool == false)
        #expect(
            json["findings"]?[0]?.object?.keys
                == ["rule", "severity", "segment", "element", "offset", "message", "fix"])
        #expect(json["findings"]?[0]?["fix"]?.string == "Set IEA01 to 1.")
        #expect(CheckResult().isValid)
    }
}
