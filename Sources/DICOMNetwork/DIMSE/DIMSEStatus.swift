/// The status of an answered operation (PS3.7 annex C, PS3.4 annex B.2.3).
public struct DIMSEStatus: Hashable, Sendable, CustomStringConvertible {
    public let code: UInt16
    /// What is told with it (Error Comment, at most 64 characters); never a patient's value.
    public let comment: String

    public init(_ code: UInt16, comment: String = "") {
        self.code = code
        self.comment = String(comment.prefix(64))
    }

    public static let success = DIMSEStatus(0x0000)
    /// The object is stored, and its data set does not match its SOP class.
    public static func warning(_ comment: String) -> DIMSEStatus { .init(0xB007, comment: comment) }
    /// Refused for want of resources.
    public static func outOfResources(_ comment: String) -> DIMSEStatus { .init(0xA700, comment: comment) }
    /// The data set does not match the SOP class that the command names.
    public static func doesNotMatch(_ comment: String) -> DIMSEStatus { .init(0xA900, comment: comment) }
    /// The object can't be understood.
    public static func cannotUnderstand(_ comment: String) -> DIMSEStatus { .init(0xC000, comment: comment) }
    static let unrecognizedOperation = DIMSEStatus(0x0211)
    static let sopClassNotSupported = DIMSEStatus(0x0122)

    public var isSuccess: Bool { code == 0 }
    public var isWarning: Bool { code == 0x0001 || code >> 12 == 0xB || [0x0107, 0x0116].contains(code) }

    /// Such as `A700H`.
    public var description: String {
        let digits = String(code, radix: 16, uppercase: true)
        let hex = String(repeating: "0", count: 4 - digits.count) + digits + "H"
        return comment.isEmpty ? hex : "\(hex) (\(comment))"
    }
}
