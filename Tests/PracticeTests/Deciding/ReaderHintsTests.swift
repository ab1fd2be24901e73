import Coding
import Essentials
import Patients
import Practice
import Reporting
import Testing

@Suite struct ReaderHintsTests {
    @Test func noHintNamesACode() throws {
        let guide = try RecordGuide.shipped()
        var seen = 0
        for example in try DecidedExamples.all() {
            let hints = ReaderHints.hints(gaps: [], decision: example.decision, guide: guide)
            let asks = Set(example.decision.decisions.flatMap(\.missing).map(\.ask))
            #expect(Set(hints.map(\.words)) == asks, "\(example.id)")
            for hint in hints {
                seen += 1
                let whole = ([hint.words, hint.place] + hint.sources).joined(separator: " ")
                #expect(whole.firstMatch(of: #/[Dd][0-9]{4}|\b[0-9]{5}\b/#) == nil, "\(example.id): \(whole)")
                #expect(hint.rule != nil && hint.effect != nil && !hint.sources.isEmpty && !hint.place.isEmpty)
            }
        }
        #expect(seen > 60)
    }

    @Test func whatBlocksTheSignatureComesFirst() throws {
        let billed = try ExampleCases.billed(ExampleCases.noReading)
        let gaps = [
            ReportGap(item: "impression", words: "The report has no impression.", blocksSigning: false),
            ReportGap(item: "findings", words: "Missing: findings. Enter findings.", blocksSigning: true),
            ReportGap(item: "patient", words: "Another patient stands in 12345.dcm.", blocksSigning: true),
        ]
        let hints = ReaderHints.hints(gaps: gaps, decision: billed.decision, guide: try .shipped())
        #expect(hints.prefix(3).map(\.item) == ["findings", "patient", "impression"])
        #expect(hints.prefix(3).map(\.blocksSigning) == [true, true, false])
        #expect(hints[0].place == "the report: its findings" && hints[0].effect == nil)
        #expect(hints[1].words == "The record lacks: patient.", "what looks like a code is left out, the hint stays")
        let written = try #require(hints.first { $0.item.hasPrefix("written_interpretation") })
        #expect(written.effect == .changesCode && written.place == "the report" && written.rule == "need-reading")
        let effects = hints.compactMap(\.effect)
        #expect(effects == effects.filter { $0 == .changesCode } + effects.filter { $0 == .weakensClaim })
    }

    @Test func whatReportAndDecisionAskForInOnePlaceIsSaidOnce() throws {
        let gap = ReportGap(item: "treatment", words: "Say what the result changes.", blocksSigning: false)
        var seen = 0
        for example in try DecidedExamples.all() {
            let alone = ReaderHints.hints(gaps: [], decision: example.decision, guide: try .shipped())
            guard let asked = alone.first(where: { $0.item.hasPrefix("effect_on_treatment") }) else { continue }
            seen += 1
            let hints = ReaderHints.hints(gaps: [gap], decision: example.decision, guide: try .shipped())
            let said = hints.filter { $0.place == asked.place }
            #expect(hints.count == alone.count && said.map(\.words) == [gap.words], "\(example.id)")
            #expect(said.map(\.effect) == [asked.effect] && said.map(\.rule) == [asked.rule], "\(example.id)")
        }
        #expect(seen > 0)
    }

    @Test(arguments: ExampleCases.all) func noHintNamesThePatient(name: String) throws {
        let billed = try ExampleCases.billed(name)
        for hint in ReaderHints.hints(for: billed, guide: try .shipped()) {
            #expect(!hint.words.contains(billed.material.source.patient.name.family))
            #expect(hint.words.firstMatch(of: #/[Dd][0-9]{4}/#) == nil)
        }
    }
}
