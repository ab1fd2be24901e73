import Synchronization

/// Holds back guesses at passwords: so many failures of one name, and of all names, within a minute.
final class SignInLimit: Sendable {
    private let failures = Mutex<[(name: String, time: Int64)]>([])
    private let perName = 5
    private let inAll = 50

    /// Whether one more try of that name may be made now.
    func allows(_ name: String, at now: Int64) -> Bool {
        failures.withLock { failures in
            failures.removeAll { now - $0.time > 60 || $0.time > now }
            return failures.count < inAll && failures.count(where: { $0.name == name }) < perName
        }
    }

    func failed(_ name: String, at now: Int64) {
        failures.withLock { $0.append((name, now)) }
    }
}
