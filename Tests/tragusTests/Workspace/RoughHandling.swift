import Foundation
import TestSupport
import Testing

/// A served practice, its folder, and scripts that treat it roughly: `roughHead` and the script's own.
final class RoughHandling {
    private let temporary: TemporaryFolder
    let data: URL
    private(set) var served: ServedPractice

    init() throws {
        temporary = try TemporaryFolder()
        data = temporary.file("data")
        served = try ServedPractice(data: data)
    }

    /// Where the scripts keep what they send, and the one notes for the next.
    var folder: URL { temporary.url }
    /// The archive of images, which the scripts look into from outside.
    var archive: URL { data.appendingPathComponent("images") }

    /// Opens the same data folder anew, as after a crash.
    func restart() throws { served = try ServedPractice(data: data) }

    /// Runs a script, which may be of several pieces, to its end.
    ///
    /// - Returns: what it printed.
    @discardableResult
    func run(_ scripts: String..., more: [String] = []) throws -> String {
        let outcome = try Peer.run(python, arguments(scripts, more), directory: Peer.root)
        guard outcome.status == 0 else { throw ServedProgram.Ended(description: outcome.errors + outcome.output) }
        return outcome.output
    }

    /// Starts a script that goes on by itself.
    func start(_ scripts: String..., more: [String] = []) throws -> ServedProgram {
        try ServedProgram(python, arguments(scripts, more), directory: Peer.root)
    }

    private var python: String { Peer.root.appendingPathComponent(".venv/bin/python").path }

    private func arguments(_ scripts: [String], _ more: [String]) -> [String] {
        ["-c", ([roughHead] + scripts).joined(separator: "\n"), served.base, served.scanners, folder.path] + more
    }

    /// Holds every version, chain, seal and file against what it should be.
    func verify(_ when: String) throws {
        let outcome = try Program.run("records", "verify", "--data", data.path)
        #expect(outcome.status == 0, "\(when): \(outcome.output)\(outcome.errors)")
    }

    /// Nothing half written lies about.
    func expectNoLeftovers(_ when: String) throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: archive.appendingPathComponent("incoming").path)
        #expect(names.isEmpty, "\(when)")
    }
}
