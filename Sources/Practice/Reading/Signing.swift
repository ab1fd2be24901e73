import Essentials
import Patients
import Records
import Reporting
import Synchronization
import Trust
import Ultrasound

extension Workspace {
    /// Signs the draft of a case: it becomes the report, for good.
    ///
    /// Report, reading, state and renderings are written in one transaction; the draft stays as it was. The same
    /// signature sent twice is one.
    /// - Parameters:
    ///   - password: the signer's own, asked for once more.
    ///   - version: the version of the draft that the signer saw.
    /// - Throws: ``SignInRefused``; ``ReadingRefused`` with what stands in the way; ``AccessRefused``.
    @discardableResult
    public func sign(
        _ caseID: String, password: String, expecting version: Int, by session: Session
    ) throws -> SignedVersion {
        let stored = try store.storedCase(caseID, to: .signReport, for: session)
        try store.reauthenticate(password, session)
        return try drafts.writing.withLock { _ in
            let before = try store.storedDraft(of: caseID, organisation: session.organisation)
            let signed = try store.signed(of: caseID, organisation: session.organisation).first
            if let signed, signed.by == session.user, before.version == version { return signed }
            try refuseSigned(caseID, session)
            guard before.version == version else {
                throw ReadingRefused(
                    .overtaken, "The draft was changed after you saw it. Read what changed, then sign again.")
            }
            let found = try material(of: stored, for: session)
            let signer = try store.signer(of: found.source, for: session)
            let caseBytes = try SigningCase.text(found.caseBytes, signer: signer, key: Workspace.keyName(signer))
            let study = try study(
                try CaseMaterial(
                    caseBytes: caseBytes, readingBytes: nil, images: found.images, template: job.template,
                    key: { _ in nil }),
                before, laid: try laid(on: stored, for: session), reader: signer.provider.id)
            guard study.blocking.isEmpty else {
                let missing = study.blocking.map(\.words).joined(separator: " ")
                throw ReadingRefused(
                    .incomplete, "Not signed. \(missing)", missing: study.blocking.compactMap(\.path?.description))
            }
            let now = store.clock()
            try SigningClock(now: now).check(savedAt: before.savedAt, images: found.images.map(\.image))
            return try commit(study, stored, signer, at: now, by: session)
        }
    }

    static func keyName(_ signer: ClinicalCase.Member) -> String {
        SigningKeyRing.name(ofProvider: signer.provider.id)
    }

    private func commit(
        _ study: WritingStudy, _ stored: StoredCase, _ signer: ClinicalCase.Member, at now: Timestamp,
        by session: Session
    ) throws -> SignedVersion {
        let caseID = stored.summary.id
        var reading = study.made.reading
        reading.signing = now
        let readingBytes = Array(reading.json.pretty.utf8)
        let key = try SigningKeyRing(folder: store.folder).keyOrMake(
            named: Workspace.keyName(signer), random: store.random)
        let material = try CaseMaterial(
            caseBytes: study.material.caseBytes, readingBytes: readingBytes, images: study.material.images,
            template: job.template, key: { $0 == Workspace.keyName(signer) ? key : nil })
        guard let report = try job.report(material), report.status == .final else {
            throw ReadingRefused(.incomplete, "Not signed: the report is not complete.")
        }
        // Whoever bills for it signs the evidence with a key that is there from now on.
        for name in material.source.billing.compactMap(\.keyFile) {
            _ = try SigningKeyRing(folder: store.folder).keyOrMake(named: name, random: store.random)
        }
        let json = report.json
        let files =
            [OutputFile(name: "report.json", mediaType: "application/json", text: json.canonical)]
            + (try ReportRenditions(report: report, images: material.images).files)
        let signed = SignedPayload(
            caseID: caseID, kind: .report, number: 1, by: session.user, byName: session.name,
            provider: signer.provider.id, at: now, digest: Addendum.digest(of: json), reason: "",
            files: try store.archiveSigned(files))
        return try filing.withLock { _ in
            try refuseOtherImages(than: material.images, stored, session)
            return try store.commitSigned(
                signed,
                caseFiles: [
                    OutputFile(name: "case.yaml", mediaType: "application/yaml", bytes: study.material.caseBytes),
                    OutputFile(name: "reading.yaml", mediaType: "application/yaml", bytes: readingBytes),
                ], expecting: stored.summary.version, by: session)
        }
    }

