import Foundation

/// The folder of the example cases.
enum ExampleFolder {
    /// The named one, else `Examples` in this folder or in one above the program.
    static func find(_ named: String?) throws -> URL {
        if let named { return URL(fileURLWithPath: named) }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        var folders = [here]
        var above = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<5 {
            folders.append(above)
            above.deleteLastPathComponent()
        }
        let found = folders.map { $0.appendingPathComponent("Examples") }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
        guard let found else { throw CannotRun("--examples: name the folder of the example cases") }
        return found
    }
}
