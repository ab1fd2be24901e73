import DICOM
import Essentials
import Records
import Synchronization
public import Trust
import Ultrasound

/// What became of something that was received; in every case it is on the disk.
public enum Received: Hashable, Sendable {
    /// It belongs to a case; `isNew` is false where the same bytes had come before.
    case kept(StoredObject, isNew: Bool)
    /// It waits in the tray; the object says why.
    case tray(StoredObject, isNew: Bool)
    /// It could not be understood and lies in quarantine, with the reason.
    case quarantined(Digest, reason: String)
}

extension Workspace {
    /// The most images of a case.
    public static let imageLimit = CaseFolder.imageLimit

    /// Takes an object in: the bytes are in the archive, and what they are is written, before this returns.
    ///
    /// Nothing received is lost: what is no ultrasound image goes to quarantine, what belongs to nobody to the tray. The
    /// same data set twice is one object, whichever way it comes; the same SOP Instance UID with another is another, in
    /// the tray.
    /// - Parameter caseID: the case that a person had open; nil lets ``CaseFinder`` look.
    /// - Throws: ``AccessRefused``, or what kept the bytes from being written: then nothing was acknowledged.
    public func receive(
        _ bytes: [UInt8], source: ObjectSource, into caseID: String? = nil, by session: Session
    ) throws -> Received {
        try store.permit(.receiveImages, session, subject: caseID.map { "case/\($0)" } ?? "images")
        let from = source.words
        let file: Part10File
        let image: UltrasoundImage
        do {
            file = try Part10File(parsing: bytes)
            image = try UltrasoundImage(file)
        } catch {
            let reason = UnreadFile.reason(bytes, error)
            let digest = try store.records.images.quarantine(
                bytes, reason: reason, source: from, at: store.clock())
            return .quarantined(digest, reason: reason)
        }
        let digest = Digest(of: bytes)
        if let known = try known(image.sopInstanceUID, digest, file, session) { return Workspace.again(known) }
        try store.records.images.store(bytes)
        let object = StoredObject(
            image, id: image.sopInstanceUID, digest: digest, size: bytes.count,
            accession: file.dataSet.string(.accessionNumber) ?? "", source: from, by: session.user, at: store.clock())
        // One at a time: of two studies that come at once only one can be the first of a case.
        return try filing.withLock { _ in
            if let known = try known(image.sopInstanceUID, digest, file, session) { return Workspace.again(known) }
            return try write(object, image, into: caseID, session)
        }
    }

    /// Says whose the object is, or why nobody knows.
    private func place(
        _ object: inout StoredObject, _ image: UltrasoundImage, into caseID: String?, _ session: Session
    ) throws {
        let finder = CaseFinder(store: store, organisation: session.organisation)
        var outcome: CaseFinder.Outcome
        if let caseID {
            guard let candidate = try finder.candidate(caseID) else {
                throw StoreError.missing("case \(caseID)", wanted: "a case of this organisation")
            }
            let differences = ImageIdentity.differences(of: image, from: candidate.patient)
            if !CaseFinder.open.contains(candidate.state) {
                outcome = .none("The report of this study is signed; these images came later.")
            } else if !differences.isEmpty {
                outcome = .none("The patient differs from the order's by \(differences.joined(separator: ", ")).")
            } else {
                outcome = .found(candidate)
            }
        } else {
            outcome = try finder.find(image, accession: object.accession)
        }
        if case .found(let candidate) = outcome, try count(candidate.id, session) >= Workspace.imageLimit {
            outcome = .none("The case holds \(Workspace.imageLimit) images already.")
        }
        if case .found(let candidate) = outcome, let other = try otherStudy(than: object.study, candidate.id, session) {
            outcome = .none(other)
        }
        switch outcome {
        case .found(let candidate):
            object.state = .matched
            object.caseID = candidate.id
        case .none(let why):
            object.why = why
        }
    }

