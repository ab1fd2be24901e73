public import Foundation

/// A program that others wrote, run as an oracle.
///
/// A peer that is missing fails the test that needs it: nothing is skipped.
public struct Peer: Sendable {
    /// What a finished run left behind.
    public struct Outcome: Sendable {
        public let status: Int32
        public let output: String
        public let errors: String
    }

    /// A peer that could not be run or that found a fault.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The root of the checkout.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs a program by name, found on the `PATH`, or by its path.
    public static func run(
        _ program: String, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
        directory: URL? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let folder = try TemporaryFolder()
        let outputs = ["out", "err", "in"].map { folder.url.appendingPathComponent($0) }
        try (input ?? Data()).write(to: outputs[2])
        for url in outputs.prefix(2) { try Data().write(to: url) }
        process.standardOutput = try FileHandle(forWritingTo: outputs[0])
        process.standardError = try FileHandle(forWritingTo: outputs[1])
        process.standardInput = try FileHandle(forReadingFrom: outputs[2])
        try process.run()
        process.waitUntilExit()
        let outcome = try withExtendedLifetime(folder) {
            func text(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
            return Outcome(
                status: process.terminationStatus, output: try text(outputs[0]), errors: try text(outputs[1]))
        }
        if outcome.status == 127 { throw Failure(description: "\(program) is missing: run 'make peers'") }
        return outcome
    }

    /// Runs a Python script with the peers of the virtual environment and returns what it printed.
    ///
    /// - Throws: ``Failure`` with what it wrote to standard error when it did not end with 0.
    public static func python(_ script: String, _ arguments: [String] = []) throws -> String {
        let python = root.appendingPathComponent(".venv/bin/python").path
        guard FileManager.default.isExecutableFile(atPath: python) else {
            throw Failure(description: ".venv is missing: run 'make peers'")
        }
        let outcome = try run(python, ["-c", script] + arguments)
        guard outcome.status == 0 else { throw Failure(description: outcome.errors + outcome.output) }
        return outcome.output
    }
}

/// A folder that is removed with its last reference.
public final class TemporaryFolder: Sendable {
    public let url: URL

    public init() throws {
        url = TemporaryFolder.place()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// With everything that lies in another folder, under the same permissions.
    public init(copyOf folder: URL) throws {
        url = TemporaryFolder.place()
        try FileManager.default.copyItem(at: folder, to: url)
    }

    private static func place() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("tragus-\(UUID().uuidString)")
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    public func file(_ name: String) -> URL { url.appendingPathComponent(name) }

    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws -> URL {
        try Data(bytes).write(to: file(name))
        return file(name)
    }
}
