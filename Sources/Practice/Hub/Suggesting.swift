public import CodeReference
import Essentials
import Records
import Synchronization

extension Hub {
    /// Takes a suggestion from anyone; nobody but its sender and the editors sees it.
    ///
    /// - Parameter origin: the address that it comes from; counted in memory, never kept.
    /// - Throws: ``CodeReference/SubmissionRefused``, ``CodeReference/PatientDataSuspected`` unless the draft is
    ///   confirmed, ``FloodRefused``; ``HubError`` when what it names is not there.
    public func suggest(_ draft: ContributionDraft, origin: String) throws -> Receipt {
        let now = clock()
        try floods.withLock { try $0.check(OriginKey(origin), at: now) }
        let draft = try draft.checked()
        let before = try before(draft.change)
        let suspicions = draft.suspicions
        guard suspicions.isEmpty || draft.isConfirmedFree else { throw PatientDataSuspected(suspicions) }
        let print = Hub.print([draft.change.json.canonical, draft.source.title, draft.source.locator])
        try admit(
            "contribution", print: print, sameIn: ["waiting", "asked", "declined"], origin: origin, at: now)
        return try keep("contribution", at: now) { id, token in
            Contribution(
                id: id, change: draft.change, before: before, source: draft.source, comment: draft.comment,
                name: draft.name, isConfirmedFree: !suspicions.isEmpty, sentAt: now
            ).json(token: token, print: print)
        }
    }

    /// What became of a suggestion, for whoever has its private link.
    ///
    /// - Throws: ``HubError`` when there is none such.
    public func contribution(token: String) throws -> Kept<Contribution> {
        try contribution(try document("contribution", token: token)).kept.map(\.forSender)
    }

    /// Answers an editor who asked back; the suggestion waits again.
    ///
    /// - Parameter isConfirmedFree: the sender saw the warning of patients' data and says that it is none.
    /// - Throws: as ``suggest(_:origin:)``; ``CodeReference/StepRefused`` when nobody asked; ``ChangedMeanwhile``.
    public func reply(_ text: String, token: String, isConfirmedFree: Bool = false, origin: String) throws {
        let now = clock()
        try floods.withLock { try $0.check(OriginKey(origin), at: now) }
        let text = try SubmissionField.reply.clean(text)
        let stored = try contribution(try document("contribution", token: token))
        guard case .whole(var contribution) = stored.kept else {
            throw StepRefused(step: "reply", state: DestroyedText.state)
        }
        try contribution.take(.reply, Remark(editor: nil, name: "", at: now, text: text))
        let suspicions = PatientDataWarning.suspicions(in: [(.reply, text)])
        guard suspicions.isEmpty || isConfirmedFree else { throw PatientDataSuspected(suspicions) }
        try floods.withLock { try $0.admit(OriginKey(origin), at: now) }
        try commit(
            [
                .put(
                    stored.key, contribution.json(token: stored.token, print: stored.print),
                    expecting: .version(stored.version))
            ], by: "public", reason: "contribution replied to")
    }

    /// What a change would replace; empty for a new statement.
    private func before(_ change: SuggestedChange) throws -> String {
        let reference = current.reference
        let unchanged = SubmissionRefused(field: .text, wanted: "something other than what stands there")
        switch change {
        case .statement(let id, let value, let span):
            guard let statement = reference.statement(id) else {
                throw HubError.missing("the statement that the suggestion names", wanted: "one that is shown")
            }
            guard statement.value != value || statement.span != span else { throw unchanged }
            return statement.value
        case .newStatement(let subject, let property, let value, _):
            guard reference.knows(subject) else {
                throw HubError.missing("the code that the suggestion names", wanted: "a code or topic that is shown")
            }
            let same = reference.statements(of: subject).contains { $0.property == property && $0.value == value }
            guard !same else { throw unchanged }
            return ""
        case .sentence(let article, let place, let text):
            let sentence = reference.article(article)?.sentences.first { $0.place == place }
            guard let sentence else {
                throw HubError.missing("the sentence that the suggestion names", wanted: "one that is shown")
            }
            guard sentence.text != text else { throw unchanged }
            return sentence.text
        }
    }
}

extension Contribution {
    /// Without the editors' user names.
    var forSender: Contribution {
        Contribution(
            id: id, change: change, before: before, source: source, comment: comment, name: name,
            isConfirmedFree: isConfirmedFree, sentAt: sentAt, state: state, remarks: remarks.map(\.forSender))
    }
}

extension Question {
    /// Without the editors' user names.
    var forSender: Question {
        Question(
            id: id, subject: subject, text: text, name: name, email: email, isConfirmedFree: isConfirmedFree,
            sentAt: sentAt, state: state, remarks: remarks.map(\.forSender), entry: entry)
    }
}

extension Remark {
    var forSender: Remark { Remark(editor: editor.map { _ in "" }, name: name, at: at, text: text) }
}

extension Reference {
    /// Whether there is a page on a code or topic.
    func knows(_ subject: String) -> Bool {
        book.entry(subject) != nil || article(subject) != nil || !statements(of: subject).isEmpty
    }
}
