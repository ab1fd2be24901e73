import Essentials
import Foundation
import YAMLSource

/// Compiles YAML and Markdown into one Swift file whose literals are JSON texts.
///
///     tragus-data --output FILE INPUT…
///
/// Each `name.yaml` becomes `CompiledData.name`, a JSON text whose groups carry their `$line`; each `name.md` the same,
/// a JSON string. A file that is no YAML, or that names a source which its `sources` do not hold, stops the build
/// with `file:line: error:`.
@main
struct DataCompiler {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        guard arguments.popFirst() == "--output", let output = arguments.popFirst() else {
            fail("usage: tragus-data --output FILE INPUT…", code: 2)
        }
        do {
            let literals = try arguments.map { try compile($0) }
            let text = "enum CompiledData {\n" + literals.joined(separator: "\n") + "\n}\n"
            try text.write(toFile: output, atomically: true, encoding: .utf8)
        } catch let error as SourceError {
            fail(
                error.findings.map { "\($0.place): error: \($0.path) found \($0.found), wanted \($0.wanted)" }.joined(
                    separator: "\n"))
        } catch {
            fail("error: \(error)", code: 2)
        }
    }

    static func fail(_ message: String, code: Int32 = 1) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(code)
    }

    static func compile(_ path: String) throws -> String {
        let url = URL(fileURLWithPath: path)
        let bytes = [UInt8](try Data(contentsOf: url))
        let name = identifier(url.deletingPathExtension().lastPathComponent)
        let json: JSONValue
        if url.pathExtension == "md" {
            json = .string(String(decoding: bytes, as: UTF8.self))
        } else {
            let node = try SourceNode(parsing: bytes, file: path)
            try SourceKeys(node).check()
            json = node.json(lines: true)
        }
        return "    static let \(name): StaticString = ###\"\(json.compact)\"###"
    }

    /// `claim-checks` becomes `claimChecks`.
    static func identifier(_ name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }
}
