public import DICOM
public import Essentials
import Records
public import Trust
import Ultrasound

/// An image whose frames are to be shown, by its digest; its bytes are read only when asked.
public struct PictureSource: Sendable {
    public let digest: Digest
    private let read: @Sendable () throws -> Part10File

    init(digest: Digest, read: @escaping @Sendable () throws -> Part10File) {
        self.digest = digest
        self.read = read
    }

    /// The file, checked against its digest.
    public func file() throws -> Part10File { try read() }
}

/// A file that could not be understood, with the reason.
public struct QuarantinedObject: Hashable, Sendable {
    public let digest: Digest
    public let reason: String
    /// An AE title, or `upload`.
    public let source: String
    public let at: Timestamp
}

extension Workspace {
    /// An image of a case, by its object; of a case from a folder by its SOP Instance UID.
    public func picture(_ object: String, of caseID: String, for session: Session) throws -> PictureSource {
        let stored = try store.storedCase(caseID, to: .seeStudy, for: session)
        if stored.isFromFolder {
            guard
                let file = try stored.files.first(where: {
                    try $0.name.hasPrefix("images/") && said(of: $0.digest).image.sopInstanceUID == object
                })
            else { throw StoreError.missing("the image of case \(caseID)", wanted: "one of its images") }
            return source(file.digest)
        }
        guard let found = try store.object(object, organisation: session.organisation), found.caseID == caseID else {
            throw StoreError.missing("the image of case \(caseID)", wanted: "one of its images")
        }
        return source(found.digest)
    }

    /// An image that lies in the tray or was discarded.
    public func trayPicture(_ object: String, for session: Session) throws -> PictureSource {
        try store.permit(.matchImages, session, subject: "tray")
        guard let found = try store.object(object, organisation: session.organisation), found.state != .matched else {
            throw StoreError.missing("the image of the tray", wanted: "one that waits there")
        }
        return source(found.digest)
    }

    /// What came and could not be understood, the latest first.
    public func quarantined(for session: Session) throws -> [QuarantinedObject] {
        try store.permit(.matchImages, session, subject: "tray")
        return try store.records.images.quarantined().map {
            QuarantinedObject(digest: $0.digest, reason: $0.reason, source: $0.source, at: $0.at)
        }.sorted { ($1.at.seconds, $0.digest.hex) < ($0.at.seconds, $1.digest.hex) }
    }

    /// The areas that the order of a case names, such as `parotid-gland`.
    public func areas(of caseID: String, for session: Session) throws -> [String] {
        let stored = try store.storedCase(caseID, to: .seeStudy, for: session)
        return try ClinicalCase(parsing: try caseBytes(of: stored)).service.area
    }

    private func source(_ digest: Digest) -> PictureSource {
        let images = store.records.images
        return PictureSource(digest: digest) { try Part10File(parsing: try images.read(digest)) }
    }
}
