import Foundation
import Loading

/// One run: a practice that is filled, started anew, read, and written to while it is read.
struct Run {
    /// Milliseconds.
    static let goal = 50.0
    static let port = 18372
    static let scannersPort = 18373

    let options: Options
    let folder: URL
    private(set) var missed: [String] = []
    private var server: Server?
    private var orders: [(id: String, person: String)] = []
    private var images: Images?
    private var acknowledged: [String] = []

    init(options: Options, folder: URL) {
        self.options = options
        self.folder = folder
    }

    private func serve() throws -> Server {
        try Server(
            options.program,
            [
                "serve", "--demo", "--data", folder.appendingPathComponent("data").path, "--http",
                "127.0.0.1:\(Run.port)", "--dicom", "127.0.0.1:\(Run.scannersPort)",
            ], port: Run.port, path: "/health")
    }

    func stop() { server?.stop() }

    /// Orders the studies by the form of the pages, and sends images to some of them.
    mutating func fill() throws {
        let server = try serve()
        defer { server.stop() }
        say(String(format: "start, empty folder            %6.2f s", try server.waitUntilHealthy()))
        var begun = ContinuousClock.now
        orders = try Orders.make(options.studies, by: try Visitor(port: Run.port, account: "okafor"))
        say(
            String(
                format: "%d orders by the form          %6.2f s", orders.count,
                (ContinuousClock.now - begun).milliseconds / 1000))
        let cases = Array(orders.prefix(max(1, options.images * 5 / 4 / 4)))
        let made = try Images(cases, each: 4, program: options.program, folder: folder)
        images = made
        begun = ContinuousClock.now
        let first = Array(made.files.prefix(options.images))
        acknowledged = made.send(first, port: Run.scannersPort, at: 2)
        say(
            String(
                format: "%d of %d images acknowledged   %6.2f s", acknowledged.count, first.count,
                (ContinuousClock.now - begun).milliseconds / 1000))
        if acknowledged.count < first.count { missed.append("images were refused") }
    }

    /// Starts the filled practice again.
    mutating func start() throws {
        let server = try serve()
        self.server = server
        say(String(format: "start, everything is there     %6.2f s", try server.waitUntilHealthy()))
        let visitor = try Visitor(port: Run.port, account: "okafor")
        let begun = ContinuousClock.now
        guard try visitor.get("/practice", on: Connection(port: Run.port)).status == 200 else {
            throw Failure("no work list after the start")
        }
        say(
            String(
                format: "first work list after it       %6.2f s", (ContinuousClock.now - begun).milliseconds / 1000))
        say(String(format: "memory after the start         %6.0f MB", server.megabytes ?? 0))
    }

    // MARK: Pages

    /// Asks for lists and studies at a fixed rate; nginx serves the same bytes in turn.
    mutating func pages() throws {
        let visitor = try Visitor(port: Run.port, account: "okafor")
        let taken = max(1, options.images / 4)
        let captured = orders.prefix(taken).map { "/practice/cases/\($0.id)" }
        let waiting = orders.dropFirst(taken).map { "/practice/cases/\($0.id)" }
        let kinds: [(name: String, paths: [String])] = [
            ("work list", ["/practice"]),
            (
                "work list, filtered",
                ["/practice?stand=capture", "/practice?stand=capture&offset=500", "/practice?stand=read"]
                    + ["/practice?reader=okafor", "/practice?from=2026-01-01"]
            ),
            ("study with images", captured.shuffled(seed: 1)),
            ("study without images", waiting.shuffled(seed: 2)),
            (
                "study of a folder",
                ["submandibular-stone", "neck-node-follow-up", "two-parties", "no-reading"].map {
                    "/practice/cases/\($0)"
                }
            ),
        ]
        say(
            "\(options.rate) requests a second for \(options.seconds) s, three rounds, tragus and nginx in turn; milliseconds"
        )
        for kind in kinds where !kind.paths.isEmpty { try measure(kind.name, kind.paths, visitor) }
        try poll(visitor)
        say(String(format: "memory after reading           %6.0f MB", server?.megabytes ?? 0))
    }

    private mutating func measure(_ name: String, _ paths: [String], _ visitor: Visitor) throws {
        let connection = Connection(port: Run.port)
        let known = try paths.prefix(20).filter { try visitor.get($0, on: connection).status == 200 }
        guard !known.isEmpty else { throw Failure("\(name): none of its pages is there") }
        let paths = paths.count > 20 ? paths : known
        let answers = try known.map { path in
            (path, Fetched(mediaType: "text/html", body: Data(try visitor.get(path, on: connection).body)))
        }
        let nginx = try Server.nginx(serving: answers, folder: folder)
        defer { nginx.stop() }
        _ = try nginx.waitUntilHealthy()
        var ours: [Load] = []
        var theirs: [Load] = []
        let (rate, seconds) = (options.rate, options.seconds)
        for round in 0..<3 {
            let start = round * rate * seconds
            ours.append(
                try Load.run(port: Run.port, fields: ["Cookie": visitor.cookie], rate: rate, seconds: seconds) {
                    paths[(start + $0) % paths.count]
                })
            theirs.append(
                try Load.run(port: nginx.port, fields: [:], rate: rate, seconds: seconds) {
                    known[$0 % known.count]
                })
        }
        report(name, "tragus", ours)
        report(name, "nginx", theirs)
        let p99 = Load.median(ours.map(\.p99))
        let ratio = p99 / Load.median(theirs.map(\.p99))
        say("\(name.padded) ratio of p99 \(String(format: "%.1f", ratio)), \(answers[0].1.body.count) bytes a page")
        if p99 > Run.goal { missed.append("\(name): p99 \(String(format: "%.1f", p99)) ms") }
        if ours.contains(where: { $0.failed > 0 }) { missed.append("\(name): answers that are not 200") }
    }

