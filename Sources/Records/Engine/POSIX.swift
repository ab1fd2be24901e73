import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of the operating system with the calls that make them durable.
enum POSIXFile {
    static func problem(_ path: String, _ doing: String) -> RecordsError {
        .file(path, wanted: "\(doing) failed: \(String(cString: strerror(errno)))")
    }

    /// Makes a folder and its parents, for the owner only; a folder that exists is kept.
    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return try syncFolder(parent(path)) }
        if errno == EEXIST {
            guard isFolder(path) else { throw RecordsError.file(path, wanted: "a folder is wanted, a file is there") }
            return
        }
        guard errno == ENOENT, parent(path) != path else { throw problem(path, "making the folder") }
        try makeFolder(parent(path))
        try makeFolder(path)
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names in a folder, sorted; without hidden ones.
    static func names(in folder: String) throws -> [String] {
        guard let directory = opendir(folder) else { throw problem(folder, "listing the folder") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func syncFolder(_ path: String) throws {
        let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw problem(path, "opening the folder") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw problem(path, "writing the folder to the disk") }
    }

    /// The whole file; nil when there is none.
    static func read(_ path: String) throws -> [UInt8]? {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw problem(path, "opening")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw problem(path, "reading") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw RecordsError.file(path, wanted: "a plain file") }
        let size = Int(status.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Self.read(descriptor, buffer, at: count)
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw problem(path, "reading") }
        return bytes
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[start...])
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, rest.baseAddress, rest.count)
            #else
                let got = Darwin.read(descriptor, rest.baseAddress, rest.count)
            #endif
            if got < 0, errno == EINTR { continue }
            return got
        }
    }

    /// Writes all bytes to an open file and through to the disk.
    static func writeThrough(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw problem(path, "writing")
            }
            done += count
        }
        guard fsync(descriptor) == 0 else { throw problem(path, "writing to the disk") }
    }

    /// Puts a file in its place at once or not at all, durable when this returns.
    ///
    /// - Parameter temporary: a path on the same file system that nobody else uses.
    /// - Parameter isNew: refuses to take the place of a file that is there.
    static func place(_ bytes: [UInt8], at path: String, temporary: String, isNew: Bool = false) throws {
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw problem(temporary, "making the file") }
        do {
            defer { close(descriptor) }
            try writeThrough(bytes, to: descriptor, path: temporary)
        } catch {
            unlink(temporary)
            throw error
        }
        let isPlaced = isNew ? link(temporary, path) == 0 : rename(temporary, path) == 0
        let error = problem(path, "putting the file in its place")
        if isNew || !isPlaced { unlink(temporary) }
        guard isPlaced else { throw error }
        try syncFolder(parent(path))
    }

    /// Makes an empty file for the owner only; one that exists is kept as it is.
    static func makePrivate(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw problem(path, "making the file") }
        close(descriptor)
    }

    static func remove(_ path: String) { unlink(path) }
}
