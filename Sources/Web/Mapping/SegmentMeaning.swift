/// What the segments of an 837D mean, in our own words from public material.
enum SegmentMeaning {
    /// The segments of an interchange with their meanings; nothing where it is no interchange.
    ///
    /// The terminator stands where ISA says it does: its 106th byte.
    static func segments(of interchange: [UInt8], marked: Set<Int>) -> [Segments.Segment] {
        guard interchange.count > 106, interchange.starts(with: Array("ISA".utf8)) else { return [] }
        let (separator, component, terminator) = (interchange[3], interchange[104], interchange[105])
        return interchange.split(separator: terminator).prefix(10_000).enumerated().compactMap { index, bytes in
            let text = String(decoding: bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }, as: UTF8.self)
            guard !text.isEmpty else { return nil }
            let elements = text.utf8.split(separator: separator, omittingEmptySubsequences: false).map {
                String($0) ?? ""
            }
            return Segments.Segment(
                text: text + String(decoding: [terminator], as: UTF8.self),
                meaning: meaning(elements, component: component), isMarked: marked.contains(index + 1))
        }
    }

    private static func meaning(_ elements: [String], component: UInt8) -> String {
        let name = elements.first ?? ""
        let first = elements.count > 1 ? elements[1] : ""
        let base = String(first.utf8.split(separator: component).first.flatMap { String($0) } ?? "")
        return qualified["\(name) \(base)"] ?? qualified["\(name) \(first)"] ?? plain[name] ?? "Segment \(name)"
    }

    private static let plain = [
        "ISA": "Interchange begins: sender, receiver, date, control number", "IEA": "Interchange ends",
        "GS": "Group begins: kind and version of what is inside", "GE": "Group ends, with its count",
        "ST": "Transaction begins: a dental claim", "SE": "Transaction ends, with its count of segments",
        "BHT": "What the transaction is for, its number and time", "PER": "Whom to ask, and how",
        "HL": "A level begins: who stands above whom", "PRV": "The provider's specialty (taxonomy)",
        "N3": "Street", "N4": "City, state, postal code", "SBR": "Whose policy it is, and in which order it pays",
        "DMG": "Birth date and sex", "PAT": "What the patient is to the policy's holder",
        "CLM": "The claim: its number, total charge, place and frequency",
        "PWK": "Something goes with the claim by another way", "HI": "Diagnoses, the principal one first",
        "LX": "A line begins", "SV3": "The service: code, charge, diagnosis pointers", "TOO": "Tooth and surfaces",
        "NTE": "A note", "K3": "Data in a fixed place that the payer asked for",
        "AMT": "An amount", "CAS": "Why another payer did not pay all", "OI": "What another coverage agreed to",
        "SVD": "What another payer paid for the line",
    ]

    private static let qualified = [
        "NM1 41": "Who sends the file", "NM1 40": "Who takes the file", "NM1 85": "Who bills",
        "NM1 87": "Where the money goes", "NM1 IL": "Who holds the policy", "NM1 PR": "Who pays",
        "NM1 QC": "The patient", "NM1 82": "Who rendered the service", "NM1 DN": "Who referred the patient",
        "NM1 77": "Where the service was rendered", "NM1 DD": "Who assisted", "NM1 DQ": "Who supervised",
        "REF EI": "The biller's tax number", "REF F8": "The payer's number of the claim that this one corrects",
        "REF G1": "The number of a prior authorisation", "REF G3": "The payer's number of a predetermination",
        "REF 6R": "Our own number of the line, which the payer's answer repeats",
        "REF Y4": "The payer's number of a property or accident case",
        "DTP 472": "Date of service", "DTP 439": "Date of the accident", "DTP 573": "Date on which another payer paid",
        "HL 1": "Level of the biller",
    ]
}