    private func report(_ name: String, _ server: String, _ loads: [Load]) {
        let p99 = loads.map(\.p99)
        say(
            name.padded
                + String(
                    format: " p50 %6.2f   p99 %6.2f (%.2f to %.2f)   max %7.2f   %d answers, %d failed  ",
                    Load.median(loads.map(\.p50)), Load.median(p99), p99.min() ?? 0, p99.max() ?? 0,
                    loads.map(\.worst).max() ?? 0, loads.map(\.count).reduce(0, +),
                    loads.map(\.failed).reduce(0, +)) + server)
    }

    /// What a list that is open asks every four seconds, where nothing changed.
    private func poll(_ visitor: Visitor) throws {
        let page = try visitor.get("/practice", on: Connection(port: Run.port))
        let text = String(decoding: page.body, as: UTF8.self)
        guard let revision = text.firstMatch(of: #/data-live="([0-9]+)"/#).map({ String($0.output.1) }) else {
            throw Failure("the work list is not live")
        }
        let load = try Load.run(
            port: Run.port,
            fields: ["Cookie": visitor.cookie, "X-Tragus-Revision": revision, "X-Tragus-Poll": "1"],
            rate: options.rate, seconds: options.seconds, status: 204
        ) { _ in "/practice" }
        report("poll of an open list", "tragus", [load])
    }

    // MARK: Scanners at the same time

    /// Four scanners send while twenty connections read; everything acknowledged must be in its case.
    mutating func storm() throws {
        guard let images else { return }
        let visitor = try Visitor(port: Run.port, account: "okafor")
        let rest = Array(images.files.dropFirst(options.images))
        guard !rest.isEmpty else { return }
        let flag = Gathered<Bool>()
        let sent = Gathered<String>()
        let group = DispatchGroup()
        group.enter()
        let begun = ContinuousClock.now
        Thread.detachNewThread {
            sent.add(images.send(rest, port: Run.scannersPort, at: 4))
            flag.add([true])
            group.leave()
        }
        let paths = ["/practice", "/practice?stand=read"] + orders.map { "/practice/cases/\($0.id)" }.shuffled(seed: 3)
        let load = try Load.run(
            port: Run.port, fields: ["Cookie": visitor.cookie], rate: options.rate, seconds: 600,
            until: { !flag.all.isEmpty }
        ) { $0 % 4 == 0 ? paths[$0 / 4 % 2] : paths[2 + $0 % (paths.count - 2)] }
        group.wait()
        let seconds = (ContinuousClock.now - begun).milliseconds / 1000
        report("pages meanwhile", "tragus", [load])
        acknowledged += sent.all
        let kept = try kept(visitor)
        let lost = acknowledged.filter { !kept.contains($0) }
        say(
            "\(rest.count) images sent by four scanners in \(String(format: "%.1f", seconds)) s: "
                + "\(sent.all.count) acknowledged; of \(acknowledged.count) in all \(lost.count) lost")
        if !lost.isEmpty { missed.append("\(lost.count) acknowledged images are not in their cases") }
        if sent.all.count < rest.count { missed.append("\(rest.count - sent.all.count) images were not acknowledged") }
        if load.failed > 0 { missed.append("\(load.failed) pages failed while scanners sent") }
    }

    /// The images that the pages of their cases show.
    private func kept(_ visitor: Visitor) throws -> Set<String> {
        let connection = Connection(port: Run.port)
        var kept: Set<String> = []
        for id in Set(acknowledged.compactMap { images?.cases[$0] }) {
            let page = String(
                decoding: try visitor.get("/practice/cases/\(id)", on: connection).body, as: UTF8.self)
            for match in page.matches(of: #/objects\/([0-9.]+)\/frames\/1\?thumb/#) {
                let uid = String(match.output.1)
                if images?.cases[uid] == id { kept.insert(uid) }
            }
        }
        return kept
    }

    // MARK: First paint

    /// When a browser paints first, by `first-paint.py`.
    mutating func paint() throws {
        guard let python = options.python else { return }
        let paths = ["/practice", "/practice?stand=read", "/practice/cases/\(orders[0].id)"]
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "first-paint.py")
        do {
            say(
                try Command.output(
                    python,
                    [script.path, "http://127.0.0.1:\(Run.port)", "okafor", Visitor.password] + paths
                        + ["/practice/cases/submandibular-stone"]))
        } catch {
            missed.append("first paint: \(error)")
        }
    }
}

extension String {
    fileprivate var padded: String { self + String(repeating: " ", count: max(0, 22 - count)) }
}

extension Array {
    /// In an order that is the same in every run.
    func shuffled(seed: UInt64) -> [Element] {
        var generator = Sequence64(state: seed)
        return shuffled(using: &generator)
    }
}

/// A sequence of numbers that a seed decides (SplitMix64).
private struct Sequence64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
