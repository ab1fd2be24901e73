import Coding
import Foundation
import YAMLSource

/// The records that a batch reads: files, the files of folders, and the lines of NDJSON, a piece at a time.
struct RecordStream {
    /// Files, folders, or `-` for standard input.
    let paths: [String]
    /// Whether every file is NDJSON; else those that end in `.ndjson` or `.jsonl`.
    let isNDJSON: Bool

    /// Whether a path is more than one facts file.
    static func isMany(_ path: String) -> Bool { isFolder(path) || hasLines(path) }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func hasLines(_ path: String) -> Bool { path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl") }

    /// Hands on one record after another; no more than one is in memory.
    ///
    /// - Throws: ``CannotRun`` for a file that can't be read, before or while others are handed on.
    func each(_ body: (BatchInput) throws -> Void) throws {
        for path in paths {
            guard Self.isFolder(path) else {
                try read(path, body)
                continue
            }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw CannotRun("\(path): not a folder that can be read")
            }
            let endings = [".yaml", ".yml", ".json", ".ndjson", ".jsonl"]
            for name in names.sorted() where endings.contains(where: name.hasSuffix) {
                try read("\(path)/\(name)", body)
            }
        }
    }

    private func read(_ path: String, _ body: (BatchInput) throws -> Void) throws {
        if isNDJSON || Self.hasLines(path) { return try lines(path, body) }
        // A file that is too large is a fault of that file; the others go on.
        let name = path == "-" ? "standard input" : path
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int
        if let size, size > SourceNode.sizeLimit { return try body(BatchInput(file: name, bytes: nil)) }
        try body(BatchInput(file: name, bytes: try Input(path, limit: SourceNode.sizeLimit).bytes))
    }

    private func lines(_ path: String, _ body: (BatchInput) throws -> Void) throws {
        let name = path == "-" ? "standard input" : path
        let handle: FileHandle
        do {
            handle = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        } catch {
            throw CannotRun("\(path): can't be read; check that the file is there and that you may read it")
        }
        var splitter = LineSplitter(limit: SourceNode.sizeLimit)
        var isAtEnd = false
        while !isAtEnd {
            let piece: Data
            do {
                piece = try handle.read(upToCount: 1 << 16) ?? Data()
            } catch {
                throw CannotRun("\(path): can't be read to its end")
            }
            isAtEnd = piece.isEmpty
            let lines = isAtEnd ? [splitter.finish()].compactMap(\.self) : splitter.take(piece)
            for line in lines { try body(BatchInput(file: name, line: line)) }
        }
    }
}
