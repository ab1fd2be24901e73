import ArgumentParser
import Coding
import Essentials
import YAMLSource

struct Code: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Which code do these facts support, for whom, and why?",
        discussion: """
            FACTS is YAML or JSON in the shape of Docs/facts.schema.json. What is left out is unknown; \
            {oneOf: [a, b]} in place of a value is a contradiction. Fees and payers have no place in it.
            """)

    @Argument(help: "A facts file, or - for standard input.")
    var facts: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let input = try Input(facts, limit: SourceNode.sizeLimit)
        let decision: CodingDecision
        do {
            decision = try Decider.shipped().decide(try CodingFacts(parsing: input.bytes, file: input.name))
        } catch let error as SourceError {
            throw HasFindings(message: "\(error)")
        }
        Console.write(json ? decision.json.pretty : decision.text)
    }
}
