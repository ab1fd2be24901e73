public import CodeReference
import Records
import Synchronization

extension Hub {
    /// Reads a licensed file and keeps it to be looked at: nothing is applied, and nobody else sees it.
    ///
    /// - Parameter searches: what is looked through besides the hub; see ``ClaimTouches``.
    /// - Throws: `ReleaseFileError` with the places, `ReleaseLabelError`, ``ReleaseImportError``.
    public func stageRelease(
        _ draft: ReleaseDraft, searches: [TouchSearch] = [], by session: Session
    ) throws -> StagedRelease {
        try permit(.importRelease, session, subject: "release/\(draft.label.id)")
        let file = try desk.read(draft)
        // Nobody discards or applies a file between its being stored, named and shown.
        return try accepted.withLock { _ in
            try staged(try desk.stage(draft, as: file, by: session.user), searches: searches)
        }
    }

    /// What waits to be applied, the latest first.
    public func stagedReleases(for session: Session) throws -> [StagedReleaseSummary] {
        try permit(.importRelease, session, subject: "releases")
        return try desk.stagedList()
    }

    /// What a waiting release would change and what it touches, made anew against what is applied now.
    public func stagedRelease(_ id: String, for session: Session) throws -> StagedRelease {
        try permit(.importRelease, session, subject: "releases")
        return try staged(id)
    }

    /// Applies a waiting release; a file that is applied already changes nothing, and a second click neither.
    ///
    /// - Parameter standing: ``StagedRelease/standing`` of the comparison that was looked at.
    /// - Throws: ``ReleaseImportError`` where another release was applied since, or nothing of that name waits.
    @discardableResult
    public func applyRelease(_ id: String, expecting standing: String, by session: Session) throws -> ReleaseRecord {
        try permit(.importRelease, session, subject: "releases")
        return try showing { try $0.apply(id, expecting: standing, by: session.user) }
    }

    /// Takes a waiting release away, with its file.
    public func discardRelease(_ id: String, by session: Session) throws {
        try permit(.importRelease, session, subject: "releases")
        try accepted.withLock { _ in try desk.discard(id, by: session.user) }
    }

    /// Takes an applied release out, with a reason; its versions stay in the store.
    public func withdrawRelease(_ label: ReleaseLabel, reason: String, by session: Session) throws {
        try permit(.importRelease, session, subject: "release/\(label.id)")
        try showing { try $0.withdraw(label, reason: reason, by: session.user) }
    }

    /// The applied releases, the latest first.
    public func releases(for session: Session) throws -> [ReleaseRecord] {
        try permit(.importRelease, session, subject: "releases")
        return try desk.list()
    }

    /// What was last said of the licence; nil when nobody said anything.
    public func licence(for session: Session) throws -> LicenceStatement? {
        try permit(.importRelease, session, subject: "licence")
        return try desk.licence()
    }

    /// Says whether the licence allows imported texts to be served publicly; it holds from now on.
    ///
    /// - Parameter words: which licence allows it, or why not; kept with who said it and when.
    @discardableResult
    public func stateLicence(
        allowsPublicTexts: Bool, words: String, by session: Session
    ) throws -> LicenceStatement {
        try permit(.setLicence, session, subject: "licence")
        return try showing { try $0.state(allowsPublicTexts: allowsPublicTexts, words: words, by: session.user) }
    }

    // MARK: What the above share

    private var desk: ReleaseDesk { get throws { try ReleaseDesk(records: records, memory: releaseFiles) } }

    private func staged(_ id: String, searches: [TouchSearch] = []) throws -> StagedRelease {
        try desk.staged(id, reference: current.reference, searches: searches)
    }

    /// Changes releases or the licence, one at a time, then shows the reference that follows from it.
    private func showing<Result>(_ change: (ReleaseDesk) throws -> Result) throws -> Result {
        try accepted.withLock { accepted in
            let result = try change(desk)
            try accepted.takeReleases(from: desk)
            show(accepted)
            return result
        }
    }
}
