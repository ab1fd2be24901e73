/// A state, district, territory or military post that a postal address of the United States may name.
///
/// Source: USPS Publication 28, appendix B.
public struct UnitedState: Hashable, Sendable {
    /// Two capital letters: `NY`.
    public let code: String
    public let name: String

    public static func named(_ code: String) -> UnitedState? { byCode[code] }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    /// By name.
    public static let all: [UnitedState] = names.split(separator: "\n").map { line in
        UnitedState(code: String(line.prefix(2)), name: String(line.dropFirst(3)))
    }

    private static let names = """
        AL Alabama
        AK Alaska
        AS American Samoa
        AZ Arizona
        AR Arkansas
        AA Armed Forces Americas
        AE Armed Forces Europe
        AP Armed Forces Pacific
        CA California
        CO Colorado
        CT Connecticut
        DE Delaware
        DC District of Columbia
        FL Florida
        GA Georgia
        GU Guam
        HI Hawaii
        ID Idaho
        IL Illinois
        IN Indiana
        IA Iowa
        KS Kansas
        KY Kentucky
        LA Louisiana
        ME Maine
        MH Marshall Islands
        MD Maryland
        MA Massachusetts
        MI Michigan
        FM Micronesia
        MN Minnesota
        MS Mississippi
        MO Missouri
        MT Montana
        NE Nebraska
        NV Nevada
        NH New Hampshire
        NJ New Jersey
        NM New Mexico
        NY New York
        NC North Carolina
        ND North Dakota
        MP Northern Mariana Islands
        OH Ohio
        OK Oklahoma
        OR Oregon
        PW Palau
        PA Pennsylvania
        PR Puerto Rico
        RI Rhode Island
        SC South Carolina
        SD South Dakota
        TN Tennessee
        TX Texas
        UT Utah
        VT Vermont
        VI Virgin Islands
        VA Virginia
        WA Washington
        WV West Virginia
        WI Wisconsin
        WY Wyoming
        """
}
