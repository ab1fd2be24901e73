public import Essentials
public import Trust

/// What is noted when someone reads patients' data or does what leaves no version behind.
///
/// One entry stands for all the same acts of one user on one subject within one minute (45 CFR 164.312(b)).
public struct JournalNote: Hashable, Sendable {
    public let organisation: String
    public let user: String
    /// The act in one word, such as `read`, `export` or `sign-in-failed`.
    public let action: String
    /// What it was done to, such as a study's or a case's identifier; never a name.
    public let subject: String
    /// The circumstances, such as the file that was read; of the first act of the minute.
    public let detail: String

    public init(organisation: String, user: String, action: String, subject: String, detail: String = "") {
        self.organisation = organisation
        self.user = user
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}

/// A note in its place: each user's entries form a chain, and seals cover them as they cover versions.
public struct JournalEntry: Hashable, Sendable {
    public let note: JournalNote
    /// From 1 within the user's chain.
    public let sequence: Int
    public let at: Timestamp
    public let hash: Digest
    public let seal: Int?
}
