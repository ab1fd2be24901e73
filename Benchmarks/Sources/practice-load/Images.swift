import Foundation
import Loading

/// Simulated images of orders, each a file of its own with its patient, its order's number and its own names.
///
/// Wants `dcmodify`, `dcmdump` and `storescu` of DCMTK.
struct Images {
    /// SOP Instance UIDs of files, with the case that they belong to.
    private(set) var cases: [String: String] = [:]
    private(set) var files: [String] = []
    private var names: [String: String] = [:]

    /// Makes so many images for each of some cases, out of what `tragus phantom` draws.
    init(_ orders: [(id: String, person: String)], each: Int, program: String, folder: URL) throws {
        let scenes = folder.appendingPathComponent("scenes").path
        _ = try Command.output(program, ["phantom", "--output", scenes])
        let found = (FileManager.default.enumerator(atPath: scenes)?.compactMap { $0 as? String } ?? []).filter {
            $0.hasSuffix(".dcm")
        }.sorted()
        let stills = try found.filter { try Images.size("\(scenes)/\($0)") < 2_000_000 }
        guard !stills.isEmpty else { throw Failure("tragus phantom drew nothing") }
        for (number, order) in orders.enumerated() {
            let own = folder.appendingPathComponent("images/\(order.id)")
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            let paths = (0..<each).map { own.appendingPathComponent("\($0 + 1).dcm").path }
            for (index, path) in paths.enumerated() {
                try FileManager.default.copyItem(
                    atPath: "\(scenes)/\(stills[(number + index) % stills.count])", toPath: path)
            }
            let study = "1.2.826.0.1.3680043.10.1337.9.\(number + 1)"
            for (index, path) in paths.enumerated() {
                let uid = "\(study).1.\(index + 1)"
                _ = try Command.output(
                    "dcmodify",
                    [
                        "-nb", "-i", "(0010,0020)=\(order.person)", "-i", "(0008,0050)=\(order.id)",
                        "-i", "(0010,0010)=", "-i", "(0010,0030)=", "-i", "(0020,000d)=\(study)",
                        "-i", "(0020,000e)=\(study).1", "-i", "(0008,0018)=\(uid)", "-i", "(0020,0013)=\(index + 1)",
                        path,
                    ])
                cases[uid] = order.id
                names[path] = uid
            }
            files += paths
        }
    }

    private static func size(_ path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// Sends files by several `storescu` at once; gives the names of those that were acknowledged.
    func send(_ files: [String], port: Int, at once: Int) -> [String] {
        let parts = (0..<once).map { part in
            files.enumerated().filter { $0.offset % once == part }.map(\.element)
        }
        let names = names
        let acknowledged = Gathered<String>()
        DispatchQueue.concurrentPerform(iterations: once) { part in
            // One call for each few files, so that what was acknowledged is known of each.
            for start in stride(from: 0, to: parts[part].count, by: 4) {
                let some = Array(parts[part][start..<min(start + 4, parts[part].count)])
                let sent =
                    (try? Command.output(
                        "storescu", ["-xr", "-aec", "TRAGUS", "127.0.0.1", "\(port)"] + some)) != nil
                if sent { acknowledged.add(some.compactMap { names[$0] }) }
            }
        }
        return acknowledged.all
    }
}

/// What several threads found.
final class Gathered<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Value] = []

    func add(_ more: [Value]) { lock.withLock { values += more } }
    var all: [Value] { lock.withLock { values } }
}
