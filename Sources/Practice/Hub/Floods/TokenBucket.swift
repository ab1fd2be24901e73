import Essentials

/// So many at once, and one more after every interval: a value, the time is handed in.
struct TokenBucket: Hashable, Sendable {
    struct Rate: Hashable, Sendable {
        /// The most at once.
        let burst: Int
        /// Seconds after which one more is allowed.
        let interval: Int64
    }

    /// The moment from which on the bucket is full.
    private(set) var fullAt: Int64

    init(at now: Timestamp) { fullAt = now.seconds }

    /// Seconds until one may be taken; 0 when it may be at once.
    func wait(_ rate: Rate, at now: Timestamp) -> Int64 {
        let taken = max(0, fullAt - now.seconds)
        return max(0, taken - Int64(rate.burst - 1) * rate.interval)
    }

    mutating func take(_ rate: Rate, at now: Timestamp) {
        fullAt = max(fullAt, now.seconds) + rate.interval
    }

    func isFull(at now: Timestamp) -> Bool { fullAt <= now.seconds }
}
