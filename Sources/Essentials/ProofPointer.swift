/// Points at what proves a fact.
///
/// Its text form is stable, goes into decisions and bundles, and never carries patients' data.
public enum ProofPointer: Hashable, Sendable {
    /// One frame of an image, frames counted from 1.
    case image(sopInstanceUID: String, frame: Int)
    /// A measurement of the reading, by its identifier.
    case measurement(String)
    /// A field of the signed report, such as `findings.submandibular.calculus`.
    case reportField(String)
    /// A field of the order, such as `reason`.
    case orderField(String)
    /// A field of the case as it was entered, such as `capture.by`.
    case caseField(String)
    /// An account that acted.
    case account(String)
    /// Words of the pasted note, by UTF-8 offsets, the end being after the last byte.
    case noteWords(start: Int, end: Int)

    /// `image:1.2.3#1`, `measurement:m1`, `report:impression`, `order:reason`, `case:place`, `account:reader`,
    /// `note:12-31`.
    public var text: String {
        switch self {
        case .image(let uid, let frame): "image:\(uid)#\(frame)"
        case .measurement(let id): "measurement:\(id)"
        case .reportField(let path): "report:\(path)"
        case .orderField(let path): "order:\(path)"
        case .caseField(let path): "case:\(path)"
        case .account(let id): "account:\(id)"
        case .noteWords(let start, let end): "note:\(start)-\(end)"
        }
    }
}
