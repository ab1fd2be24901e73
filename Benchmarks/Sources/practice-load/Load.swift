import Foundation
import Loading

/// The times of one round, in milliseconds from when a request was due to the end of its answer.
struct Load: Sendable {
    let p50: Double
    let p99: Double
    let worst: Double
    let count: Int
    /// Answers other than the one that was wanted, and requests without one.
    let failed: Int

    init(times: [Double], failed: Int) throws {
        let times = times.sorted()
        guard let last = times.last else { throw Failure("nothing was answered") }
        p50 = times[times.count / 2]
        p99 = times[min(times.count - 1, times.count * 99 / 100)]
        worst = last
        count = times.count
        self.failed = failed
    }

    /// Asks at a fixed rate over some connections, each at its own times: an answer that is late makes the next ones late
    /// too, and they count from when they were due.
    ///
    /// - Parameters:
    ///   - rate: requests a second, over all connections.
    ///   - path: the address of a request by its number.
    ///   - until: ends the round early where it says so.
    static func run(
        port: Int, fields: [String: String], rate: Int, seconds: Int, connections: Int = 20, status: Int = 200,
        until isOver: @escaping @Sendable () -> Bool = { false }, path: @escaping @Sendable (Int) -> String
    ) throws -> Load {
        let times = Gathered<Double>()
        let failures = Gathered<Int>()
        let begun = ContinuousClock.now + .milliseconds(200)
        let total = rate * seconds
        let group = DispatchGroup()
        for own in 0..<connections {
            group.enter()
            Thread.detachNewThread {
                let connection = Connection(port: port)
                for number in stride(from: own, to: total, by: connections) {
                    if isOver() { break }
                    let due = begun + .microseconds(number * 1_000_000 / rate)
                    let wait = (due - ContinuousClock.now).milliseconds
                    if wait > 0 { usleep(UInt32(wait * 1000)) }
                    let answer = try? connection.ask("GET", path(number), fields)
                    times.add([(ContinuousClock.now - due).milliseconds])
                    if answer?.status != status { failures.add([answer?.status ?? 0]) }
                }
                group.leave()
            }
        }
        group.wait()
        return try Load(times: times.all, failed: failures.all.count)
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

extension Duration {
    var milliseconds: Double { Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15 }
}
