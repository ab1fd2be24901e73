import Records

extension PracticeStore {
    /// The folder of the store.
    var folder: String { records.folder }

    /// The bytes of a stored file, checked against its digest; what the session may see was asked before.
    func bytes(of file: StoredFile) throws -> [UInt8] { try records.images.read(file.digest) }
}
