import Foundation
import Loading

/// The times of one round, in milliseconds from sending to the end of the answer.
struct Load {
    let p50: Double
    let p99: Double
    let worst: Double
    let count: Int
    /// Answers other than 200.
    let failed: Int

    /// Sends requests at a fixed rate over twenty connections; what comes late is counted from when it was sent.
    static func run(_ address: String, _ paths: [String], _ rate: Int, _ seconds: Int, _ folder: URL) throws -> Load {
        let connections = 20
        let list = folder.appendingPathComponent("addresses")
        try Data(paths.map { address + $0 + "\n" }.joined().utf8).write(to: list)
        let log = folder.appendingPathComponent("log")
        try? FileManager.default.removeItem(at: log)
        _ = try Command.output(
            "h2load",
            [
                "--h1", "-t", "1", "-c", "\(connections)", "--rps=\(rate / connections)", "-D", "\(seconds)",
                "--warm-up-time=2", "-i", list.path, "--log-file=\(log.path)",
            ])
        var times: [Double] = []
        var failed = 0
        for line in String(decoding: try Data(contentsOf: log), as: UTF8.self).split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count >= 3, let time = Double(columns[2]) else { continue }
            times.append(time / 1000)
            if columns[1] != "200" { failed += 1 }
        }
        guard !times.isEmpty else { throw Failure("h2load recorded nothing") }
        times.sort()
        return Load(
            p50: times[times.count / 2], p99: times[min(times.count - 1, times.count * 99 / 100)],
            worst: times[times.count - 1], count: times.count, failed: failed)
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
