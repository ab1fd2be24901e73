import CodeReference

/// The most characters that the fields of the desk's own forms take.
enum FormLimits {
    /// An editor's answer, remark or reason.
    static let remark = SubmissionField.reply.length.upperBound
    static let text = SubmissionField.text.length.upperBound
    static let question = SubmissionField.question.length.upperBound
    static let name = SubmissionField.name.length.upperBound
}
