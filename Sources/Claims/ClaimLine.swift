public import Essentials

/// One service of a claim (loop 2400).
public struct ClaimLine: Hashable, Sendable {
    /// The procedure code, such as `D0370` (SV301-2).
    public var code: String
    /// At most four.
    public var modifiers: [String]
    /// The service in the sender's own words, at most 80 characters (SV301-7); may be empty.
    public var description: String
    /// The exact charge for the whole quantity (SV302).
    public var charge: Money
    /// How often the service was rendered; one is not written unless asked for (SV306).
    public var quantity: Int
    /// Positions in the claim's diagnoses, from 1, the weightiest first, at most four (SV311).
    public var diagnosisPointers: [Int]
    /// The sender's identifier of the line, which the remittance echoes (REF 6R); may be empty.
    public var controlNumber: String
    /// The line's own date, where the lines differ.
    public var serviceDate: CalendarDate?
    /// The place, where it is not the claim's (SV303).
    public var placeOfService: String?
    /// Areas of the oral cavity, at most five (SV304); mostly empty for a study from outside the mouth.
    public var oralCavityAreas: [String]
    /// Tooth numbers with their surfaces (TOO); mostly empty for a study of soft tissue.
    public var teeth: [Tooth]

    /// A tooth by its universal number, with surfaces.
    public struct Tooth: Hashable, Sendable {
        public var number: String
        public var surfaces: [String]

        public init(number: String, surfaces: [String] = []) {
            self.number = number
            self.surfaces = surfaces
        }
    }

    public init(
        code: String, charge: Money, quantity: Int = 1, diagnosisPointers: [Int] = [], controlNumber: String = "",
        modifiers: [String] = [], description: String = ""
    ) {
        self.code = code
        self.charge = charge
        self.quantity = quantity
        self.diagnosisPointers = diagnosisPointers
        self.controlNumber = controlNumber
        self.modifiers = modifiers
        self.description = description
        oralCavityAreas = []
        teeth = []
    }
}
