import CodeReference
import Coding
import Foundation
import TestSupport

/// The shipped rules as files, and the worked cases, for tests that change them.
enum Workbench {
    static func files(_ edit: (String, String) -> String = { $1 }) throws -> [RuleFolder.File] {
        let folder = Peer.root.appendingPathComponent("Sources/Coding/Data")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return .init(name: name, bytes: Array(edit(name, text).utf8))
        }
    }

    static func cases() throws -> [Coding.WorkedCase] {
        let folder = Peer.root.appendingPathComponent("Examples/decisions")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
            try Coding.WorkedCase.read(
                [UInt8](Data(contentsOf: folder.appendingPathComponent(name))), file: name)
        }
    }

    /// The rules of files, which must have no fault.
    static func decider(_ files: [RuleFolder.File]) throws -> Decider? {
        let codes = try CodeBook.shipped()
        return RuleFolder(files, codes: codes).book.map { Decider(rules: $0, codes: codes) }
    }

    /// A text without the line that holds a word.
    static func without(_ word: String, _ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains(word) }
            .joined(separator: "\n")
    }

    /// The number of the first line that holds a word.
    static func line(_ word: String, _ text: String) -> Int? {
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
}
