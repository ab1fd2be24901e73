#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Sizes of files and disks.
extension POSIXFile {
    /// The bytes of a plain file; nil where there is none.
    static func size(_ path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// What a process without privileges may still write on the disk of a folder; 0 where it is not known.
    static func freeBytes(_ folder: String) -> Int {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return 0 }
        return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }
}
