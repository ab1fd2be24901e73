public import Essentials
public import X12

/// The versions of the dental guide that are read and written.
public enum DentalGuideVersion: String, Hashable, Sendable, CaseIterable {
    /// The guide that 45 CFR 162.1102 names.
    case base = "005010X224"
    /// With the errata that the regulation names too.
    case a1 = "005010X224A1"
    /// With the errata that payers ask for; written unless another is asked for.
    case a2 = "005010X224A2"
    /// With the errata that some clearinghouses publish.
    case a3 = "005010X224A3"
}

/// What stands around the claims of a file: who sends it to whom, when, and under which control numbers.
public struct ClaimEnvelope: Hashable, Sendable {
    public var interchange: InterchangeHeader
    /// GS06, 1 to 999 999 999.
    public var groupControl: Int
    /// ST02, 1 to 999 999 999.
    public var transactionControl: Int
    /// The sender's reference of the transaction set, at most 50 characters (BHT03).
    public var reference: String
    public var version: DentalGuideVersion
    /// Whether a quantity of one is written out, which some payers want.
    public var writesQuantityOfOne: Bool

    public init(
        interchange: InterchangeHeader, groupControl: Int = 1, transactionControl: Int = 1, reference: String? = nil,
        version: DentalGuideVersion = .a2, writesQuantityOfOne: Bool = false
    ) {
        self.interchange = interchange
        self.groupControl = groupControl
        self.transactionControl = transactionControl
        self.reference = reference ?? String(interchange.control)
        self.version = version
        self.writesQuantityOfOne = writesQuantityOfOne
    }

    /// An envelope whose three control numbers follow from one.
    public init(
        sender: InterchangeParty, receiver: InterchangeParty, created: Timestamp, control: Int,
        usage: InterchangeHeader.Usage, version: DentalGuideVersion = .a2
    ) {
        self.init(
            interchange: InterchangeHeader(
                sender: sender, receiver: receiver, created: created, control: control, usage: usage),
            groupControl: max(1, control), version: version)
    }
}
