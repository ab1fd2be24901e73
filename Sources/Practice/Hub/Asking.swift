public import CodeReference
import Essentials
import Synchronization

extension Hub {
    /// Takes a question from anyone; nobody but its sender and the editors sees it.
    ///
    /// - Parameter origin: the address that it comes from; counted in memory, never kept.
    /// - Throws: ``CodeReference/SubmissionRefused``, ``CodeReference/PatientDataSuspected`` unless the draft is
    ///   confirmed, ``FloodRefused``; ``HubError`` when the code that it names is not there.
    public func ask(_ draft: QuestionDraft, origin: String) throws -> Receipt {
        let now = clock()
        try floods.withLock { try $0.check(OriginKey(origin), at: now) }
        let draft = try draft.checked()
        if let subject = draft.subject, !current.reference.knows(subject) {
            throw HubError.missing("the code that the question names", wanted: "a code or topic that is shown")
        }
        let suspicions = draft.suspicions
        guard suspicions.isEmpty || draft.isConfirmedFree else { throw PatientDataSuspected(suspicions) }
        let print = Hub.print([draft.subject ?? "", draft.text])
        try admit("question", print: print, sameIn: ["waiting", "declined"], origin: origin, at: now)
        return try keep("question", at: now) { id, token in
            Question(
                id: id, subject: draft.subject, text: draft.text, name: draft.name, email: draft.email,
                isConfirmedFree: !suspicions.isEmpty, sentAt: now
            ).json(token: token, print: print)
        }
    }

    /// A question with its answer, for whoever has its private link.
    ///
    /// - Throws: ``HubError`` when there is none such.
    public func question(token: String) throws -> Kept<Question> {
        try question(try document("question", token: token)).kept.map(\.forSender)
    }
}
