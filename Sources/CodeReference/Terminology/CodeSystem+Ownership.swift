extension CodeSystem {
    /// The sets that terminology interfaces serve.
    public static let served: [CodeSystem] = [
        .cdt, .icd10cm, .placeOfService, .taxonomy, .adjustmentReason, .remark,
    ]

    /// The name in addresses and on the command line: `cdt`, `icd10cm`, `pos`, `taxonomy`, `carc`, `rarc`.
    public var table: String {
        switch self {
        case .cdt: "cdt"
        case .cpt: "cpt"
        case .icd10cm: "icd10cm"
        case .placeOfService: "pos"
        case .taxonomy: "taxonomy"
        case .adjustmentReason: "carc"
        case .remark: "rarc"
        }
    }

    public var title: String {
        switch self {
        case .cdt: "Dental procedure codes (CDT)"
        case .cpt: "Medical procedure codes (CPT)"
        case .icd10cm: "ICD-10-CM diagnoses"
        case .placeOfService: "Place of service"
        case .taxonomy: "Provider taxonomy"
        case .adjustmentReason: "Claim adjustment reason codes"
        case .remark: "Remittance advice remark codes"
        }
    }

    /// Who owns the set, and whose the words are that are served.
    public var ownership: String {
        switch self {
        case .cdt:
            "CDT is owned by the American Dental Association. Nothing here is its nomenclature or its descriptors: the "
                + "notes are our own, of the few codes that imaging of face and jaws meets. A claim needs a licensed CDT."
        case .cpt: "CPT is owned by the American Medical Association. Numbers only."
        case .icd10cm:
            "ICD-10-CM is published by CDC, National Center for Health Statistics, and CMS, and is in the public domain."
        case .placeOfService: "The code set is published by CMS. The notes are our own."
        case .taxonomy: "The code set is owned by the National Uniform Claim Committee. The notes are our own."
        case .adjustmentReason:
            "The list is owned by X12. Numbers with our own notes; the wording is X12's and not here."
        case .remark: "The list is kept by CMS. Numbers with our own notes."
        }
    }

    /// Whether what is carried is only a part of the set.
    public var isFragment: Bool { self != .icd10cm && self != .placeOfService }
}
