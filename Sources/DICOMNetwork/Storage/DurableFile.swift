import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are on the disk, under their name and whole, when the call returns; nothing is ever overwritten.
enum DurableFile {
    /// A system call that failed.
    struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        let call: String
        let number: Int32

        var description: String { "\(call): \(String(cString: strerror(number)))" }
        var isExisting: Bool { number == EEXIST }
    }

    private static let counter = Atomic<Int>(0)

    /// Writes the parts one after the other to `folder/name`, with `fsync` of the file and of the folder.
    ///
    /// The bytes first lie under another name in the folder's `.incoming`, so that no reader ever sees half a file.
    /// - Throws: ``Failure``; with ``Failure/isExisting`` when the name is taken.
    static func write(_ parts: [[UInt8]], folder: String, name: String) throws {
        let incoming = "\(folder)/.incoming"
        guard mkdir(incoming, 0o700) == 0 || errno == EEXIST else { throw failure("mkdir") }
        let number = counter.add(1, ordering: .relaxed).newValue
        let temporary = "\(incoming)/\(getpid())-\(number).part"
        try writeAndSync(parts, temporary)
        defer { unlink(temporary) }
        guard link(temporary, "\(folder)/\(name)") == 0 else { throw failure("link") }
        try syncFolder(folder)
    }

    private static func writeAndSync(_ parts: [[UInt8]], _ path: String) throws {
        let file = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open") }
        defer { close(file) }
        for part in parts {
            try part.withUnsafeBytes { bytes in
                var written = 0
                while written < bytes.count, let base = bytes.baseAddress {
                    let count = writeBytes(file, base + written, bytes.count - written)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw failure("write") }
                    written += count
                }
            }
        }
        guard fsync(file) == 0 else { throw failure("fsync") }
    }

    static func syncFolder(_ path: String) throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure("open") }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw failure("fsync") }
    }

    /// Whether a file holds just these parts, one after the other.
    static func holds(_ parts: [[UInt8]], path: String) -> Bool {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else { return false }
        guard data.count == parts.reduce(0, { $0 + $1.count }) else { return false }
        var rest = data[...]
        for part in parts {
            guard rest.starts(with: part) else { return false }
            rest = rest.dropFirst(part.count)
        }
        return true
    }

    private static func failure(_ call: String) -> Failure { Failure(call: call, number: errno) }
}

/// `write(2)` by a name that does not meet the file's own.
private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int { write(file, bytes, count) }
