import ArgumentParser
import CodeReference
import Coding
import Foundation
import YAMLSource

/// Where the workbench finds rules and worked cases.
enum RuleSources {
    static let casesHelp: ArgumentHelp =
        "The folder of worked cases; Examples/decisions, here or beside the program, when left out."

    /// The word that stands for the rules that this program was built with.
    static let shippedName = "shipped"

    /// The rules of a folder, or the shipped ones; faults are in the result.
    ///
    /// - Throws: ``CannotRun`` when the folder can't be read or holds no YAML.
    static func folder(_ path: String?, codes: CodeBook) throws -> RuleFolder {
        guard let path, path != shippedName else { return try .shipped() }
        let files = try yaml(path).map { RuleFolder.File(name: $0.name, bytes: $0.bytes) }
        if files.isEmpty { throw CannotRun("\(path): holds no rules; name a folder such as Sources/Coding/Data") }
        return RuleFolder(files, codes: codes)
    }

    /// A decider by the rules of a folder, or by the shipped ones.
    ///
    /// - Throws: ``HasFindings`` with every fault of the rules.
    static func decider(_ path: String?, codes: CodeBook) throws -> Decider {
        let folder = try folder(path, codes: codes)
        guard folder.faults.isEmpty, let book = folder.book else {
            throw HasFindings(message: folder.faults.map(\.description).joined(separator: "\n"))
        }
        return Decider(rules: book, codes: codes)
    }

    /// The worked cases of a folder, by the names of its files.
    ///
    /// - Throws: ``HasFindings`` with every fault of the files, ``CannotRun`` when there are none.
    static func cases(_ named: String?) throws -> [WorkedCase] {
        let path = try named ?? ExampleFolder.find(nil).appendingPathComponent("decisions").path
        var cases: [WorkedCase] = []
        var findings: [SourceFinding] = []
        for file in try yaml(path) {
            do {
                cases += try WorkedCase.read(file.bytes, file: file.name)
            } catch let error as SourceError {
                findings += error.findings
            }
        }
        if !findings.isEmpty { throw HasFindings(message: SourceError(findings).description) }
        if cases.isEmpty { throw CannotRun("\(path): holds no worked cases; name a folder with --cases") }
        return cases
    }

    /// The YAML files of a folder, sorted by name.
    private static func yaml(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw CannotRun("\(path): not a folder that can be read")
        }
        return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            (name, try Input("\(path)/\(name)", limit: SourceNode.sizeLimit).bytes)
        }
    }
}