    /// Object and state of its case in one transaction: a case never holds images and waits for them.
    private func write(
        _ received: StoredObject, _ image: UltrasoundImage, into caseID: String?, _ session: Session
    ) throws -> Received {
        for _ in 0..<50 {
            var object = received
            var expecting = Expectation.new
            if try lastVersion(object.id, session) == nil {
                try place(&object, image, into: caseID, session)
            } else {
                // Other bytes have its name, or had it and were destroyed.
                object = object.asOther
                expecting = try lastVersion(object.id, session).map { .version($0) } ?? .new
            }
            let key = try store.objectKey(object.id, session.organisation)
            let advance = try object.caseID.flatMap { try store.advanced($0, from: [.ordered], to: .captured, session) }
            do {
                let stamps = try store.records.commit(
                    [.put(key, object.json, expecting: expecting)] + (advance.map { [$0] } ?? []), by: session.user,
                    reason: "received")
                object.version = stamps.first?.version ?? 1
                return object.state == .matched ? .kept(object, isNew: true) : .tray(object, isNew: true)
            } catch is StaleWrite {
                // The case changed meanwhile: whether it still takes images is asked anew.
                continue
            }
        }
        throw StoreError.malformed("the object's case", wanted: "a case that is not written all the time")
    }

    private func lastVersion(_ id: String, _ session: Session) throws -> Int? {
        try store.records.lastVersion(of: try store.objectKey(id, session.organisation))?.version
    }

    /// The object that is there already: the same bytes, under its UID or beside it, or the same data set in another file.
    ///
    /// A scanner and a browser send one instance with different heads, and two scanners with different titles in them.
    private func known(_ uid: String, _ digest: Digest, _ file: Part10File, _ session: Session) throws -> StoredObject?
    {
        let held = try [uid, StoredObject.otherName(uid, digest)].compactMap {
            try store.object($0, organisation: session.organisation)
        }
        if let same = held.first(where: { $0.digest == digest }) { return same }
        guard let first = held.first(where: { $0.id == uid }), let bytes = try? store.records.images.read(first.digest),
            let kept = try? Part10File(parsing: bytes)
        else { return nil }
        let isOneSyntax =
            kept.transferSyntax == file.transferSyntax
            || !(kept.transferSyntax.isEncapsulated || file.transferSyntax.isEncapsulated)
        return isOneSyntax && kept.dataSet == file.dataSet ? first : nil
    }

    private static func again(_ object: StoredObject) -> Received {
        object.state == .matched ? .kept(object, isNew: false) : .tray(object, isNew: false)
    }

    /// Why a case does not take images of a study: a report is of one study.
    func otherStudy(than study: String, _ caseID: String, _ session: Session) throws -> String? {
        let held = try store.objects(
            [.init("case", .equals, .text(caseID))], organisation: session.organisation, limit: 1)
        guard let first = held.first, first.study != study else { return nil }
        return "The case holds images of another study; order a second examination for these."
    }

    private func count(_ caseID: String, _ session: Session) throws -> Int {
        try store.records.count(
            Query(organisation: session.organisation, kind: "object", where: [.init("case", .equals, .text(caseID))]))
    }
}

extension ObjectSource {
    /// As it is kept: the AE title without what may not stand in a text, or `upload`.
    var words: String {
        switch self {
        case .scanner(let title): String(title.filter { $0.isASCII && !$0.isNewline && $0 != "/" }.prefix(16))
        case .upload: "upload"
        }
    }
}

extension StoredObject {
    static func otherName(_ uid: String, _ digest: Digest) -> String { "\(uid)~\(digest.hex.prefix(8))" }

    /// The object as one that came under a UID that other bytes have: a person has to look.
    fileprivate var asOther: StoredObject {
        var other = StoredObject(
            id: StoredObject.otherName(sopInstanceUID, digest), sopInstanceUID: sopInstanceUID, study: study,
            series: series, number: number, digest: digest, size: size, patientID: patientID, patient: patient,
            birthDate: birthDate, accession: accession, studyDate: studyDate, frames: frames, source: source, by: by,
            at: at, state: .tray, caseID: nil,
            why: "Another file came with the same SOP Instance UID; both are kept.", isConfirmed: false)
        other.version = 0
        return other
    }
}
