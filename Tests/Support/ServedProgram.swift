public import Foundation
import Synchronization

/// A program that goes on until it is told to end, with what it printed so far.
///
/// Waiting is for a line, never for a time: `line(with:)` returns when the line is there and throws when the program ends
/// without it.
public final class ServedProgram: Sendable {
    private struct State {
        var text = ""
        var open = 2
    }

    /// A program that ended before it said what was waited for.
    public struct Ended: Error, CustomStringConvertible {
        public let description: String

        public init(description: String) { self.description = description }
    }

    private let process: Mutex<Process>
    private let state = Mutex(State())
    private let changed = DispatchSemaphore(value: 0)

    /// Starts a program with its arguments; both of its outputs are kept, in the order in which they came.
    public init(_ path: String, _ arguments: [String], directory: URL? = nil) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        let pipes = [Pipe(), Pipe()]
        process.standardOutput = pipes[0]
        process.standardError = pipes[1]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        self.process = Mutex(process)
        for pipe in pipes { listen(pipe.fileHandleForReading) }
    }

    deinit { end(by: SIGKILL) }

    private func listen(_ handle: FileHandle) {
        Thread.detachNewThread { [weak self] in
            while true {
                let data = handle.availableData
                guard let self else { return }
                state.withLock { state in
                    if data.isEmpty { state.open -= 1 } else { state.text += String(decoding: data, as: UTF8.self) }
                }
                changed.signal()
                if data.isEmpty { return }
            }
        }
    }

    /// Everything that it printed so far.
    public var text: String { state.withLock(\.text) }

    /// The first whole line that contains a text, or one of the next, as soon as it is printed.
    @discardableResult
    public func line(with part: String, number: Int = 1) throws -> String {
        while true {
            let (text, isOpen) = state.withLock { ($0.text, $0.open > 0) }
            let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let found = whole.filter({ $0.contains(part) }).dropFirst(number - 1).first { return String(found) }
            guard isOpen else { throw Ended(description: "ended without '\(part)':\n\(text)") }
            changed.wait()
        }
    }

    /// Sends a signal and waits for the end.
    ///
    /// - Returns: The status; a signal's number when a signal ended it.
    @discardableResult
    public func end(by signal: Int32 = SIGTERM) -> Int32 {
        process.withLock { process in
            if process.isRunning { kill(process.processIdentifier, signal) }
            process.waitUntilExit()
            return process.terminationStatus
        }
    }
}
