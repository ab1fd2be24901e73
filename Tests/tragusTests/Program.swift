import Foundation
import TestSupport

/// The built program, run as a person would.
enum Program {
    /// The program beside the test runner.
    static let path: String = {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let built = Peer.root.appendingPathComponent(".build/debug")
        let folders = [beside, beside.deletingLastPathComponent(), built]
        let found = folders.map { $0.appendingPathComponent("tragus").path }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        return found ?? built.appendingPathComponent("tragus").path
    }()

    static func run(_ arguments: String..., input: String? = nil) throws -> Peer.Outcome {
        try Peer.run(path, arguments, input: input.map { Data($0.utf8) }, directory: Peer.root)
    }
}
