import Essentials
public import Trust

extension Records {
    /// Deletes those of the archived files that no payload names any more, in any version of any document.
    ///
    /// For after their documents' payloads were destroyed; the reason stands in those chains. A file that someone stores
    /// again at this very moment, for a document that is not committed yet, can be among them: verifying finds it missing.
    /// - Returns: what was deleted.
    @discardableResult
    public func destroyUnnamedFiles(among files: Set<Digest>) throws -> Set<Digest> {
        try requireWriting()
        var unnamed = files
        try engine.read { session in
            try session.eachVersion { link in
                guard !unnamed.isEmpty, link.change == Change.put.rawValue, let kind = kinds[link.key.kind],
                    kind.fields.contains(where: { $0.type == .image }),
                    let (_, bytes) = try session.payload(position: link.position)
                else { return }
                unnamed.subtract(IndexEntry(try JSONValue(parsing: bytes), kind: kind).images)
            }
        }
        for digest in unnamed { try images.delete(digest) }
        return unnamed
    }
}

extension ImageArchive {
    /// Deletes a file, durable when this returns; one that is not there is no error.
    func delete(_ digest: Digest) throws {
        let path = path(of: digest)
        guard POSIXFile.exists(path) else { return }
        POSIXFile.remove(path)
        try POSIXFile.syncFolder(POSIXFile.parent(path))
    }
}
