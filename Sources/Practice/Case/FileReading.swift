import Foundation

/// Reads files that come from outside with a limit on their size.
enum FileReading {
    struct TooLarge: Error {}

    /// The bytes of a regular file.
    ///
    /// - Throws: ``TooLarge`` past the limit, or Foundation's error.
    static func bytes(of url: URL, limit: Int) throws -> [UInt8] {
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        let data = try handle.read(upToCount: limit + 1) ?? Data()
        guard data.count <= limit else { throw TooLarge() }
        return [UInt8](data)
    }

    /// The names of a folder's plain files, sorted; hidden ones are passed over.
    static func files(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: folder.appendingPathComponent(name).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue && !name.hasPrefix(".")
        }.sorted()
    }
}
