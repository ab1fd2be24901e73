import Essentials
import Testing
import YAMLSource

@testable import Coding

@Suite struct DecisionBatchTests {
    private func batch() throws -> DecisionBatch { DecisionBatch(decider: try shippedDecider.get()) }

    private func facts(_ id: String) throws -> CodingFacts {
        try #require(try WorkedCase.all().first { $0.id == id }).facts
    }

    private func inputs(_ text: String, file: String = "jobs.ndjson", piece: Int = 7) -> [BatchInput] {
        var splitter = LineSplitter()
        let bytes = Array(text.utf8)
        var lines: [LineSplitter.Line] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            lines += splitter.take(bytes[start..<min(start + piece, bytes.count)])
        }
        lines += [splitter.finish()].compactMap(\.self)
        return lines.map { BatchInput(file: file, line: $0) }
    }

    @Test func aBrokenLineInTheMiddleIsToldAndTheOthersGoOn() throws {
        let good = try facts("complete-service").json.compact
        let split = try facts("split-between-strangers").json.compact
        let text = "\(good)\n{\"services\": [{\"id\": \"a\", \"modality\": \"Jane Doe\"}]}\n\n{broken\n\(split)"
        let rows = Array(try batch().rows(of: inputs(text)))
        #expect(rows.map(\.isFault) == [false, true, true, false, false])
        guard case .fault(let source, let findings) = rows[1], case .fault(let other, _) = rows[2] else {
            Issue.record("no faults")
            return
        }
        #expect(
            source == "jobs.ndjson:2" && findings.map(\.place.line) == [2] && findings[0].place.file == "jobs.ndjson")
        #expect(other == "jobs.ndjson:4")
        #expect(!rows[1].line.contains("Jane") && !rows[1].json.compact.contains("Jane"))
        #expect(rows[4].json["source"]?.string == "jobs.ndjson:5")
        #expect(rows.compactMap { $0.json["code"]?.string } == ["D0370", "D0386", "D0391"])
    }

    @Test func rowsSayWhatDecisionsSay() throws {
        let decider = try shippedDecider.get()
        for worked in try WorkedCase.all() {
            let input = BatchInput(file: "a.json", bytes: Array(worked.facts.json.compact.utf8))
            let rows = try batch().rows(of: input)
            let answers = decider.decide(worked.facts).decisions
            #expect(rows.count == answers.count)
            for (row, answer) in zip(rows, answers) {
                guard case .answer(let found) = row else { Issue.record("\(row)"); continue }
                #expect(found.code == answer.code && found.status == answer.status && found.source == "a.json")
                #expect(found.changing.count == answer.missing.filter { $0.effect == .changesCode }.count)
                #expect(found.changing.count + found.weakening.count == answer.missing.count)
            }
        }
    }

    @Test func yamlFilesAreReadAsWell() throws {
        let yaml = "parties: [{id: p}]\nservices:\n  - {id: s, modality: sonar}\n"
        let rows = try batch().rows(of: BatchInput(file: "a.yaml", bytes: Array(yaml.utf8)))
        guard case .fault(_, let findings) = rows.first else { Issue.record("no fault"); return }
        #expect(findings.first?.place.line == 3)
    }

    @Test func nothingGivesNothing() throws {
        #expect(inputs("").isEmpty && inputs("\n\n  \r\n").isEmpty)
        #expect(Array(try batch().rows(of: [BatchInput]())).isEmpty)
        #expect(BatchTally().text == "nothing to decide")
    }

    /// Ten thousand lines, whatever the pieces: what is kept is never more than one line.
    @Test func manyLinesKeepMemoryFlat() throws {
        let line = "{\"parties\":[{\"id\":\"p\"}],\"services\":[{\"id\":\"s\",\"activity\":\"imaging\"}]}\n"
        let stream = Array(String(repeating: line, count: 10_000).utf8)
        var splitter = LineSplitter()
        var (count, most, last) = (0, 0, 0)
        for start in stride(from: 0, to: stream.count, by: 4_096) {
            for found in splitter.take(stream[start..<min(start + 4_096, stream.count)]) {
                count += 1
                last = found.number
                #expect(found.bytes?.count == line.utf8.count - 1)
            }
            most = max(most, splitter.pendingCount)
        }
        #expect(count == 10_000 && last == 10_000 && splitter.finish() == nil)
        #expect(most < line.utf8.count)
        // Rows are made one by one: taking the first reads one record of an endless stream.
        let endless = sequence(first: 1) { $0 + 1 }.lazy.map { number in
            BatchInput(file: "endless", line: number, bytes: Array(line.utf8))
        }
        let first = try batch().rows(of: endless).prefix(3)
        #expect(first.map { $0.json["source"]?.string } == ["endless:1", "endless:2", "endless:3"])
    }

    @Test func aLineThatIsTooLongIsAFaultAndIsNotKept() throws {
        var splitter = LineSplitter(limit: 100)
        let lines = splitter.take(Array(String(repeating: "x", count: 5_000).utf8))
        #expect(lines.isEmpty && splitter.pendingCount == 100)
        let rest = splitter.take(Array("\n{}\n".utf8))
        #expect(rest.map(\.number) == [1, 2] && rest[0].bytes == nil && rest[1].bytes == Array("{}".utf8))
        #expect(try batch().rows(of: BatchInput(file: "f", line: rest[0])).map(\.isFault) == [true])
    }

    @Test func theTallyCountsEachOutcome() throws {
        var tally = BatchTally()
        let text = "\(try facts("complete-service").json.compact)\n[]\n\(try facts("guidance").json.compact)\n"
        for row in try batch().rows(of: inputs(text)) { tally.count(row) }
        #expect(tally.text == "1 faulty, 1 none, 1 supported")
    }
}
