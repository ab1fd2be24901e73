public import DICOM

/// What a context is negotiated for: a SOP class and the transfer syntax that an object lies in.
public struct ObjectKind: Hashable, Sendable {
    public var sopClassUID: String
    public var transferSyntaxUID: String

    public init(sopClassUID: String, transferSyntaxUID: String) {
        self.sopClassUID = sopClassUID
        self.transferSyntaxUID = transferSyntaxUID
    }
}

/// An object to be sent.
public struct OutgoingObject: Sendable {
    public let kind: ObjectKind
    public let sopInstanceUID: String
    private let dataSet: DataSet

    /// An object that was read from a Part 10 file.
    ///
    /// - Throws: ``DICOMNetworkError`` when it has no valid SOP Class UID or SOP Instance UID.
    public init(_ file: Part10File) throws {
        guard let sopClass = file.dataSet.string(.sopClassUID), UID.isValid(sopClass),
            let instance = file.dataSet.string(.sopInstanceUID), UID.isValid(instance)
        else {
            throw DICOMNetworkError.configuration(
                "The object has no valid SOP Class UID and SOP Instance UID, so it can't be sent; correct it first.")
        }
        kind = ObjectKind(sopClassUID: sopClass, transferSyntaxUID: file.transferSyntax.uid)
        sopInstanceUID = instance
        dataSet = file.dataSet
    }

    /// Whether the other transfer syntax is the object's own, or both are native.
    func canBeEncoded(in uid: String) -> Bool {
        let (own, other) = (TransferSyntax(uid: kind.transferSyntaxUID), TransferSyntax(uid: uid))
        return own == other || (own.isNative && other.isNative)
    }

    func bytes(in uid: String) throws -> [UInt8] {
        try DataSetWriter(transferSyntax: TransferSyntax(uid: uid)).bytes(of: dataSet)
    }
}

extension TransferSyntax {
    var isNative: Bool { !isEncapsulated && !isDeflated }
}
