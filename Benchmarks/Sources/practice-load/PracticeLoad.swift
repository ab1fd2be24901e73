import Foundation
import Loading

/// Loads the workspace of a practice with thousands of studies, beside nginx that serves the same bytes, in the same run.
///
///     swift run -c release practice-load ../.build/release/tragus --python ../.venv/bin/python
///
/// Wants `nginx`, `curl` and DCMTK; ends with 1 where a goal is missed.
@main
struct PracticeLoad {
    static func main() throws {
        let options: Options
        do {
            options = try Options(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("practice-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var run = Run(options: options, folder: folder)
        try run.fill()
        try run.start()
        defer { run.stop() }
        try run.pages()
        try run.storm()
        try run.paint()
        if !run.missed.isEmpty {
            say("missed: " + run.missed.joined(separator: "; "))
            run.stop()
            try? FileManager.default.removeItem(at: folder)
            exit(1)
        }
    }
}

/// At once, not when a buffer is full: a run takes minutes.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
