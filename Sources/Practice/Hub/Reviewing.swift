public import CodeReference
public import Essentials
import Records
import Synchronization

/// A suggestion as an editor sees it, beside what it would change.
public struct ContributionReview: Hashable, Sendable {
    public let kept: Kept<Contribution>
    /// What stands in its place now; nil when nothing does.
    public let now: ReferenceChange.Content?
    /// From what stands now to what is suggested, word by word.
    public let difference: [WordDifference.Piece]
    /// Whether what stands now is no longer what the sender saw.
    public let isOutdated: Bool
    /// What the suggestion says otherwise than accepted statements of the same property do.
    public let contradicts: [Statement]
    public let suspicions: [PatientDataSuspicion]
    /// To be handed back with the decision; another editor's in between is then found.
    public let expected: ReviewVersions
}

/// The versions that an editor saw before deciding.
public struct ReviewVersions: Hashable, Sendable {
    public let item: Int
    /// Of what would be changed; 0 when nobody changed it yet.
    public let target: Int

    public init(item: Int, target: Int) {
        self.item = item
        self.target = target
    }
}

/// What an editor accepts: the words, as they were sent or as the editor put them, and how far the source carries them.
public enum Acceptance: Hashable, Sendable {
    case statement(AcceptedStatement)
    /// - Parameter marks: ids of the statements that carry the sentence; `editorial` or none where it states no fact.
    case sentence(text: String, marks: [String])
}

/// A statement as an editor accepts it.
public struct AcceptedStatement: Hashable, Sendable {
    public var value: String
    public var span: DateSpan
    public var source: OfferedSource
    public var rank: Citation.Rank
    public var standing: Citation.Standing
    /// The document's own date.
    public var dated: CalendarDate?
    /// Whether it holds beside those of ``ContributionReview/contradicts``, since it says more and not otherwise; if
    /// not, it stands in conflict with them until an editor decides.
    public var standsBeside: Bool

    public init(
        value: String, span: DateSpan, source: OfferedSource, rank: Citation.Rank, standing: Citation.Standing,
        dated: CalendarDate? = nil, standsBeside: Bool = false
    ) {
        self.value = value
        self.span = span
        self.source = source
        self.rank = rank
        self.standing = standing
        self.dated = dated
        self.standsBeside = standsBeside
    }
}

extension Hub {
    /// A suggestion with its difference from what stands now.
    public func contribution(_ id: String, for session: Session) throws -> ContributionReview {
        try permit(.seeHubQueue, session, subject: Hub.subject("contribution", id))
        let stored = try contribution(try document("contribution", id: id))
        guard case .whole(let contribution) = stored.kept else {
            return ContributionReview(
                kept: stored.kept, now: nil, difference: [], isOutdated: false, contradicts: [], suspicions: [],
                expected: ReviewVersions(item: stored.version, target: 0))
        }
        let current = current
        let reference = current.reference
        let change = contribution.change
        let now = change.target.flatMap { StoredChange.content(of: $0, in: reference) }
        let version = change.target.flatMap { current.versions[$0] } ?? 0
        return ContributionReview(
            kept: stored.kept, now: now, difference: WordDifference.between(now?.text ?? "", and: change.text),
            isOutdated: (now?.text ?? "") != contribution.before,
            contradicts: contradictions(of: change), suspicions: contribution.suspicions,
            expected: ReviewVersions(item: stored.version, target: version))
    }

    /// Accepts a suggestion, as it was sent or edited; it is shown at once.
    ///
    /// - Parameters:
    ///   - credit: the name to be shown beside it; empty for none.
    ///   - reason: what the contributor reads at the private link, and everyone in the history.
    ///   - isConfirmedFree: the editor saw the warning of patients' data and says that it is none.
    /// - Throws: ``ChangedMeanwhile`` when another editor was first; ``CodeReference/StepRefused``,
    ///   ``CodeReference/SubmissionRefused``, ``HubError``; ``CodeReference/PatientDataSuspected`` unless confirmed.
    @discardableResult
    public func accept(
        _ id: String, as acceptance: Acceptance, credit: String, reason: String, expecting: ReviewVersions,
        isConfirmedFree: Bool = false, by session: Session
    ) throws -> ReferenceChange {
        try permit(.reviewContribution, session, subject: Hub.subject("contribution", id))
        let reason = try EditorText.reason(reason)
        let credit = try SubmissionField.name.clean(credit)
        let suspicions = acceptance.suspicions
        guard suspicions.isEmpty || isConfirmedFree else { throw PatientDataSuspected(suspicions) }
        return try accepted.withLock { accepted in
            let stored = try contribution(try document("contribution", id: id))
            guard stored.version == expecting.item else { throw try changedMeanwhile(stored.key) }
            guard case .whole(var contribution) = stored.kept else {
                throw StepRefused(step: "accept", state: DestroyedText.state)
            }
            try contribution.take(.accept, remark(reason, session))
            let (target, amendment) = try self.amendment(acceptance, for: contribution, accepted)
            let change = StoredChange(
                amendment: amendment, act: acceptance.isAsSent(contribution) ? .accepted : .edited,
                subject: contribution.change.subject, editor: session.name, contributor: credit, reason: reason,
                origin: id, besides: acceptance.standsBeside ? siblings(of: amendment) : nil)
            let changes = try commit(
                [
                    .put(
                        stored.key, contribution.json(token: stored.token, print: stored.print),
                        expecting: .version(expecting.item)),
                    .put(
                        try key(target.kind, target.documentID), change.json,
                        expecting: expecting.target == 0 ? .new : .version(expecting.target)),
                ], into: &accepted, by: session.user, reason: "contribution accepted")
            guard let made = changes.first else { throw HubError.missing("the change", wanted: "one that was made") }
            return made
        }
    }

    /// Asks the sender something.
    ///
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/StepRefused``, ``CodeReference/SubmissionRefused``.
    public func askBack(_ id: String, _ text: String, expecting version: Int, by session: Session) throws {
        try step(.askBack, id, text, expecting: version, by: session)
    }

    /// Declines a suggestion, with a reason that the sender reads.
    ///
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/StepRefused``, ``CodeReference/SubmissionRefused``.
    public func decline(_ id: String, reason: String, expecting version: Int, by session: Session) throws {
        try step(.decline, id, reason, expecting: version, by: session)
    }

    private func step(
        _ step: Contribution.Step, _ id: String, _ text: String, expecting version: Int, by session: Session
    ) throws {
        try permit(.reviewContribution, session, subject: Hub.subject("contribution", id))
        let text = try EditorText.reason(text)
        let stored = try contribution(try document("contribution", id: id))
        guard stored.version == version else { throw try changedMeanwhile(stored.key) }
        guard case .whole(var contribution) = stored.kept else {
            throw StepRefused(step: step.rawValue, state: DestroyedText.state)
        }
        try contribution.take(step, remark(text, session))
        try commit(
            [
                .put(
                    stored.key, contribution.json(token: stored.token, print: stored.print),
                    expecting: .version(version))
            ], by: session.user, reason: "contribution: \(step.rawValue)")
    }

    func remark(_ text: String, _ session: Session) -> Remark {
        Remark(editor: session.user, name: session.name, at: clock(), text: text)
    }
}
