/// Where a claim stands; the order is that of its way.
public enum ClaimStage: String, Hashable, Sendable, CaseIterable {
    /// Nothing happened yet.
    case none
    /// Made and not yet held against the checks.
    case made
    /// The record or the checks hold it up.
    case mend
    /// Nothing holds it up.
    case ready
    case sent
    /// The file was read at the other end (999).
    case received
    /// The payer has the claim (277CA).
    case takenIn = "taken-in"
    /// The file or the claim was turned away before it was decided; it counts as never sent.
    case rejected
    case paid
    case partlyPaid = "partly-paid"
    case denied
    /// Taken back, and the payer said so.
    case voided
    /// A denial was accepted, or the claim was written off.
    case closed

    /// Whether nothing of it has left the house since it was made.
    public var isDraft: Bool { [.none, .made, .mend, .ready, .rejected].contains(self) }

    /// Whether it is out and no answer has come.
    public var isWaiting: Bool { [.sent, .received, .takenIn].contains(self) }

    /// Whether the payer has decided.
    public var isAnswered: Bool { [.paid, .partlyPaid, .denied].contains(self) }

    /// Whether nothing more is awaited.
    public var isOver: Bool { [.paid, .voided, .closed].contains(self) }
}
