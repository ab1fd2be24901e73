import Foundation
import Glibc
import Loading

/// One connection to a server on this machine that stays open: a request, then its answer.
final class Connection {
    struct Answer {
        let status: Int
        /// Names in small letters.
        let fields: [(name: String, value: String)]
        let body: [UInt8]

        func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    }

    private let port: Int
    private var socket: Int32 = -1
    private var buffer: [UInt8] = []

    init(port: Int) { self.port = port }

    deinit { close() }

    private func close() {
        if socket >= 0 { Glibc.close(socket) }
        socket = -1
        buffer = []
    }

    private func open() throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close()
            throw Failure("127.0.0.1:\(port) can't be reached")
        }
    }

    /// Sends a request; opens the connection where it is not open.
    func ask(
        _ method: String = "GET", _ path: String, _ fields: [String: String] = [:], form: String? = nil
    ) throws -> Answer {
        if socket < 0 { try open() }
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if let form {
            head += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n"
        }
        var bytes = Array((head + "\r\n" + (form ?? "")).utf8)
        while !bytes.isEmpty {
            let sent = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            guard sent > 0 else { throw broken("did not take a request") }
            bytes.removeFirst(sent)
        }
        return try receive()
    }

    private func receive() throws -> Answer {
        var end: Int?
        while end == nil {
            end = buffer.firstRange(of: [13, 10, 13, 10])?.upperBound
            if end == nil { try fill() }
        }
        let head = String(decoding: buffer[..<(end ?? 0)], as: UTF8.self)
        buffer.removeFirst(end ?? 0)
        let lines = head.split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw broken("answered without a status")
        }
        let fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (
                name: String(parts.first ?? "").lowercased(),
                value: parts.last?.trimmingCharacters(in: .whitespaces) ?? ""
            )
        }
        let length = fields.first { $0.name == "content-length" }.flatMap { Int($0.value) }
        guard status == 204 || length != nil else { throw broken("answered without a length") }
        while buffer.count < length ?? 0 { try fill() }
        let body = Array(buffer.prefix(length ?? 0))
        buffer.removeFirst(body.count)
        return Answer(status: status, fields: fields, body: body)
    }

    private func fill() throws {
        var part = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &part, part.count, 0)
        guard count > 0 else { throw broken("ended an answer too early") }
        buffer.append(contentsOf: part[..<count])
    }

    private func broken(_ what: String) -> Failure {
        close()
        return Failure("127.0.0.1:\(port) \(what)")
    }
}
