import Essentials
import Foundation

/// Standard output and standard error.
enum Console {
    /// Prints a line for people or for the next program.
    static func print(_ line: String) { write(line + "\n", to: .standardOutput) }

    /// Prints text as it is.
    static func write(_ text: String) { write(text, to: .standardOutput) }

    static func write(_ bytes: [UInt8]) { try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) }

    static func error(_ line: String) { write(line + "\n", to: .standardError) }

    /// Shows how far a long job is, on a terminal only.
    static func progress(_ line: String) {
        guard isatty(FileHandle.standardError.fileDescriptor) == 1 else { return }
        write("\r\u{1B}[K\(line)", to: .standardError)
    }

    static func endProgress() { progress("") }

    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
