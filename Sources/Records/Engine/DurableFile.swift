import Essentials

/// A small file that must not be lost, such as a key, readable to the owner only.
public enum DurableFile {
    /// Puts the file in its place at once or not at all, with the folders on the way; on the disk when this returns.
    ///
    /// - Parameters:
    ///   - isNew: refuses to take the place of a file that is there.
    ///   - random: bytes for the name that the file has while it is written.
    public static func write(
        _ bytes: [UInt8], to path: String, isNew: Bool = false, random: (Int) -> [UInt8]
    ) throws {
        try POSIXFile.makeFolder(POSIXFile.parent(path))
        try POSIXFile.place(bytes, at: path, temporary: "\(path).\(Hex.encode(random(8)))", isNew: isNew)
    }

    /// The whole file; nil when there is none.
    public static func read(_ path: String) throws -> [UInt8]? { try POSIXFile.read(path) }
}
