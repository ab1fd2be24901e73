public import CodeReference
import Essentials
import Records
import Synchronization

/// A question as an editor sees it.
public struct QuestionReview: Hashable, Sendable {
    public let kept: Kept<Question>
    public let suspicions: [PatientDataSuspicion]
    /// To be handed back with the answer; another editor's in between is then found.
    public let version: Int
}

extension Hub {
    /// A question with all that was said of it.
    public func question(_ id: String, for session: Session) throws -> QuestionReview {
        try permit(.seeHubQueue, session, subject: Hub.subject("question", id))
        let stored = try question(try document("question", id: id))
        return QuestionReview(
            kept: stored.kept, suspicions: stored.kept.item?.suspicions ?? [], version: stored.version)
    }

    /// Answers a question, or puts another answer in place of the last; the asker reads it at the private link.
    ///
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/StepRefused``, ``CodeReference/SubmissionRefused``.
    public func answer(_ id: String, _ text: String, expecting version: Int, by session: Session) throws {
        try step(.answer, id, try EditorText.answer(text), expecting: version, by: session)
    }

    /// Closes a question without an answer, with a reason that the asker reads.
    ///
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/StepRefused``, ``CodeReference/SubmissionRefused``.
    public func declineQuestion(_ id: String, reason: String, expecting version: Int, by session: Session) throws {
        try step(.decline, id, try EditorText.reason(reason), expecting: version, by: session)
    }

    /// Makes a reviewed entry of an answered question, shown under a code at once.
    ///
    /// - Parameters:
    ///   - question: as it is shown: the asker's words are never published without an editor's hand.
    ///   - subject: a code or topic.
    ///   - isConfirmedFree: the editor saw the warning of patients' data and says that it is none.
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/StepRefused`` when it is not answered or published already,
    ///   ``CodeReference/PatientDataSuspected`` unless confirmed, ``HubError``.
    @discardableResult
    public func publishEntry(
        _ id: String, under subject: String, question: String, answer: String, reason: String,
        expecting version: Int, isConfirmedFree: Bool = false, by session: Session
    ) throws -> ReferenceChange {
        try permit(.answerQuestion, session, subject: Hub.subject("question", id))
        let (asked, answer) = (try EditorText.answer(question), try EditorText.answer(answer))
        let reason = try EditorText.reason(reason)
        let suspicions = PatientDataWarning.suspicions(in: [(.question, asked), (.answer, answer)])
        guard suspicions.isEmpty || isConfirmedFree else { throw PatientDataSuspected(suspicions) }
        guard current.reference.knows(subject) else {
            throw HubError.missing("the code for the entry", wanted: "a code or topic that is shown")
        }
        return try accepted.withLock { accepted in
            let stored = try self.question(try document("question", id: id))
            guard stored.version == version else { throw try changedMeanwhile(stored.key) }
            guard case .whole(var whole) = stored.kept else {
                throw StepRefused(step: "publish", state: DestroyedText.state)
            }
            try whole.publish(entry: id)
            let entry = PublishedEntry(
                id: id, code: subject, question: asked, answer: answer, by: session.name, on: try clock().date)
            let last = accepted.version(of: .entry(id))
            let change = StoredChange(
                amendment: .entry(entry), act: .published, subject: subject, editor: session.name, contributor: "",
                reason: reason, origin: id)
            let changes = try commit(
                [
                    .put(
                        stored.key, whole.json(token: stored.token, print: stored.print),
                        expecting: .version(version)),
                    .put(try key("entry", id), change.json, expecting: last == 0 ? .new : .version(last)),
                ], into: &accepted, by: session.user, reason: "entry published")
            guard let made = changes.first else { throw HubError.missing("the change", wanted: "one that was made") }
            return made
        }
    }

    private func step(
        _ step: Question.Step, _ id: String, _ text: String, expecting version: Int, by session: Session
    ) throws {
        try permit(.answerQuestion, session, subject: Hub.subject("question", id))
        let stored = try question(try document("question", id: id))
        guard stored.version == version else { throw try changedMeanwhile(stored.key) }
        guard case .whole(var question) = stored.kept else {
            throw StepRefused(step: step.rawValue, state: DestroyedText.state)
        }
        try question.take(step, remark(text, session))
        try commit(
            [
                .put(
                    stored.key, question.json(token: stored.token, print: stored.print),
                    expecting: .version(version))
            ], by: session.user, reason: "question: \(step.rawValue)")
    }
}
