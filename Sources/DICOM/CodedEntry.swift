/// A code of some coding scheme with its meaning (PS3.3 section 8, Basic Coded Entry Attributes).
///
///     CodedEntry(value: "45289007", scheme: "SCT", meaning: "Parotid gland")
public struct CodedEntry: Hashable, Sendable {
    /// Code Value (0008,0100), at most 16 characters.
    public let value: String
    /// Coding Scheme Designator (0008,0102): `SCT`, `DCM`, `LN`, `UCUM`.
    public let scheme: String
    /// Code Meaning (0008,0104), at most 64 characters.
    public let meaning: String

    public init(value: String, scheme: String, meaning: String) {
        self.value = value
        self.scheme = scheme
        self.meaning = meaning
    }
}
