public import Essentials

/// What a record says of one encounter, as far as codes are chosen by it.
///
/// The type has no place for a fee, a payer or an expected payment, so that none of them can sway a decision.
/// Whatever is left out is unknown; nothing is guessed from the rest.
///
///     let facts = CodingFacts(
///         dateOfService: .known(try CalendarDate("2026-03-10")), plan: .known(.dental),
///         parties: [.init(id: "practice")],
///         services: [.init(id: "us1", activity: .known(.imaging), modality: .known(.ultrasound))])
public struct CodingFacts: Hashable, Sendable {
    public var dateOfService: Fact<CalendarDate>
    /// Whose code set the claim wants.
    public var plan: Fact<Plan>
    public var parties: [Party]
    /// The parties that ask for a code; all of ``parties`` when nil.
    public var billing: [String]?
    public var services: [Service]
    /// In the order of the claim, the first being primary.
    public var diagnoses: [Diagnosis]
    /// What proves each fact, by the text of its ``FactPath``.
    public var proofs: [String: [ProofPointer]]

    public init(
        dateOfService: Fact<CalendarDate> = .unknown, plan: Fact<Plan> = .unknown, parties: [Party] = [],
        billing: [String]? = nil, services: [Service] = [], diagnoses: [Diagnosis] = [],
        proofs: [String: [ProofPointer]] = [:]
    ) {
        self.dateOfService = dateOfService
        self.plan = plan
        self.parties = parties
        self.billing = billing
        self.services = services
        self.diagnoses = diagnoses
        self.proofs = proofs
    }

    /// The parties that ask for a code, sorted.
    public var billingParties: [String] { (billing ?? parties.map(\.id)).sorted() }

    /// Adds what proves a fact.
    public mutating func prove(_ path: FactPath, by pointers: [ProofPointer]) {
        if !pointers.isEmpty { proofs[path.text, default: []] += pointers }
    }
}

extension CodingFacts {
    /// A practitioner or entity that took part, or that asks for a code.
    public struct Party: Hashable, Sendable {
        public var id: String
        /// The parties with whom it forms one practice or entity; known and empty means none.
        public var associatedWith: Fact<[String]>

        public init(id: String, associatedWith: Fact<[String]> = .unknown) {
            self.id = id
            self.associatedWith = associatedWith
        }
    }

    /// A diagnosis as the claim would carry it.
    public struct Diagnosis: Hashable, Sendable {
        /// `ICD-10-CM`.
        public var system: String
        /// With its dot: `K11.5`.
        public var code: String

        public init(system: String = "ICD-10-CM", code: String) {
            self.system = system
            self.code = code
        }
    }

    /// A data set that processing works on.
    public struct Input: Hashable, Sendable {
        public var modality: Fact<Modality>
        /// Whether it is a volume, rather than a plain image or a surface.
        public var volume: Fact<Bool>
        public var date: Fact<CalendarDate>

        public init(
            modality: Fact<Modality> = .unknown, volume: Fact<Bool> = .unknown, date: Fact<CalendarDate> = .unknown
        ) {
            self.modality = modality
            self.volume = volume
            self.date = date
        }
    }
}
