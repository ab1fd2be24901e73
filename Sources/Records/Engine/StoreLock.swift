import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds a folder for one process; the operating system frees it when the process ends in whatever way.
final class StoreLock: Sendable {
    private let descriptor: Mutex<Int32>

    init(folder: String) throws {
        let path = folder + "/lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXFile.problem(path, "opening") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isTaken = errno == EWOULDBLOCK
            let error = isTaken ? RecordsError.locked(folder) : POSIXFile.problem(path, "locking")
            close(descriptor)
            throw error
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Frees the folder; a second time changes nothing.
    func release() {
        descriptor.withLock {
            if $0 >= 0 { close($0) }
            $0 = -1
        }
    }

    deinit { release() }
}
