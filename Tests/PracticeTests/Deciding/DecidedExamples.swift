import Coding
import Foundation
import Practice
import TestSupport
import YAMLSource

/// The facts of the worked cases under `Examples/decisions`, with their decisions.
enum DecidedExamples {
    struct Example {
        let id: String
        let facts: CodingFacts
        let decision: CodingDecision
    }

    static let decider = Result { try Decider.shipped() }

    static func all() throws -> [Example] {
        let decider = try decider.get()
        let folder = Peer.root.appendingPathComponent("Examples/decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name -> [Example] in
            let report = SourceReport()
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let top = SourceCursor(try SourceNode(parsing: bytes, file: name), report: report)
            return (top.required("cases")?.items ?? []).compactMap { item in
                guard let id = item.required("id")?.text(), let cursor = item.required("facts") else { return nil }
                let facts = CodingFacts(reading: cursor)
                return Example(id: id, facts: facts, decision: decider.decide(facts))
            }
        }
    }
}
