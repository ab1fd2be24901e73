/// What the single fields of the register may hold, so that DICOM, X12 and the case file can all carry them.
struct FieldRules {
    /// Marks that end a value in X12 or divide it in DICOM.
    static let separators: Set<Character> = ["^", "=", "~", "*", ":", "|", "\\", ">"]
    static let marks = "^ = ~ * : | \\ >"

    private(set) var faults: [RegisterFault] = []

    mutating func fault(_ place: String, _ found: String, _ wanted: String) {
        faults.append(RegisterFault(place, found: found, wanted: wanted))
    }

    mutating func add(_ more: [RegisterFault]) { faults += more }

    /// Text of at most so many characters, without marks of the formats and without control characters.
    mutating func text(
        _ place: String, _ text: String, _ what: String, upTo limit: Int, isRequired: Bool = false,
        isFree: Bool = false
    ) {
        if text.allSatisfy(\.isWhitespace) {
            if isRequired || !text.isEmpty { fault(place, text.isEmpty ? "nothing" : "only spaces", what) }
        } else if text.count > limit {
            fault(place, "\(text.count) characters", "\(what) of at most \(limit)")
        } else if text.unicodeScalars.contains(where: { FieldRules.isControl($0, allowsLines: isFree) }) {
            fault(place, "a control character", "\(what) in plain text")
        } else if !isFree, text.contains(where: FieldRules.separators.contains) {
            fault(place, "a mark that files take for their own", "\(what) without the marks \(FieldRules.marks)")
        }
    }

    /// A key as files carry it: letters, digits, hyphens and points.
    mutating func key(_ place: String, _ text: String, _ what: String, isRequired: Bool = true) {
        if text.isEmpty {
            if isRequired { fault(place, "nothing", what) }
        } else if !FieldRules.isKey(text) {
            fault(place, "another form", "\(what): letters, digits, hyphens and points, at most 38")
        }
    }

    static func isKey(_ text: String) -> Bool { text.wholeMatch(of: #/[A-Za-z0-9][A-Za-z0-9.\-]{0,37}/#) != nil }

    private static func isControl(_ scalar: Unicode.Scalar, allowsLines: Bool) -> Bool {
        if allowsLines, scalar == "\n" { return false }
        return scalar.properties.generalCategory == .control || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }
}
