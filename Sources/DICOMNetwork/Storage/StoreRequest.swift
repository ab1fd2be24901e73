import DICOM

/// An object that came in, as it was sent.
public struct StoreRequest: Hashable, Sendable {
    /// AE title of who sends.
    public let callingTitle: String
    /// AE title by which this side was called.
    public let calledTitle: String
    /// As the command names it.
    public let sopClassUID: String
    public let sopInstanceUID: String
    public let transferSyntaxUID: String
    /// The data set in the transfer syntax, byte by byte as it came.
    public let dataSet: [UInt8]

    init(
        callingTitle: String, calledTitle: String, sopClassUID: String, sopInstanceUID: String,
        transferSyntaxUID: String, dataSet: [UInt8]
    ) {
        self.callingTitle = callingTitle
        self.calledTitle = calledTitle
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        self.dataSet = dataSet
    }

    /// What stands before the data set in a Part 10 file: preamble, prefix and meta information (PS3.10 section 7.1).
    ///
    /// The file is this followed by ``dataSet``; so no byte of what was received is changed. What is no UID is left out.
    /// - Throws: `DICOMError` when a name does not fit its element.
    public func part10Head() throws -> [UInt8] {
        var meta = DataSet()
        try meta.set(.fileMetaInformationGroupLength, 0)
        try meta.set(.fileMetaInformationVersion, [0, 1] as [UInt8])
        if UID.isValid(sopClassUID) { try meta.set(.mediaStorageSOPClassUID, sopClassUID) }
        if UID.isValid(sopInstanceUID) { try meta.set(.mediaStorageSOPInstanceUID, sopInstanceUID) }
        try meta.set(.transferSyntaxUID, transferSyntaxUID)
        try meta.set(.implementationClassUID, Implementation.tragus.classUID)
        try meta.set(.implementationVersionName, Implementation.tragus.versionName)
        if !callingTitle.isEmpty { try meta.set(.sourceApplicationEntityTitle, callingTitle) }
        let head = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
        return head + (try DataSetWriter(transferSyntax: .explicitLittleEndian).bytes(of: meta))
    }

    /// What is wrong with the object, nil when it is whole and is what the command says.
    public func fault() -> DIMSEStatus? {
        guard UID.isValid(sopInstanceUID), UID.isValid(sopClassUID) else {
            return .cannotUnderstand("the SOP Instance UID or SOP Class UID is no UID")
        }
        var reader = DataSetReader(ByteSlice(dataSet), transferSyntax: TransferSyntax(uid: transferSyntaxUID))
        guard let set = try? reader.read() else { return .cannotUnderstand("the data set can't be read to its end") }
        guard set.string(.sopInstanceUID) == sopInstanceUID, set.string(.sopClassUID) == sopClassUID else {
            return .doesNotMatch("the data set names another SOP instance or class")
        }
        return nil
    }
}
