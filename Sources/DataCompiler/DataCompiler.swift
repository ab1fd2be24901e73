import Essentials
import Foundation
import YAMLSource

/// Compiles YAML and Markdown into one Swift file whose literals are JSON texts.
///
///     tragus-data --output FILE INPUT…
///
/// Each `name.yaml` becomes `CompiledData.name`, a JSON text whose groups carry their `$line`; the Markdown files
/// become `CompiledData.documents`, each by its name and ``YAMLSource/MarkedDocument`` as JSON. A file that is not of
/// its format, or that names a source which its `sources` do not hold, stops the build with `file:line: error:`.
@main
struct DataCompiler {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        guard arguments.popFirst() == "--output", let output = arguments.popFirst() else {
            fail("usage: tragus-data --output FILE INPUT…", code: 2)
        }
        do {
            var findings: [SourceFinding] = []
            let rules = try each(arguments.filter { !$0.hasSuffix(".md") }, &findings, compile)
            let documents = try each(arguments.filter { $0.hasSuffix(".md") }, &findings, compileDocument)
            let text = """
                enum CompiledData {
                \(rules)
                    static let documents: [(name: String, text: StaticString)] = [
                \(documents)
                    ]
                }

                """
            let faults = SourceError(findings).findings
            if !faults.isEmpty { fail(faults.map(line).joined(separator: "\n")) }
            try text.write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            fail("error: \(error)", code: 2)
        }
    }

    /// What each file becomes; the findings of all files are gathered.
    private static func each(
        _ paths: [String], _ findings: inout [SourceFinding], _ compile: (String) throws -> String
    ) throws -> String {
        var parts: [String] = []
        for path in paths {
            do { parts.append(try compile(path)) } catch let error as SourceError { findings += error.findings }
        }
        return parts.joined(separator: "\n")
    }

    /// A finding as compilers write them.
    static func line(_ finding: SourceFinding) -> String {
        let path = finding.path.isEmpty ? "" : "\(finding.path) "
        return "\(finding.place): error: \(path)found \(finding.found), wanted \(finding.wanted)"
    }

    static func fail(_ message: String, code: Int32 = 1) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(code)
    }

    static func compile(_ path: String) throws -> String {
        let node = try SourceNode(parsing: try bytes(path), file: path)
        try SourceKeys(node).check()
        return "    static let \(identifier(name(path))): StaticString = \(literal(node.json(lines: true)))"
    }

    static func compileDocument(_ path: String) throws -> String {
        let document = try MarkedDocument(parsing: try bytes(path), file: path)
        return "        (\"\(name(path))\", \(literal(document.json))),"
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
    static func name(_ path: String) -> String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
    static func literal(_ json: JSONValue) -> String { "###\"\(json.compact)\"###" }

    /// `claim-checks` becomes `claimChecks`.
    static func identifier(_ name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }
}
