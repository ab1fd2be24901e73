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
            A folder, a file .ndjson with one record a line, or several of these are decided in one go: a line for each \
            service and party, a faulty record told with its place while the others go on.
            --audit takes NDJSON with {"facts": {…}, "claimed": [{"party", "service", "code"}]} a line.
            """)

    @Argument(help: "A facts file, a folder of them, a file .ndjson, or - for standard input.")
    var facts: [String] = []

    @Flag(help: "Show the path of each decision as a tree of questions.")
    var explain = false

    @Flag(help: "Read one record a line from every file and from standard input.")
    var ndjson = false

    @Option(help: "Hold the claims of an NDJSON file, or - for standard input, against what their records support.")
    var audit: String?

    @Option(help: ReferenceFolder.help)
    var reference: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if facts.isEmpty, audit == nil { throw ValidationError("Missing expected argument '<facts> ...'") }
        if !facts.isEmpty, audit != nil { throw ValidationError("--audit takes its own file and no facts besides.") }
        if explain, audit != nil || isMany {
            throw ValidationError("--explain shows the decision of one facts file.")
        }
    }

    private var isMany: Bool { ndjson || facts.count > 1 || facts.contains(where: RecordStream.isMany) }

    func run() async throws {
        if let audit { return try Self.audit(audit, json: json) }
        if isMany { return try Self.decideMany(RecordStream(paths: facts, isNDJSON: ndjson), json: json) }
        let input = try Input(facts[0], limit: SourceNode.sizeLimit)
        let shipped = try Decider.shipped()
        let read: CodingFacts
        do {
            read = try CodingFacts(parsing: input.bytes, file: input.name)
        } catch let error as SourceError {
            throw HasFindings(message: "\(error)")
        }
        let decider = try shipped.reading(try ReferenceFolder.diagnoses(reference), for: read)
        let decision = decider.decide(read)
        guard explain else { return Console.write(json ? decision.json.pretty : decision.text) }
        let trees = decider.trees(of: read)
        if json, var object = decision.json.object {
            object["trees"] = .array(trees.map(\.json))
            Console.write(JSONValue.object(object).pretty)
        } else {
            Console.write(trees.map(\.text).joined(separator: "\n"))
        }
    }
}
