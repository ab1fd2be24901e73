import Foundation
import Loading

/// Loads the public hub at a fixed rate, beside nginx that serves the same bytes as a file, in the same run.
///
///     swift run -c release hub-load ../.build/release/tragus [SECONDS [RATE [PAGE]]]
///
/// Wants `h2load` (Debian: nghttp2-client), `nginx` and `curl`.
@main
struct HubLoad {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let program = arguments.first else {
            FileHandle.standardError.write(Data("usage: hub-load TRAGUS [SECONDS [RATE [PAGE]]]\n".utf8))
            exit(2)
        }
        let seconds = arguments.count > 1 ? Int(arguments[1]) ?? 15 : 15
        let rate = arguments.count > 2 ? Int(arguments[2]) ?? 1000 : 1000
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hub-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let first = try hub(program, folder)
        defer { first.stop() }
        let empty = try first.waitUntilHealthy()
        first.stop()
        let again = try hub(program, folder)
        defer { again.stop() }
        let filled = try again.waitUntilHealthy()
        say(String(format: "hub start, empty folder        %6.2f s", empty))
        say(String(format: "hub start, store is there      %6.2f s   goal 1.00 s", filled))

        say("\(rate) requests a second for \(seconds) s, three rounds, tragus and nginx in turn; milliseconds")
        for page in Page.all where arguments.count < 4 || page.name == arguments[3] {
            let files = try page.paths.map { ($0, try again.fetch($0)) }
            let nginx = try Server.nginx(serving: files, folder: folder)
            defer { nginx.stop() }
            _ = try nginx.waitUntilHealthy()
            var ours: [Load] = []
            var theirs: [Load] = []
            for _ in 0..<3 {
                ours.append(try Load.run(again.address, page.paths, rate, seconds, folder))
                theirs.append(try Load.run(nginx.address, page.paths, rate, seconds, folder))
            }
            report(page.name, "tragus", ours)
            report(page.name, "nginx", theirs)
            let ratio = Load.median(ours.map(\.p99)) / Load.median(theirs.map(\.p99))
            say(String(format: "%-28@ ratio of p99 %.2f", page.name as NSString, ratio))
        }
    }

    private static func hub(_ program: String, _ folder: URL) throws -> Server {
        let path = URL(fileURLWithPath: program).standardizedFileURL.path
        let data = folder.appendingPathComponent("data").path
        return try Server(
            path, ["serve", "--only", "hub", "--data", data, "--http", "127.0.0.1:18370"], port: 18370,
            path: "/health")
    }

    private static func report(_ page: String, _ server: String, _ loads: [Load]) {
        let answered = loads.map(\.count).reduce(0, +)
        let failed = loads.map(\.failed).reduce(0, +)
        say(
            String(
                format: "%-28@ %-7@ p50 %6.2f   p99 %6.2f (%.2f to %.2f)   max %7.2f   %d answers, %d not 200",
                page as NSString, server as NSString, Load.median(loads.map(\.p50)), Load.median(loads.map(\.p99)),
                loads.map(\.p99).min() ?? 0, loads.map(\.p99).max() ?? 0, loads.map(\.worst).max() ?? 0, answered,
                failed))
    }

    /// At once, not when a buffer is full: a run takes minutes.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
