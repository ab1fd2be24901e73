import CodeReference
import Coding
import Foundation
import TestSupport
import Testing
import YAMLSource

/// A case of `Examples/decisions` with what is expected of it.
struct WorkedCase: CustomTestStringConvertible {
    var id = ""
    var facts = CodingFacts()
    var rules: [String] = []
    var expect: [String: String] = [:]
    var missing: [String: String] = [:]
    var rejected: [String: String] = [:]
    var diagnoses: [String: String] = [:]
    var crossCodes: [String] = []
    /// `us2/practice` to the rule of the conflict.
    var conflicts: [String: String] = [:]

    var testDescription: String { id }

    static func all() throws -> [WorkedCase] {
        let folder = Peer.root.appendingPathComponent("Examples/decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let report = SourceReport()
            let top = SourceCursor(try SourceNode(parsing: bytes, file: name), report: report)
            top.fields(["cases"])
            let cases = (top.required("cases")?.items ?? []).map(WorkedCase.init(reading:))
            try report.check()
            return cases
        }
    }

    init(reading cursor: SourceCursor) {
        cursor.fields([
            "id", "title", "source", "rules", "facts", "expect", "missing", "rejected", "diagnoses", "crossCodes",
            "conflicts",
        ])
        id = cursor.required("id")?.text() ?? ""
        _ = cursor.required("title")?.words()
        _ = cursor.required("source")?.words()
        rules = cursor.optional("rules")?.items.compactMap { $0.text() } ?? []
        if let facts = cursor.required("facts") { self.facts = CodingFacts(reading: facts) }
        expect = Self.texts(cursor.required("expect"))
        missing = Self.texts(cursor.optional("missing"))
        rejected = Self.texts(cursor.optional("rejected"))
        diagnoses = Self.texts(cursor.optional("diagnoses"))
        conflicts = Self.texts(cursor.optional("conflicts"))
        crossCodes = cursor.optional("crossCodes")?.items.compactMap { $0.text() } ?? []
    }

    private static func texts(_ cursor: SourceCursor?) -> [String: String] {
        guard let cursor else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: cursor.members.map { ($0.key, cursor.optional($0.key)?.text() ?? "") })
    }
}

/// The shipped decider, made once.
let shippedDecider = Result { try Decider.shipped() }

extension CodingDecision {
    /// `us1/practice` to the code, `none` or `cannot-tell`.
    var summary: [String: String] {
        Dictionary(
            uniqueKeysWithValues: decisions.map { ("\($0.service)/\($0.party)", $0.code ?? $0.status.rawValue) })
    }
}
