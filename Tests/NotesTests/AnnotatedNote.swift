import Coding
import Essentials
import Foundation
import Notes
import TestSupport
import YAMLSource

/// A note with the facts that a person found in it, and what a careless reader would take for one.
struct AnnotatedNote {
    struct Trap {
        let fact: String
        let value: JSONValue
        let words: String
    }

    let id: String
    let text: String
    let facts: CodingFacts
    let traps: [Trap]

    /// The notes of a folder beside this file, by name.
    static func folder(_ name: String) throws -> [AnnotatedNote] {
        let folder = Peer.root.appendingPathComponent("Tests/NotesTests/\(name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let report = SourceReport()
            let top = SourceCursor(try SourceNode(parsing: bytes, file: name), report: report)
            let list = top.optional("notes")?.items ?? [top]
            let notes = list.map(AnnotatedNote.init(reading:))
            try report.check()
            return notes
        }
    }

    private init(reading cursor: SourceCursor) {
        cursor.fields(["id", "style", "text", "facts", "traps"])
        id = cursor.required("id")?.text() ?? ""
        _ = cursor.required("style")?.words()
        if case .scalar(let text, _)? = cursor.required("text")?.node.content { self.text = text } else { text = "" }
        facts = cursor.required("facts").map { CodingFacts(reading: $0) } ?? CodingFacts()
        traps = (cursor.optional("traps")?.items ?? []).map { item in
            item.fields(["fact", "value", "words"])
            return Trap(
                fact: item.required("fact")?.text() ?? "", value: item.required("value")?.node.json() ?? .null,
                words: item.required("words")?.text() ?? "")
        }
    }

    /// The facts as triples of service, fact and value; lists and contradictions one for each value.
    var triples: Set<FactTriple> { FactTriple.of(facts.json) }
}

/// One value of one fact: `s1`, `capture.by`, `practice`.
struct FactTriple: Hashable, Comparable {
    let service: String
    let fact: String
    let value: String

    static func < (left: FactTriple, right: FactTriple) -> Bool {
        (left.service, left.fact, left.value) < (right.service, right.fact, right.value)
    }

    /// Of a facts file.
    static func of(_ facts: JSONValue) -> Set<FactTriple> {
        var triples: Set<FactTriple> = []
        for key in ["dateOfService", "plan"] {
            if let value = facts[key] { add(&triples, "", key, value) }
        }
        for item in facts["diagnoses"]?.array ?? [] { add(&triples, "", "diagnoses", item["code"] ?? .null) }
        for party in facts["parties"]?.array ?? [] {
            guard let list = party["associatedWith"] else { continue }
            triples.insert(FactTriple(service: "", fact: "associatedWith", value: list.canonical))
        }
        for (index, service) in (facts["services"]?.array ?? []).enumerated() {
            for (key, value) in service.object?.members ?? [] where key != "id" && key != "study" {
                if key == "capture" || key == "interpretation" {
                    for (inner, value) in value.object?.members ?? [] {
                        add(&triples, "s\(index + 1)", "\(key).\(inner)", value)
                    }
                } else {
                    add(&triples, "s\(index + 1)", key, value)
                }
            }
        }
        return triples
    }

    private static func add(_ triples: inout Set<FactTriple>, _ service: String, _ fact: String, _ value: JSONValue) {
        for one in value["oneOf"]?.array ?? [value] {
            for item in one.array ?? [one] {
                triples.insert(FactTriple(service: service, fact: fact, value: item.canonical))
            }
        }
    }
}
