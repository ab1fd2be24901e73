import Essentials
import Patients
import Records
import Reporting
import Synchronization
import Trust

extension Workspace {
    /// Adds to a signed report: the only way in which it is ever supplemented.
    ///
    /// - Parameters:
    ///   - text: what is added; `reason`: why only now.
    ///   - password: the author's own, asked for once more.
    ///   - seen: how many versions the author saw, the report with its addenda; the last word holds when nil. The same
    ///     addendum sent twice is one.
    /// - Throws: ``SignInRefused``; ``ReadingRefused``; ``AccessRefused``.
    @discardableResult
    public func addAddendum(
        _ text: String, reason: String, to caseID: String, password: String, expecting seen: Int? = nil,
        by session: Session
    ) throws -> SignedVersion {
        let stored = try store.storedCase(caseID, to: .signReport, for: session)
        guard !text.allSatisfy(\.isWhitespace), text.count <= Addendum.textLimit else {
            throw ReadingRefused(.value, "The addendum says nothing, or more than \(Addendum.textLimit) characters.")
        }
        guard !reason.allSatisfy(\.isWhitespace), reason.count <= Addendum.reasonLimit else {
            throw ReadingRefused(.value, "Say why it is added now, in at most \(Addendum.reasonLimit) characters.")
        }
        try store.reauthenticate(password, session)
        let text = text.replacing("\r\n", with: "\n")
        return try drafts.writing.withLock { _ in
            let versions = try store.signed(of: caseID, organisation: session.organisation)
            guard let first = versions.first, first.kind == .report, let last = versions.last else {
                throw ReadingRefused(.unsigned, "Nothing is signed yet: write it into the report.")
            }
            guard versions.count <= PracticeStore.addendumLimit else {
                throw ReadingRefused(.value, "The report has \(PracticeStore.addendumLimit) addenda, the most it may.")
            }
            let earlier = try addenda(of: caseID, organisation: session.organisation)
            if let seen, seen != versions.count {
                if last.by == session.user, earlier.last?.text == text, earlier.last?.reason == reason { return last }
                throw ReadingRefused(
                    .overtaken,
                    "\(last.byName) signed an addendum at \(last.at.spokenTime) on \((try? last.at.date.spoken) ?? ""), "
                        + "after you saw the report. Read it, then sign yours if it is still right.")
            }
            let material = try material(of: stored, for: session)
            let signer = try store.signer(of: material.source, for: session)
            let now = store.clock()
            try SigningClock(now: now).check(signedAt: last.at)
            let key = try SigningKeyRing(folder: store.folder).keyOrMake(
                named: Workspace.keyName(signer), random: store.random)
            let addendum = try Addendum(
                number: versions.count, text: text, reason: reason,
                author: .init(signer.provider), time: now, report: first.digest,
                previous: last.kind == .addendum ? last.digest : nil, key: key)
            let all = earlier + [addendum]
            var files = [
                OutputFile(name: "addendum.json", mediaType: "application/json", text: addendum.json.canonical)
            ]
            if let report = try job.report(material), report.status == .final {
                files += try ReportRenditions(report: report, images: material.images, addenda: all).files.filter {
                    ["report.html", "report.pdf"].contains($0.name)
                }
            }
            return try store.commitSigned(
                SignedPayload(
                    caseID: caseID, kind: .addendum, number: versions.count + 1, by: session.user,
                    byName: session.name, provider: signer.provider.id, at: now,
                    digest: Addendum.digest(of: addendum.json), reason: reason,
                    files: try store.archiveSigned(files)),
                caseFiles: [], expecting: nil, by: session)
        }
    }
}
