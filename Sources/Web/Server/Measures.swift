import Synchronization

/// Counts and times of requests, by route and not by address, in the Prometheus text format.
final class Measures: Sendable {
    private struct Key: Hashable {
        var route: String
        var method: String
        var status: Int
    }

    private struct State {
        var counts: [Key: Int] = [:]
        /// Requests by upper bound in milliseconds, not cumulated.
        var buckets = [Int](repeating: 0, count: Measures.bounds.count + 1)
        var microseconds: Int64 = 0
        var total = 0
    }

    private static let bounds = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 5000]
    private let state = Mutex(State())

    func record(route: String, method: String, status: Int, microseconds: Int64) {
        state.withLock { state in
            state.counts[Key(route: route, method: method, status: status), default: 0] += 1
            let index = Measures.bounds.firstIndex { microseconds <= Int64($0) * 1000 } ?? Measures.bounds.count
            state.buckets[index] += 1
            state.microseconds += microseconds
            state.total += 1
        }
    }

    /// The measures, with others of the moment.
    func text(gauges: [(name: String, help: String, value: Int)]) -> String {
        let state = state.withLock { $0 }
        var out = "# HELP tragus_http_requests_total Requests answered.\n# TYPE tragus_http_requests_total counter\n"
        let lines = state.counts.map { key, count in
            "tragus_http_requests_total{route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)"
        }
        for line in lines.sorted() { out += line + "\n" }
        out += "# HELP tragus_http_request_seconds Time until an answer was ready.\n"
        out += "# TYPE tragus_http_request_seconds histogram\n"
        var sum = 0
        for (index, bound) in Measures.bounds.enumerated() {
            sum += state.buckets[index]
            out += "tragus_http_request_seconds_bucket{le=\"\(Double(bound) / 1000)\"} \(sum)\n"
        }
        out += "tragus_http_request_seconds_bucket{le=\"+Inf\"} \(state.total)\n"
        out += "tragus_http_request_seconds_sum \(Double(state.microseconds) / 1_000_000)\n"
        out += "tragus_http_request_seconds_count \(state.total)\n"
        for gauge in gauges {
            out += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n\(gauge.name) \(gauge.value)\n"
        }
        return out
    }

}
