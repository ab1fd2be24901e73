/// How a data set is turned into bytes (PS3.5 section 10, PS3.6 annex A).
public struct TransferSyntax: Hashable, Sendable {
    /// The UID, such as `1.2.840.10008.1.2.1`.
    public let uid: String
    public let isLittleEndian: Bool
    public let isExplicit: Bool
    /// Whether pixel data is encapsulated: compressed, in fragments.
    public let isEncapsulated: Bool
    /// Whether the whole data set is compressed, which is not read.
    public let isDeflated: Bool

    private init(
        _ uid: String, littleEndian: Bool = true, explicit: Bool = true, encapsulated: Bool = true,
        deflated: Bool = false
    ) {
        self.uid = uid
        isLittleEndian = littleEndian
        isExplicit = explicit
        isEncapsulated = encapsulated
        isDeflated = deflated
    }

    /// Any transfer syntax by its UID.
    ///
    /// One that is not known here is taken as encapsulated explicit little endian, as all that the standard has added
    /// since 1993 are (PS3.5 section A.4).
    public init(uid: String) {
        self = TransferSyntax.known.first { $0.uid == uid } ?? TransferSyntax(uid)
    }

    public static let implicitLittleEndian = TransferSyntax("1.2.840.10008.1.2", explicit: false, encapsulated: false)
    public static let explicitLittleEndian = TransferSyntax("1.2.840.10008.1.2.1", encapsulated: false)
    public static let deflatedExplicitLittleEndian = TransferSyntax(
        "1.2.840.10008.1.2.1.99", encapsulated: false, deflated: true)
    public static let explicitBigEndian = TransferSyntax(
        "1.2.840.10008.1.2.2", littleEndian: false, encapsulated: false)
    public static let jpegBaseline = TransferSyntax("1.2.840.10008.1.2.4.50")
    public static let jpegExtended = TransferSyntax("1.2.840.10008.1.2.4.51")
    public static let jpegLossless = TransferSyntax("1.2.840.10008.1.2.4.57")
    public static let jpegLosslessFirstOrder = TransferSyntax("1.2.840.10008.1.2.4.70")
    public static let jpegLSLossless = TransferSyntax("1.2.840.10008.1.2.4.80")
    public static let jpegLSNearLossless = TransferSyntax("1.2.840.10008.1.2.4.81")
    public static let jpeg2000Lossless = TransferSyntax("1.2.840.10008.1.2.4.90")
    public static let jpeg2000 = TransferSyntax("1.2.840.10008.1.2.4.91")
    public static let rleLossless = TransferSyntax("1.2.840.10008.1.2.5")

    private static let known: [TransferSyntax] = [
        implicitLittleEndian, explicitLittleEndian, deflatedExplicitLittleEndian, explicitBigEndian, jpegBaseline,
        jpegExtended, jpegLossless, jpegLosslessFirstOrder, jpegLSLossless, jpegLSNearLossless, jpeg2000Lossless,
        jpeg2000, rleLossless,
    ]

    /// The name that PS3.6 gives it, or its UID.
    public var name: String { UID.name(of: uid) ?? uid }
}
