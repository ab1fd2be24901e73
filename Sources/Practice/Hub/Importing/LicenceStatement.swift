public import Essentials

/// What an administrator has said of the licence: whether imported texts may be served publicly.
///
/// Without one, or with one that says no, nothing imported leaves the command line and the editors' desk.
public struct LicenceStatement: Hashable, Sendable {
    public let allowsPublicTexts: Bool
    /// Which licence, in the administrator's words.
    public let words: String
    public let author: String
    public let at: Timestamp

    /// The longest words, in bytes.
    public static let wordLimit = 4000
}
