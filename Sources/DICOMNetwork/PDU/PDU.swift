import NIOCore

/// A protocol data unit of the DICOM upper layer (PS3.8 section 9.3).
enum PDU: Hashable, Sendable {
    /// 01H
    case associateRequest(AssociateRequest)
    /// 02H
    case associateAccept(AssociateAccept)
    /// 03H
    case associateReject(AssociationRejection)
    /// 04H
    case data([PresentationDataValue])
    /// 05H
    case releaseRequest
    /// 06H
    case releaseReply
    /// 07H
    case abort(AssociationAbort)
}

/// A fragment of a command or of a data set (PS3.8 section 9.3.5.1 and annex E).
struct PresentationDataValue: Hashable, Sendable {
    var contextID: UInt8
    var isCommand: Bool
    var isLast: Bool
    var bytes: ByteBuffer
}

/// A-ASSOCIATE-RQ (PS3.8 section 9.3.2).
struct AssociateRequest: Hashable, Sendable {
    var calledTitle: String
    var callingTitle: String
    var applicationContext = UpperLayer.applicationContext
    var contexts: [ProposedContext]
    var user: UserInformation
}

/// A-ASSOCIATE-AC (PS3.8 section 9.3.3).
struct AssociateAccept: Hashable, Sendable {
    var calledTitle: String
    var callingTitle: String
    var applicationContext = UpperLayer.applicationContext
    var contexts: [AnsweredContext]
    var user: UserInformation
}

/// What one side says of itself (PS3.8 annex D.1, PS3.7 annex D.3.3.2).
struct UserInformation: Hashable, Sendable {
    /// The longest P-DATA-TF that the side takes, without its first six bytes; 0 means any.
    var maximumLength: UInt32
    var implementationClassUID: String
    var implementationVersionName: String
}

/// What the upper layer of DICOM fixes.
enum UpperLayer {
    /// The DICOM application context (PS3.7 annex A.2.1).
    static let applicationContext = "1.2.840.10008.3.1.1.1"
    static let protocolVersion: UInt16 = 1
}
