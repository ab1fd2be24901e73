import DICOM

/// A command set: which operation, about what, and whether a data set follows (PS3.7 section 9.3 and annex E).
///
/// Command sets are always in implicit VR little endian.
struct DIMSECommand: Hashable, Sendable {
    enum Field {
        static let storeRequest = 0x0001
        static let echoRequest = 0x0030
        static let cancelRequest = 0x0FFF
        /// The bit that makes a response of a request.
        static let response = 0x8000
    }

    /// The value of Command Data Set Type that says that there is none.
    static let noDataSet = 0x0101

    let elements: DataSet

    init(_ elements: DataSet) { self.elements = elements }

    /// Reads a command set.
    ///
    /// - Throws: `DICOMError`.
    init(parsing bytes: [UInt8]) throws {
        var reader = DataSetReader(
            ByteSlice(bytes), transferSyntax: .implicitLittleEndian, options: ReadOptions(depthLimit: 0))
        elements = try reader.read()
    }

    func bytes() throws -> [UInt8] {
        var elements = elements
        try elements.set(.commandGroupLength, 0)
        return try DataSetWriter(transferSyntax: .implicitLittleEndian).bytes(of: elements)
    }

    var field: Int? { elements.int(.commandField) }
    var messageID: Int? { elements.int(.messageID) }
    var respondsTo: Int? { elements.int(.messageIDBeingRespondedTo) }
    var hasDataSet: Bool { elements.int(.commandDataSetType) != DIMSECommand.noDataSet }
    var sopClassUID: String? { elements.string(.affectedSOPClassUID) }
    var sopInstanceUID: String? { elements.string(.affectedSOPInstanceUID) }

    var status: DIMSEStatus? {
        guard let code = elements.int(.status).flatMap(UInt16.init(exactly:)) else { return nil }
        return DIMSEStatus(code, comment: elements.string(.errorComment) ?? "")
    }

    /// C-ECHO-RQ (PS3.7 section 9.3.5.1).
    static func echo(messageID: UInt16) throws -> DIMSECommand {
        var set = DataSet()
        try set.set(.affectedSOPClassUID, NetworkUID.verification)
        try set.set(.commandField, Field.echoRequest)
        try set.set(.messageID, Int(messageID))
        try set.set(.commandDataSetType, noDataSet)
        return DIMSECommand(set)
    }

    /// C-STORE-RQ (PS3.7 section 9.3.1.1), with medium priority.
    static func store(messageID: UInt16, sopClassUID: String, sopInstanceUID: String) throws -> DIMSECommand {
        var set = DataSet()
        try set.set(.affectedSOPClassUID, sopClassUID)
        try set.set(.commandField, Field.storeRequest)
        try set.set(.messageID, Int(messageID))
        try set.set(.priority, 0)
        try set.set(.commandDataSetType, 0x0001)
        try set.set(.affectedSOPInstanceUID, sopInstanceUID)
        return DIMSECommand(set)
    }

    /// The response to this request (PS3.7 sections 9.3.1.2 and 9.3.5.2).
    func response(_ status: DIMSEStatus) throws -> DIMSECommand {
        var set = DataSet()
        if let sopClassUID { try set.set(.affectedSOPClassUID, sopClassUID) }
        try set.set(.commandField, ((field ?? 0) | Field.response) & 0xFFFF)
        try set.set(.messageIDBeingRespondedTo, messageID ?? 0)
        try set.set(.commandDataSetType, DIMSECommand.noDataSet)
        try set.set(.status, Int(status.code))
        if !status.comment.isEmpty { try set.set(.errorComment, DIMSECommand.plain(status.comment)) }
        if let sopInstanceUID { try set.set(.affectedSOPInstanceUID, sopInstanceUID) }
        return DIMSECommand(set)
    }

    /// Error Comment is LO without a character set: ASCII without backslashes and controls.
    private static func plain(_ text: String) -> String {
        String(text.map { $0.isASCII && $0 != "\\" && ($0.asciiValue ?? 0) >= 0x20 ? $0 : "?" })
    }
}

/// The UIDs that the network rests on.
enum NetworkUID {
    static let verification = "1.2.840.10008.1.1"
    /// All standard storage SOP classes begin with it (PS3.4 annex B.5), but for a few that no ultrasound scanner sends.
    static let storagePrefix = "1.2.840.10008.5.1.4.1.1."
}
