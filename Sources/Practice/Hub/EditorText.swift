import CodeReference

/// What editors write: reasons, answers, questions put back.
enum EditorText {
    static let limit = 4000

    /// A reason or remark, trimmed.
    static func reason(_ text: String) throws -> String { try SubmissionField.reply.clean(text) }

    /// An answer or an entry's text.
    static func answer(_ text: String) throws -> String { try SubmissionField.answer.clean(text) }

    /// A reason that stays for good, in the chain as well: it may not hold what it is to destroy.
    static func lastingReason(_ text: String) throws -> String {
        let reason = try reason(text).replacing("\n", with: " ")
        let suspicions = PatientDataWarning.suspicions(in: [(.reply, reason)])
        guard suspicions.isEmpty else { throw PatientDataSuspected(suspicions) }
        return reason
    }
}