    /// A scanner may send while the report is signed: the signature covers every image of the case, or there is none.
    private func refuseOtherImages(than read: [CaseImage], _ stored: StoredCase, _ session: Session) throws {
        guard !stored.isFromFolder else { return }
        let held = try store.objects(ofCase: stored.summary.id, organisation: session.organisation)
        guard Set(held.map(\.digest)) == Set(read.map(\.digest)) else {
            throw ReadingRefused(
                .overtaken, "Images came or went while the report was being signed. Look at them, then sign again.")
        }
    }
}

/// Refuses a signature that would bear a time before what it is about.
struct SigningClock {
    let now: Timestamp

    func check(savedAt: Timestamp?, images: [UltrasoundImage]) throws {
        if let savedAt, now < savedAt {
            throw refusal("the draft was last saved", SigningClock.spoken(savedAt))
        }
        for image in images {
            // The file gives a local time without its offset: what is refused lies before it in every zone.
            guard let acquired = image.acquired,
                let moment = try? Timestamp("\(acquired.replacing(" ", with: "T").prefix(19))+14:00"), now < moment
            else { continue }
            throw refusal("an image was acquired", acquired)
        }
    }

    /// For what follows a signature.
    func check(signedAt: Timestamp) throws {
        guard now < signedAt else { return }
        throw refusal("the report or its last addendum was signed", SigningClock.spoken(signedAt))
    }

    private func refusal(_ what: String, _ then: String) -> ReadingRefused {
        ReadingRefused(
            .clock,
            "The clock of this machine stands at \(SigningClock.spoken(now)), before \(what) (\(then)). "
                + "Set the clock right, then sign.")
    }

    private static func spoken(_ time: Timestamp) -> String {
        "\((try? time.date.spoken) ?? ""), \(time.spokenTime)"
    }
}

extension PracticeStore {
    /// The signed document and the case that carries it: both or neither.
    ///
    /// - Throws: ``ReadingRefused`` when somebody else signed first.
    func commitSigned(
        _ signed: SignedPayload, caseFiles: [OutputFile], expecting version: Int?, by session: Session
    ) throws -> SignedVersion {
        let key = try signedKey(signed.caseID, signed.number, session.organisation)
        let last = try records.lastVersion(of: key)
        guard try records.document(key) == nil else { throw overtaken }
        var writes: [Write] = [.put(key, signed.json, expecting: last.map { .version($0.version) } ?? .new)]
        if let version {
            let caseKey = try caseKey(signed.caseID, session)
            var payload = try CasePayload(json: try current(caseKey).payload)
            let names = Set(caseFiles.map(\.name))
            payload.files = payload.files.filter { !names.contains($0.name) } + (try archiveSigned(caseFiles))
            payload.outputs = []
            payload.state = .signed
            writes.append(.put(caseKey, payload.json, expecting: .version(version)))
        }
        do {
            try records.commit(
                writes, by: session.user, reason: signed.kind == .report ? "report signed" : "addendum signed")
        } catch is StaleWrite {
            throw overtaken
        }
        try note(
            signed.kind == .report ? "sign" : "addendum", session, subject: "case/\(signed.caseID)",
            detail: "version \(signed.number)")
        return SignedVersion(
            number: signed.number, kind: signed.kind, by: signed.by, byName: signed.byName, provider: signed.provider,
            at: signed.at, digest: signed.digest, reason: signed.reason, files: signed.files)
    }

    private var overtaken: ReadingRefused {
        ReadingRefused(.overtaken, "The case was changed while it was being signed. Open it again, then sign.")
    }
}
