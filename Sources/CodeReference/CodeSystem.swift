/// A set of codes that claims use.
public enum CodeSystem: String, Hashable, Sendable, CaseIterable {
    /// Dental procedures; belongs to the American Dental Association.
    case cdt = "CDT"
    /// Medical procedures; belongs to the American Medical Association.
    case cpt = "CPT"
    case icd10cm = "ICD-10-CM"
    case placeOfService = "POS"
    case taxonomy = "NUCC"
    /// Claim adjustment reason codes; the wording belongs to X12.
    case adjustmentReason = "CARC"
    /// Remittance advice remark codes.
    case remark = "RARC"

    /// The canonical address in FHIR (HL7 Terminology).
    public var uri: String {
        switch self {
        case .cdt: "http://www.ada.org/cdt"
        case .cpt: "http://www.ama-assn.org/go/cpt"
        case .icd10cm: "http://hl7.org/fhir/sid/icd-10-cm"
        case .placeOfService: "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set"
        case .taxonomy: "http://nucc.org/provider-taxonomy"
        case .adjustmentReason: "https://x12.org/codes/claim-adjustment-reason-codes"
        case .remark: "https://x12.org/codes/remittance-advice-remark-codes"
        }
    }

    /// Whether a text has the shape of this system's codes; says nothing of whether the code exists.
    ///
    /// Outside of the data pack this is all that is checked of a CDT code: `D` and four digits.
    public func hasShape(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        func digit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func upper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        switch self {
        case .cdt: return bytes.count == 5 && bytes[0] == UInt8(ascii: "D") && bytes[1...].allSatisfy(digit)
        case .cpt: return bytes.count == 5 && bytes[..<4].allSatisfy(digit) && (digit(bytes[4]) || upper(bytes[4]))
        case .placeOfService: return bytes.count == 2 && bytes.allSatisfy(digit)
        case .taxonomy: return bytes.count == 10 && bytes.allSatisfy { digit($0) || upper($0) } && bytes[9] == 0x58
        case .adjustmentReason, .remark:
            let digits = bytes.drop(while: upper)
            let letters = bytes.count - digits.count
            return (1...4).contains(digits.count) && digits.allSatisfy(digit) && letters <= 2
                && (self == .adjustmentReason || letters > 0)
        case .icd10cm:
            guard (3...8).contains(bytes.count), upper(bytes[0]), digit(bytes[1]) || digit(bytes[2]),
                bytes[1...2].allSatisfy({ digit($0) || upper($0) })
            else { return false }
            if bytes.count == 3 { return true }
            return bytes.count > 4 && bytes[3] == UInt8(ascii: ".")
                && bytes[4...].allSatisfy { digit($0) || upper($0) }
        }
    }
}
