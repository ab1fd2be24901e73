import Foundation

/// A server under load: tragus, or nginx with its answers as files.
public final class Server {
    public let address: String
    public let port: Int
    private let process: Process
    private let started: ContinuousClock.Instant
    private let path: String

    /// Starts a program that listens on a port of this machine.
    ///
    /// - Parameter path: what is asked for to see whether it answers.
    public init(_ program: String, _ arguments: [String], port: Int, path: String) throws {
        address = "http://127.0.0.1:\(port)"
        self.port = port
        self.path = path
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        started = ContinuousClock().now
        try process.run()
    }

    /// nginx with two workers, keep-alive without limit, no log, and each answer as a file of the same media type.
    public static func nginx(serving answers: [(path: String, answer: Fetched)], folder: URL) throws -> Server {
        let root = folder.appendingPathComponent("nginx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        var choices = ""
        for (number, (path, answer)) in answers.enumerated() {
            try answer.body.write(to: root.appendingPathComponent("\(number)"))
            choices += "  \"\(path)\" /\(number);\n"
        }
        let type = answers.first?.answer.mediaType ?? "text/html"
        let configuration = """
            daemon off; master_process on; worker_processes 2; pid \(root.path)/pid; error_log /dev/null;
            events { worker_connections 512; }
            http {
              access_log off; default_type "\(type)"; keepalive_requests 100000000; sendfile on;
              map_hash_bucket_size 512; map_hash_max_size 16384;
              map $request_uri $answer {
              default /0;
            \(choices)
              }
              server { listen 127.0.0.1:18371; root \(root.path);
                location / { add_header Cache-Control "public, max-age=60"; try_files $answer =404; } }
            }
            """
        let file = root.appendingPathComponent("nginx.conf")
        try Data(configuration.utf8).write(to: file)
        return try Server("nginx", ["-p", root.path, "-c", file.path], port: 18371, path: "/")
    }

    /// Seconds from the start until the first good answer.
    public func waitUntilHealthy() throws -> Double {
        for _ in 0..<3000 {
            if (try? fetch(path)) != nil {
                let time = (ContinuousClock().now - started).components
                return Double(time.seconds) + Double(time.attoseconds) / 1e18
            }
            guard process.isRunning else { throw Failure("\(address) ended before it answered") }
            usleep(5000)
        }
        throw Failure("\(address) did not answer within its time")
    }

    /// An answer with its media type.
    public func fetch(_ path: String) throws -> Fetched {
        let body = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: body) }
        let type = try Command.output(
            "curl", ["-sf", "-g", "-o", body.path, "-w", "%{content_type}", address + path])
        return Fetched(mediaType: type, body: (try? Data(contentsOf: body)) ?? Data())
    }

    /// The memory that it holds, in megabytes; nil where the machine does not say.
    public var megabytes: Double? {
        let path = "/proc/\(process.processIdentifier)/status"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Double($0) })
        else { return nil }
        return kilobytes / 1024
    }

    public func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }
}

/// An answer as it came.
public struct Fetched: Sendable {
    public let mediaType: String
    public let body: Data

    public init(mediaType: String, body: Data) {
        self.mediaType = mediaType
        self.body = body
    }
}
