/// A form with files (RFC 7578, multipart/form-data).
///
///     let form = try Multipart(body, contentType: "multipart/form-data; boundary=x")
///     form.text("release")     // 2027
///     form.files["file"]?.bytes
struct Multipart: Sendable {
    struct Part: Sendable {
        var name: String
        /// Nil where the part is no file.
        var filename: String?
        var bytes: ArraySlice<UInt8>
    }

    private(set) var parts: [Part] = []

    private static let longestHead = 4096
    private static let longestText = 10_000

    /// - Throws: ``Refusal/malformed(_:)`` for a body that is cut off, has no boundary or too many parts.
    init(_ body: [UInt8], contentType: String, mostParts: Int = 20) throws {
        guard let boundary = Multipart.boundary(of: contentType) else {
            throw Refusal.malformed("The form names no boundary. Choose the file again and send it from the page.")
        }
        let line = Array("--\(boundary)".utf8)
        guard var at = Multipart.find(line, in: body, from: 0).map({ $0 + line.count }) else {
            throw Refusal.malformed("The form holds no part. Choose the file again and send it from the page.")
        }
        while true {
            if body[at...].starts(with: Array("--".utf8)) { return }
            guard parts.count < mostParts else {
                throw Refusal.malformed(
                    "The form holds more than \(mostParts - 1) files, and nothing of it was kept. Send fewer at once.")
            }
            guard body[at...].starts(with: Multipart.newline),
                let end = Multipart.find(Multipart.newline + line, in: body, from: at)
            else { throw Multipart.cutOff }
            let gap = Multipart.newline + Multipart.newline
            guard let head = Multipart.find(gap, in: body, from: at), head < end,
                head - at <= Multipart.longestHead
            else { throw Refusal.malformed("A part of the form has no head.") }
            parts.append(
                try Multipart.part(
                    head: body[(at + 2)..<max(at + 2, head)], bytes: body[(head + 4)..<max(head + 4, end)]))
            at = end + 2 + line.count
        }
    }

    /// The text of a field; nil where it is not there, is a file or is no UTF-8.
    func text(_ name: String) -> String? {
        guard let part = parts.first(where: { $0.name == name && $0.filename == nil }),
            part.bytes.count <= Multipart.longestText
        else { return nil }
        return String(validating: part.bytes, as: UTF8.self)
    }

    /// The files by their field's name.
    var files: [String: Part] {
        Dictionary(parts.filter { $0.filename != nil }.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The fields that are no files, as a form without files has them.
    var fields: [String: String] {
        var fields: [String: String] = [:]
        for part in parts where part.filename == nil && fields[part.name] == nil {
            fields[part.name] = text(part.name)
        }
        return fields
    }

    private static let newline = Array("\r\n".utf8)
    private static let cutOff = Refusal.malformed(
        "The upload was cut off before its end: nothing of it was kept. Send the file again.")

    private static func part(head: ArraySlice<UInt8>, bytes: ArraySlice<UInt8>) throws -> Part {
        guard let text = String(validating: head, as: UTF8.self) else {
            throw Refusal.malformed("The head of a part of the form is not UTF-8.")
        }
        for line in text.split(separator: "\r\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, halves[0].lowercased() == "content-disposition" else { continue }
            let values = parameters(halves[1])
            guard let name = values["name"], !name.isEmpty else { break }
            return Part(name: name, filename: values["filename"], bytes: bytes)
        }
        throw Refusal.malformed("A part of the form has no name.")
    }

    /// 1 to 70 characters (RFC 2046, section 5.1.1).
    private static func boundary(of contentType: String) -> String? {
        guard let value = parameters(contentType[...])["boundary"], (1...70).contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
        else { return nil }
        return value
    }

    /// `form-data; name="a"; filename="b;c.txt"` as its parameters; browsers write a quote in a name as %22.
    private static func parameters(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text.drop { $0 != ";" }.dropFirst()
        while !rest.isEmpty, found.count < 10 {
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(name.count)
            guard rest.first == "=" else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst()
            var value: Substring
            if rest.first == "\"" {
                value = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count + 2).drop { $0 != ";" }.dropFirst()
            } else {
                value = rest.prefix { $0 != ";" }
                rest = rest.dropFirst(value.count + 1)
            }
            let key = name.trimmingSpaces().lowercased()
            if found[key] == nil { found[key] = String(value) }
        }
        return found
    }

    /// Where some bytes begin next; by the first byte, so that it is quick over tens of megabytes.
    private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first, body.count >= wanted.count else { return nil }
        return body.withUnsafeBufferPointer { body in
            var at = start
            let last = body.count - wanted.count
            while at <= last {
                if body[at] == first {
                    var length = 1
                    while length < wanted.count, body[at + length] == wanted[length] { length += 1 }
                    if length == wanted.count { return at }
                }
                at += 1
            }
            return nil
        }
    }
}
