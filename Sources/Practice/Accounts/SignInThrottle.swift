import Essentials

/// How many guesses failed of late, and how long the next has to wait: a value, the time is handed in.
///
/// Five failures of an account are free, and fifty of an origin, behind which a whole practice may stand; each further
/// one doubles the wait, from 30 seconds to 15 minutes. Counted by account and by origin, so that neither one account from many places nor many accounts from one place can be tried fast. A guess is
/// counted before it is weighed, and taken back when it was right: guesses side by side gain nothing.
struct SignInThrottle: Hashable, Sendable {
    private struct Failures: Hashable, Sendable {
        var count = 0
        var last: Int64
    }

    static let free = 5
    static let freeOfOrigin = 50
    static let firstWait: Int64 = 30
    static let longestWait: Int64 = 900
    /// After this time without a failure the count starts anew.
    static let memory: Int64 = 3600
    /// The most accounts and origins that are remembered; the oldest are forgotten.
    static let capacity = 4000

    private var failures: [String: Failures] = [:]

    /// Seconds until the next guess is weighed; 0 when it may be at once.
    ///
    /// A failure that lies ahead, since the clock was set back, counts as one of now: nobody waits for days.
    mutating func wait(_ keys: [String], at now: Timestamp) -> Int64 {
        for key in keys where failures[key].map({ $0.last > now.seconds }) ?? false {
            failures[key]?.last = now.seconds
        }
        return keys.map { key in
            let free = key.hasPrefix("origin/") ? SignInThrottle.freeOfOrigin : SignInThrottle.free
            guard let past = failures[key], past.count >= free,
                now.seconds - past.last < SignInThrottle.memory
            else { return 0 }
            let doublings = min(past.count - free, 10)
            let wait = min(SignInThrottle.firstWait << Int64(doublings), SignInThrottle.longestWait)
            return max(0, past.last + wait - now.seconds)
        }.max() ?? 0
    }

    mutating func count(_ keys: [String], at now: Timestamp) {
        for key in keys {
            var past = failures[key] ?? Failures(last: now.seconds)
            if now.seconds - past.last >= SignInThrottle.memory { past.count = 0 }
            past.count += 1
            past.last = now.seconds
            failures[key] = past
        }
        guard failures.count > SignInThrottle.capacity else { return }
        failures = failures.filter { now.seconds - $0.value.last < SignInThrottle.memory }
        guard failures.count > SignInThrottle.capacity else { return }
        let surplus = failures.count - SignInThrottle.capacity / 2
        for key in failures.sorted(by: { $0.value.last < $1.value.last }).prefix(surplus).map(\.key) {
            failures[key] = nil
        }
    }

    /// A right guess: forgets the account's failures and takes back the one that was counted for the origin.
    mutating func forgive(user: String, origin: String) {
        failures[user] = nil
        guard var past = failures[origin] else { return }
        past.count -= 1
        failures[origin] = past.count > 0 ? past : nil
    }
}
