/// The shape of ICD-10-CM codes.
public enum DiagnosisShape {
    /// Whether a text is a code with its point: `K11.5`, `R22`.
    public static func fits(_ text: String) -> Bool {
        text.wholeMatch(of: #/[A-TV-Z][0-9][0-9AB](?:\.[0-9A-Z]{1,4})?/#) != nil
    }

    /// A code as people type it, in the one spelling: `k115` as `K11.5`; other text as it is, in capitals.
    public static func normal(_ typed: String) -> String {
        let plain = typed.filter { !$0.isWhitespace && $0 != "." }.uppercased()
        guard plain.count > 3, plain.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return plain }
        return "\(plain.prefix(3)).\(plain.dropFirst(3))"
    }
}
