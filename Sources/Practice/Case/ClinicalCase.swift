public import Essentials
public import Patients

/// One examination as a practice hands it in: who, why, when, by whom, for which payer.
///
/// Read from `case.yaml`; its shape is `Docs/case.schema.json`.
public struct ClinicalCase: Hashable, Sendable {
    /// The key of the case, which also names its documents.
    public var id: String
    public var title: String
    public var dateOfService: CalendarDate
    /// Place of service, two digits, such as `11` for an office.
    public var place: String
    public var parties: [Party]
    public var providers: [Member]
    public var patient: Patient
    public var order: Order
    public var service: Service
    /// Nil where the patient pays without insurance; then there is no claim.
    public var coverage: Coverage?
    public var billing: [Billing]
    /// Who signs the reading and with which key; nil where nobody signs.
    public var signature: Signature?
    public var exchange: Exchange

    /// An organisation that takes part, and those with whom it is associated.
    public struct Party: Hashable, Sendable {
        public var organization: Organization
        /// Nil where the case does not say.
        public var associatedWith: [String]?
    }

    /// A provider and the organisation for which they work.
    public struct Member: Hashable, Sendable {
        public var provider: Provider
        public var party: String
    }

    /// What was examined, who captured and who interprets.
    public struct Service: Hashable, Sendable {
        /// Areas in the words of the facts, such as `submandibular-gland`.
        public var area: [String]
        public var side: String
        public var purpose: String?
        public var capture: Act
        /// Nil where no reading is planned or known.
        public var interpretation: Act?
    }

    /// Who did something: the party and the person.
    public struct Act: Hashable, Sendable {
        public var party: String
        public var provider: String
        public var date: CalendarDate?
    }

    /// What a party asks for its part.
    public struct Billing: Hashable, Sendable {
        public var party: String
        /// The rendering provider.
        public var provider: String
        public var fee: Money
        /// The file of the key that signs this party's evidence; nil where it does not sign.
        public var keyFile: String?
        /// The party asks to be paid for the capture alone although a reading is missing.
        public var captureOnly: Bool
        public var isPredetermination: Bool
        /// The payer's number of the claim that this one replaces or voids.
        public var corrects: Correction?
        public var priorAuthorization: String
    }

    /// A claim that was sent before and is now replaced or taken back.
    public struct Correction: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case replacement, void
        }
        public var kind: Kind
        public var payerClaimNumber: String
    }

    /// The signer of the reading and the file of the key.
    public struct Signature: Hashable, Sendable {
        public var provider: String
        public var keyFile: String
    }

    /// Who sends the claims and to whom, as the interchange names them.
    public struct Exchange: Hashable, Sendable {
        public var submitterName: String
        public var submitterID: String
        public var contactName: String
        public var contactTelephone: String
        public var receiverName: String
        public var receiverID: String
        /// Whether the receiver is only to test the files (ISA15).
        public var isTest: Bool
    }

    public func party(_ id: String) -> Party? { parties.first { $0.organization.id == id } }

    public func provider(_ id: String) -> Provider? { providers.first { $0.provider.id == id }?.provider }
}
