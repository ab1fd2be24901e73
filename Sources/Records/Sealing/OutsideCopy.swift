#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The seals outside the database: one line each, only ever appended to, on the disk before a seal counts as made.
///
/// Someone who rewrites the whole database, hashes and all, would have to rewrite this file too; lay it on another disk.
struct OutsideCopy: Sendable {
    let path: String

    /// What the end of the file says about the last seals.
    enum End: Hashable {
        /// The last line is that of the last seal.
        case complete
        /// The last seal is missing, and perhaps torn: the file is to be cut to this length and the line appended.
        case lacksLast(length: Int)
        case differs
    }

    /// Holds the end of the file against the last two lines that should stand there.
    func end(last: String?, beforeLast: String?) throws -> End {
        let (tail, size) = try tail()
        guard let last else { return size == 0 ? .complete : .differs }
        let newline = UInt8(ascii: "\n")
        let whole = tail.lastIndex(of: newline).map { $0 + 1 } ?? 0
        let torn = Array(tail[whole...])
        let lines = tail[..<whole].split(separator: newline)
        if torn.isEmpty, let line = lines.last, Array(line) == Array(last.utf8) { return .complete }
        let fits = lines.last.map { Array($0) } == beforeLast.map { Array($0.utf8) }
        guard fits, last.utf8.starts(with: torn) else { return .differs }
        return .lacksLast(length: size - torn.count)
    }

    /// Appends a line and waits for the disk.
    func append(_ line: String) throws {
        let isNew = !POSIXFile.exists(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXFile.problem(path, "opening") }
        defer { close(descriptor) }
        try POSIXFile.writeThrough(Array((line + "\n").utf8), to: descriptor, path: path)
        if isNew { try POSIXFile.syncFolder(POSIXFile.parent(path)) }
    }

    /// Cuts a line off that a crash has torn.
    func cut(to length: Int) throws {
        guard POSIXFile.exists(path) else { return }
        guard truncate(path, length) == 0 else { throw POSIXFile.problem(path, "cutting a torn line") }
    }

    /// All lines; a torn last one counts as a line.
    func lines() throws -> [String] {
        let bytes = try POSIXFile.read(path) ?? []
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The last bytes, enough for two lines, and the size of the file.
    private func tail() throws -> ([UInt8], Int) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return ([], 0) }
            throw POSIXFile.problem(path, "opening")
        }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        let start = max(0, size - 4096)
        guard size >= 0, lseek(descriptor, off_t(start), SEEK_SET) >= 0 else {
            throw POSIXFile.problem(path, "reading")
        }
        var bytes = [UInt8](repeating: 0, count: size - start)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count == bytes.count else { throw POSIXFile.problem(path, "reading") }
        return (bytes, size)
    }
}
