/// One entry of ICD-10-CM: a code that a claim may carry, or a header.
///
/// The words are those of CDC and CMS, in the public domain.
public struct Diagnosis: Hashable, Sendable {
    /// An Excludes note: what it says, and the codes it names where a program can compute them.
    public struct Exclusion: Hashable, Sendable {
        /// Empty where the note names no code, or names them in words only.
        public let targets: [DiagnosisTarget]
        public let text: String
    }

    /// With its dot: `K11.5`.
    public let code: String
    public let title: String
    /// False for headers, which no claim may carry.
    public let isBillable: Bool
    /// What is never coded together with this, but for two conditions that have nothing to do with each other.
    public let excludes1: [Exclusion]
    /// What is not part of this, and may be coded beside it.
    public let excludes2: [Exclusion]
    /// Includes notes and inclusion terms.
    public let includes: [String]
    public let useAdditionalCode: [String]
    public let codeFirst: [String]
    public let codeAlso: [String]
}

/// A block or chapter: its first and last category, and notes that all codes in it inherit.
public struct DiagnosisGroup: Hashable, Sendable {
    public let first: String
    public let last: String
    public let title: String
    public let excludes1: [Diagnosis.Exclusion]
    public let excludes2: [Diagnosis.Exclusion]
    public let includes: [String]

    /// `K00-K14`.
    public var range: String { first == last ? first : "\(first)-\(last)" }
}
