import Essentials

/// How much the public may send in: by origin, and all together; a value, the time is handed in.
///
/// An origin may send eight at once and one more every two minutes; everyone together a hundred at once and one more
/// every fifteen seconds, which is 5,760 a day at most. Origins are kept in memory only, and never more than so many.
struct FloodGate: Sendable {
    static let ofOrigin = TokenBucket.Rate(burst: 8, interval: 120)
    static let ofEveryone = TokenBucket.Rate(burst: 100, interval: 15)
    static let capacity = 4000
    /// The most contributions, and the most questions, that wait.
    static let queueLimit = 500

    private var origins: [OriginKey: TokenBucket] = [:]
    private var everyone: TokenBucket?

    var count: Int { origins.count }

    /// Says why an origin may not send now, if so; takes nothing.
    func check(_ origin: OriginKey, at now: Timestamp) throws(FloodRefused) {
        let own = origins[origin]?.wait(FloodGate.ofOrigin, at: now) ?? 0
        guard own == 0 else { throw FloodRefused(cause: .origin, wait: Int(own)) }
        let all = everyone?.wait(FloodGate.ofEveryone, at: now) ?? 0
        guard all == 0 else { throw FloodRefused(cause: .everyone, wait: Int(all)) }
    }

    /// Takes one for an origin, or says why not.
    mutating func admit(_ origin: OriginKey, at now: Timestamp) throws(FloodRefused) {
        try check(origin, at: now)
        var own = origins[origin] ?? TokenBucket(at: now)
        var all = everyone ?? TokenBucket(at: now)
        own.take(FloodGate.ofOrigin, at: now)
        all.take(FloodGate.ofEveryone, at: now)
        if origins[origin] == nil, origins.count >= FloodGate.capacity { forget(at: now) }
        origins[origin] = own
        everyone = all
    }

    /// Forgets origins that may send as many as a new one may; where there are none, the half that come nearest to it.
    private mutating func forget(at now: Timestamp) {
        origins = origins.filter { !$0.value.isFull(at: now) }
        guard origins.count >= FloodGate.capacity else { return }
        let surplus = origins.sorted { ($0.value.fullAt, $0.key) < ($1.value.fullAt, $1.key) }
        for (key, _) in surplus.prefix(FloodGate.capacity / 2) { origins[key] = nil }
    }
}
