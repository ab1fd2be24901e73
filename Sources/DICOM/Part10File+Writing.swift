extension Part10File {
    /// The bytes of the file: preamble, prefix, meta information with its length, data set.
    ///
    /// A file that was read whole and not changed gives its bytes back, where they were as the standard wants them.
    /// - Throws: ``DICOMError`` when the data set can't be written in its transfer syntax.
    public func bytes() throws -> [UInt8] {
        var meta = meta
        let metaWriter = DataSetWriter(encoding: .explicitLittle)
        if meta[.fileMetaInformationGroupLength] == nil { try meta.set(.fileMetaInformationGroupLength, 0) }
        if meta[.transferSyntaxUID] == nil { try meta.set(.transferSyntaxUID, transferSyntax.uid) }
        var bytes = preamble?.array ?? [UInt8](repeating: 0, count: 128)
        bytes += "DICM".utf8
        try metaWriter.write(meta, into: &bytes)
        try DataSetWriter(transferSyntax: transferSyntax).write(dataSet, into: &bytes)
        return bytes
    }
}
