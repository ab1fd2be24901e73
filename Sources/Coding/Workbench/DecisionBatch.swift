public import Essentials
public import YAMLSource

/// Decides many records one after another, and says of each in a line what came out.
///
/// A pure function of one input at a time: nothing is kept, so that a stream of any length takes the memory of one record.
/// A faulty record gives a row with its faults, and the others go on.
public struct DecisionBatch: Sendable {
    /// What came out for one service and party, or what is wrong with the input.
    public enum Row: Hashable, Sendable {
        case answer(Answer)
        case fault(source: String, findings: [SourceFinding])

        public var isFault: Bool { if case .fault = self { true } else { false } }
    }

    public struct Answer: Hashable, Sendable {
        /// The file, or the file and line.
        public let source: String
        public let service: String
        public let party: String
        public let system: String
        /// Nil unless the status is `supported`.
        public let code: String?
        public let status: CodingDecision.Status
        /// Items whose lack changes the code.
        public let changing: [String]
        /// Items whose lack weakens the claim.
        public let weakening: [String]
    }

    public let decider: Decider

    public init(decider: Decider) { self.decider = decider }

    /// The rows of one input: one for each service and party that asks, or one fault.
    public func rows(of input: BatchInput) -> [Row] {
        let facts: CodingFacts
        do {
            facts = try input.read(CodingFacts.init(reading:))
        } catch {
            return [.fault(source: input.name, findings: (error as? SourceError)?.findings ?? [])]
        }
        return decider.decide(facts).decisions.map { answer in
            func items(_ effect: CodingDecision.MissingItem.Effect) -> [String] {
                answer.missing.filter { $0.effect == effect }.map(\.item)
            }
            return .answer(
                .init(
                    source: input.name, service: answer.service, party: answer.party, system: answer.system,
                    code: answer.code, status: answer.status, changing: items(.changesCode),
                    weakening: items(.weakensClaim)))
        }
    }

    /// The rows of a sequence, made as they are asked for.
    public func rows(of inputs: some Sequence<BatchInput>) -> some Sequence<Row> {
        inputs.lazy.flatMap { rows(of: $0) }
    }

    /// The heading of the lines that ``Row/line`` makes.
    public static let heading = BatchColumns.line(["source", "service", "party", "outcome", "missing for the code"])
}

extension DecisionBatch.Row {
    /// One line of the table for people.
    public var line: String {
        switch self {
        case .answer(let answer):
            let outcome = answer.code.map { "\(answer.system) \($0)" } ?? answer.status.rawValue
            return BatchColumns.line([answer.source, answer.service, answer.party, outcome, "\(answer.changing.count)"])
        case .fault(let source, let findings):
            return BatchColumns.line([source, "", "", "faulty", findings.first.map { "found \($0.found)" } ?? ""])
        }
    }

    /// One JSON value, to stand on a line.
    public var json: JSONValue {
        switch self {
        case .answer(let answer):
            [
                "source": .string(answer.source), "service": .string(answer.service), "party": .string(answer.party),
                "system": .string(answer.system), "code": answer.code.map { .string($0) } ?? .null,
                "status": .string(answer.status.rawValue), "changesCode": .strings(answer.changing),
                "weakensClaim": .strings(answer.weakening),
            ]
        case .fault(let source, let findings):
            ["source": .string(source), "faults": .strings(findings.map(\.description))]
        }
    }
}

/// How a batch went.
public struct BatchTally: Hashable, Sendable {
    /// How many rows had each outcome: a status, or `faulty`.
    public private(set) var counts: [String: Int] = [:]

    public init() {}

    public mutating func count(_ outcome: String) { counts[outcome, default: 0] += 1 }

    public mutating func count(_ row: DecisionBatch.Row) {
        switch row {
        case .answer(let answer): count(answer.status.rawValue)
        case .fault: count("faulty")
        }
    }

    public subscript(outcome: String) -> Int { counts[outcome] ?? 0 }

    /// `3 supported, 1 faulty`.
    public var text: String {
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return parts.isEmpty ? "nothing to decide" : parts.joined(separator: ", ")
    }
}

/// Columns of a fixed width, since a stream does not know how wide its rows will be.
enum BatchColumns {
    private static let widths = [36, 14, 18, 14]

    static func line(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let width = index < widths.count ? widths[index] : 0
            line += cell + String(repeating: " ", count: max(index + 1 < cells.count ? 2 : 0, width - cell.count))
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
