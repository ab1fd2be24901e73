public import Essentials

/// What is known of the record behind a claim when it is about to be sent; the evidence checks compare with it.
///
/// Nil and empty mean that nothing is known, and a check that would need it says so or stays silent, as its data tell.
public struct ClaimEvidence: Hashable, Sendable {
    /// Who a part of the record says that the patient is.
    public struct Identity: Hashable, Sendable {
        /// Which part, such as `images` or `report`.
        public var record: String
        public var name: PersonName
        public var birthDate: CalendarDate?

        public init(record: String, name: PersonName, birthDate: CalendarDate?) {
            self.record = record
            self.name = name
            self.birthDate = birthDate
        }
    }

    /// The day on which the claim is sent.
    public var sending: CalendarDate
    /// The day on which the interpretation was signed; nil while it is not.
    public var reportSigned: CalendarDate?
    /// The days on which the images were taken.
    public var studyDates: [CalendarDate]
    /// SOP Instance UIDs that the report's signature covers.
    public var imagesRead: Set<String>
    /// SOP Instance UIDs of the images that go with the claim.
    public var imagesAttached: [String]
    public var identities: [Identity]
    /// What is kept as the fee of each code on the day of service; nil where no fees are kept at all.
    public var fees: [String: Money]?

    public init(
        sending: CalendarDate, reportSigned: CalendarDate?, studyDates: [CalendarDate] = [],
        imagesRead: Set<String> = [], imagesAttached: [String] = [], identities: [Identity] = [],
        fees: [String: Money]? = nil
    ) {
        self.sending = sending
        self.reportSigned = reportSigned
        self.studyDates = studyDates
        self.imagesRead = imagesRead
        self.imagesAttached = imagesAttached
        self.identities = identities
        self.fees = fees
    }
}
