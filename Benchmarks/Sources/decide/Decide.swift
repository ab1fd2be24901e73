import Coding
import Foundation

/// Times deciding prepared cases on one core, beside two yardsticks in the same run.
///
///     swift run -c release --package-path Benchmarks decide [EXAMPLES [ROUNDS]]
///
/// No peer decides dental codes. The yardsticks say what the same machine needs for something known: reading the same facts
/// with Foundation's JSONSerialization, and walking dictionaries of rules with `python3`, where that is there.
@main
struct Decide {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let folder = arguments.first ?? "Examples/decisions"
        let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 15 : 15
        let decider = try Decider.shipped()
        let cases = try WorkedCases.read(folder)
        say("\(cases.count) worked cases, \(decider.rules.criteria.count) rules, \(rounds) rounds, one thread")
        say("microseconds a case: median of rounds (least to most)")

        for (kind, members) in WorkedCases.kinds(cases) {
            let prepared = members.map { decider.prepare($0.facts) }
            let timing = Timing.measure(rounds: rounds, items: prepared.count) {
                for one in prepared { Timing.keep(decider.outcomes(of: one).count) }
            }
            say("  prepared, \(kind)", timing, count: prepared.count)
        }
        let prepared = cases.map { decider.prepare($0.facts) }
        let all = Timing.measure(rounds: rounds, items: prepared.count) {
            for one in prepared { Timing.keep(decider.outcomes(of: one).count) }
        }
        say("prepared, all", all, count: prepared.count)
        let preparing = Timing.measure(rounds: rounds, items: cases.count) {
            for one in cases { Timing.keep(decider.outcomes(of: decider.prepare(one.facts)).count) }
        }
        say("prepared anew each time", preparing, count: cases.count)
        let whole = Timing.measure(rounds: 5, items: cases.count) {
            for one in cases { Timing.keep(decider.decide(one.facts).decisions.count) }
        }
        say("with all sentences and flips", whole, count: cases.count)

        let texts = cases.map { Data($0.facts.json.compact.utf8) }
        let parsing = Timing.measure(rounds: rounds, items: texts.count) {
            for text in texts {
                let value = try? JSONSerialization.jsonObject(with: text)
                Timing.keep((value as? [String: Any])?.count ?? 0)
            }
        }
        say("yardstick: JSONSerialization reads the facts", parsing, count: texts.count)
        if let python = try DictionaryWalk.measure(rounds: rounds, rules: decider, cases: cases) {
            say("yardstick: python3 walks dictionaries of rules", python, count: cases.count)
        } else {
            say("yardstick: python3 is not there, left out")
        }

        say(
            String(
                format: "%.0f decisions a second of prepared cases, %.0f with the preparing", 1e6 / all.median,
                1e6 / preparing.median))
        say(
            String(
                format: "%.2f of the time of JSONSerialization, with the preparing", preparing.median / parsing.median))
        let isMet = max(all.median, preparing.median) <= 10
        say("goal: at most 10 microseconds a case, prepared or not: \(isMet ? "met" : "missed")")
        if !isMet { exit(1) }
    }

    private static func say(_ name: String, _ timing: Timing, count: Int) {
        let label = "\(name) (\(count))".padding(toLength: 56, withPad: " ", startingAt: 0)
        say(label + String(format: "%9.2f  (%.2f to %.2f)", timing.median, timing.least, timing.most))
    }

    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
