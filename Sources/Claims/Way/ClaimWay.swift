/// The way of one party's claim, from its making to its end: a pure state machine over its events.
///
/// An original, its replacements and its void are one way, told by ``Standing/frequency``: they are about one service
/// and one debt, and whoever asks what became of it reads one list.
///
///     var way = ClaimWay()
///     try way.add(ClaimEvent(.made, at: now, by: "okafor"))
///     try way.add(ClaimEvent(.checked(errors: 0, warnings: 1), at: now, by: "okafor"))
///     way.stage        // .ready
public struct ClaimWay: Hashable, Sendable {
    /// The most events of one way.
    public static let eventLimit = 500

    public private(set) var events: [ClaimEvent] = []
    public private(set) var standing = Standing()

    /// What follows from the events.
    public struct Standing: Hashable, Sendable {
        public var stage = ClaimStage.none
        /// What is in the making or out: an original, a replacement or a void.
        public var frequency = DentalClaim.Frequency.original
        /// The number that the payer gave the claim that stands with it; nil while it gave none.
        public var payerClaimNumber: String?
        /// Every file that went out, the oldest first.
        public var sendings: [ClaimSending] = []
        /// The last answer; nil while there is none.
        public var answer: ClaimAnswer?
        /// Where the claim stood when a replacement or void was begun.
        var back: Back?

        public init() {}

        struct Back: Hashable, Sendable {
            var stage: ClaimStage
            var frequency: DentalClaim.Frequency
            var answer: ClaimAnswer?
        }
    }

    public init() {}

    /// Replays events.
    ///
    /// - Throws: ``ClaimWayRefused`` for the first that can't have happened.
    public init(_ events: some Sequence<ClaimEvent>) throws(ClaimWayRefused) {
        for event in events { try add(event) }
    }

    public var stage: ClaimStage { standing.stage }

    /// The file that went out last; nil while none has.
    public var lastSending: ClaimSending? { standing.sendings.last }

    /// The event of the last sending; nil while there is none.
    public var lastSent: ClaimEvent? { events.last { $0.act.kind == .sent } }

    /// Whether something of this kind can happen now; what it says may still be refused.
    public func permits(_ kind: ClaimActKind) -> Bool { refusal(of: kind) == nil }

    /// Adds what happened.
    ///
    /// - Throws: ``ClaimWayRefused``; the way is then as it was.
    public mutating func add(_ event: ClaimEvent) throws(ClaimWayRefused) {
        let kind = event.act.kind
        guard events.count < ClaimWay.eventLimit else {
            throw refused(kind, "The way of this claim holds \(events.count) events.", "Begin a new case.")
        }
        if let refusal = refusal(of: kind) { throw refusal }
        try check(event)
        events.append(event)
        standing.follow(event.act)
    }

    func refused(_ kind: ClaimActKind, _ reason: String, _ cure: String) -> ClaimWayRefused {
        ClaimWayRefused(act: kind, stage: stage, reason: reason, cure: cure)
    }
}

extension ClaimWay.Standing {
    /// Where an act leads that was permitted.
    mutating func follow(_ act: ClaimAct) {
        switch act {
        case .made, .mended: stage = .made
        case .checked(let errors, _): stage = errors > 0 ? .mend : .ready
        case .sent(let sending):
            sendings.append(sending)
            stage = .sent
        case .downloaded: break
        case .acknowledged(let said):
            if let number = said.payerClaimNumber, said.isAccepted { payerClaimNumber = number }
            stage = !said.isAccepted ? .rejected : said.form == .file ? .received : .takenIn
        case .answered(let said): follow(said)
        case .replaced(let number): begin(.replacement, number)
        case .voided(let number): begin(.void, number)
        case .dropped:
            if let back {
                stage = back.stage
                frequency = back.frequency
            }
            back = nil
        case .acceptedDenial, .writtenOff: stage = .closed
        }
    }

    private mutating func follow(_ said: ClaimAnswer) {
        answer = said
        if let number = said.payerClaimNumber { payerClaimNumber = number }
        if frequency == .void, said.outcome == .denied, let back {
            // A void that was not taken: the claim stands as it stood.
            answer = back.answer
            stage = back.stage
            frequency = back.frequency
            self.back = nil
            return
        }
        switch said.outcome {
        case .paid: stage = .paid
        case .partlyPaid: stage = .partlyPaid
        case .denied: stage = .denied
        case .reversed: stage = .voided
        }
        back = nil
    }

    private mutating func begin(_ frequency: DentalClaim.Frequency, _ number: String) {
        back = Back(stage: stage, frequency: self.frequency, answer: answer)
        self.frequency = frequency
        payerClaimNumber = number
        stage = .made
    }
}
