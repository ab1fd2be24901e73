/// A DICOM file: its meta information and its data set (PS3.10 section 7).
///
///     let file = try Part10File(parsing: bytes, options: ReadOptions(untilPixels: true))
///     file.dataSet.string(.sopInstanceUID)
///
/// Pixels and other values stay slices of the bytes it was read from.
public struct Part10File: Sendable {
    /// Group 0002; empty when the file has none.
    public var meta: DataSet
    public let transferSyntax: TransferSyntax
    public var dataSet: DataSet
    /// The 128 bytes before the prefix, nil when the file starts without them.
    public let preamble: ByteSlice?
    /// What was read but is not as the standard wants it.
    public let findings: [ReadFinding]
    /// What ended the reading early, when the options say that the rest be kept.
    public let problem: DICOMError?

    /// Reads a file, also one without preamble, without meta information or without its length.
    ///
    /// - Throws: ``DICOMError`` with the byte and the path of tags.
    public init(parsing bytes: [UInt8], options: ReadOptions = ReadOptions()) throws {
        var cursor = ByteCursor(bytes[...])
        preamble = try Part10File.skipPrefix(&cursor)
        var notes: [ReadFinding] = []
        if preamble == nil { notes.append(ReadFinding(offset: 0, path: [], message: "no preamble with DICM")) }
        meta = try Part10File.meta(&cursor, &notes)
        let named = meta.string(.transferSyntaxUID).map { TransferSyntax(uid: $0) }
        let start = Part10File.startSyntax(cursor)
        let differs = Part10File.differs(start, from: named)
        // Encapsulated pixels keep the syntax that they are compressed by, however the rest is written.
        let isKept = named?.isEncapsulated == true
        transferSyntax = (differs && !isKept ? start : named) ?? start ?? .implicitLittleEndian
        if differs, let start {
            notes.append(
                ReadFinding(
                    offset: cursor.offset, path: [.transferSyntaxUID],
                    message: "\(named == nil ? "not named" : "not followed by the data set"); read as \(start.name)"))
        }
        var reader = DataSetReader(
            cursor, encoding: Encoding(differs ? start ?? transferSyntax : transferSyntax), options: options,
            stop: options.untilPixels ? .pixels : .never, transferSyntax: transferSyntax)
        dataSet = try reader.read()
        findings = notes + reader.findings
        problem = reader.problem
    }

    /// A new file around a data set.
    ///
    /// - Parameters:
    ///   - implementation: who says it wrote the file.
    ///   - source: the AE title that the file comes from, if it does.
    /// - Throws: ``DICOMError`` when SOP Class UID or SOP Instance UID is missing.
    public init(
        dataSet: DataSet, transferSyntax: TransferSyntax = .explicitLittleEndian,
        implementation: Implementation = .tragus, source: String? = nil
    ) throws {
        guard let sopClass = dataSet.string(.sopClassUID), let instance = dataSet.string(.sopInstanceUID) else {
            throw DICOMError(
                .value, path: [dataSet[.sopClassUID] == nil ? .sopClassUID : .sopInstanceUID], found: "nothing",
                wanted: "the UID, as a file names what it holds")
        }
        var meta = DataSet()
        try meta.set(.fileMetaInformationVersion, [0, 1] as [UInt8])
        // As they stand in the data set, so that what was received with an odd UID can be kept.
        try meta.setUnchecked(.mediaStorageSOPClassUID, .ui, [sopClass])
        try meta.setUnchecked(.mediaStorageSOPInstanceUID, .ui, [instance])
        try meta.set(.transferSyntaxUID, transferSyntax.uid)
        try meta.set(.implementationClassUID, implementation.classUID)
        try meta.set(.implementationVersionName, implementation.versionName)
        if let source { try meta.set(.sourceApplicationEntityTitle, source) }
        self.meta = meta
        self.transferSyntax = transferSyntax
        self.dataSet = dataSet
        preamble = nil
        findings = []
        problem = nil
    }
}

/// The software that writes a file or opens an association (PS3.7 annex D.3.3.2).
public struct Implementation: Hashable, Sendable {
    public let classUID: String
    /// At most sixteen characters.
    public let versionName: String

    public init(classUID: String, versionName: String) {
        self.classUID = classUID
        self.versionName = versionName
    }

    public static let tragus = Implementation(
        classUID: "2.25.30976914056762763913455898702447856501", versionName: "TRAGUS_0")
}
