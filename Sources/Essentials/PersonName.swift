/// A person's name in the five parts that DICOM PN, X12 NM1 and FHIR HumanName share.
///
///     let name = PersonName(family: "Rivera", given: "Ana")
///     name.spoken              // "Ana Rivera"
///     name.listed              // "Rivera, Ana"
public struct PersonName: Hashable, Sendable {
    public var family: String
    public var given: String
    public var middle: String
    public var prefix: String
    public var suffix: String

    public init(family: String, given: String = "", middle: String = "", prefix: String = "", suffix: String = "") {
        self.family = family
        self.given = given
        self.middle = middle
        self.prefix = prefix
        self.suffix = suffix
    }

    /// As it is said: prefix, given, middle, family, suffix.
    public var spoken: String {
        let name = [prefix, given, middle, family].filter { !$0.isEmpty }.joined(separator: " ")
        return suffix.isEmpty ? name : "\(name), \(suffix)"
    }

    /// As it is found in a list: family, given and middle.
    public var listed: String {
        let rest = [given, middle].filter { !$0.isEmpty }.joined(separator: " ")
        return rest.isEmpty ? family : "\(family), \(rest)"
    }

    /// DICOM PN with its trailing delimiters left off (PS3.5 section 6.2.1): `Rivera^Ana`.
    public var caretSeparated: String {
        var parts = [family, given, middle, prefix, suffix]
        while let last = parts.last, last.isEmpty { parts.removeLast() }
        return parts.joined(separator: "^")
    }

    /// Reads the alphabetic group of a DICOM PN.
    public init(caretSeparated text: some StringProtocol) {
        let alphabetic = String(text.prefix { $0 != "=" })
        let parts = alphabetic.split(separator: "^", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        self.init(family: part(0), given: part(1), middle: part(2), prefix: part(3), suffix: part(4))
    }
}
