import Foundation

/// The microseconds of one item, over some rounds.
struct Timing {
    let median: Double
    let least: Double
    let most: Double

    init(_ rounds: [Double]) {
        let sorted = rounds.sorted()
        median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        least = sorted.first ?? 0
        most = sorted.last ?? 0
    }

    /// Runs the body so often in each round that a round takes a twentieth of a second or more, after one round to warm up.
    static func measure(rounds: Int, items: Int, _ body: () -> Void) -> Timing {
        let once = seconds(1, body)
        let repeats = max(1, Int(0.05 / max(once, 1e-7)))
        _ = seconds(repeats, body)
        return Timing((0..<rounds).map { _ in seconds(repeats, body) * 1e6 / Double(repeats * max(items, 1)) })
    }

    private static func seconds(_ repeats: Int, _ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        for _ in 0..<repeats { body() }
        let time = (clock.now - start).components
        return Double(time.seconds) + Double(time.attoseconds) / 1e18
    }

    /// Keeps what was computed from being left out.
    @inline(never)
    static func keep(_ value: Int) { if value == .min { print(value) } }
}
