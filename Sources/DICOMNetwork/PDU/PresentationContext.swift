/// A kind of object and how it may be encoded, as the requestor proposes it (PS3.8 section 9.3.2.2).
public struct ProposedContext: Hashable, Sendable {
    /// Odd, from 1 to 255.
    public var id: UInt8
    /// The SOP class UID.
    public var abstractSyntax: String
    /// Transfer syntax UIDs, the preferred first.
    public var transferSyntaxes: [String]

    public init(id: UInt8, abstractSyntax: String, transferSyntaxes: [String]) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
    }
}

/// The acceptor's answer to a proposed context (PS3.8 section 9.3.3.2).
struct AnsweredContext: Hashable, Sendable {
    enum Result: UInt8, Hashable, Sendable, CaseIterable {
        case acceptance = 0
        case userRejection = 1
        case noReason = 2
        case abstractSyntaxNotSupported = 3
        case transferSyntaxesNotSupported = 4
    }

    var id: UInt8
    var result: Result
    /// Without meaning unless accepted.
    var transferSyntax: String
}

/// A context that both sides agreed on.
public struct AcceptedContext: Hashable, Sendable {
    public let id: UInt8
    public let abstractSyntax: String
    public let transferSyntax: String
}
