import TestSupport
import Testing

@testable import Web

@Suite("Forms with files")
struct MultipartTests {
    static func body(_ parts: [(String, [UInt8])], boundary: String = "x-1", isCut: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        for (head, content) in parts {
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content
            bytes += Array("\r\n".utf8)
        }
        return bytes + Array("--\(boundary)\(isCut ? "" : "--\r\n")".utf8)
    }

    @Test("Fields and files, whatever bytes they hold", arguments: 1...30)
    func roundTrip(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let file = (0..<Int.random(in: 0...2000, using: &random)).map { _ in
            [UInt8.random(in: 0...255, using: &random), 13, 10, 45].randomElement(using: &random) ?? 0
        }
        let body = Self.body([
            ("name=\"year\"", Array("2027".utf8)),
            ("name=\"file\"; filename=\"codes; of 2027.csv\"\r\nContent-Type: text/csv", file),
        ])
        let form = try Multipart(body, contentType: "multipart/form-data; boundary=\"x-1\"")
        #expect(form.fields == ["year": "2027"])
        #expect(form.files["file"].map { Array($0.bytes) } == file)
        #expect(form.files["file"]?.filename == "codes; of 2027.csv")
    }

    @Test("What is cut off, without boundary or malformed is refused with a cure")
    func faults() throws {
        let whole = Self.body([("name=\"a\"", [1, 2]), ("name=\"b\"", [3])])
        for length in 0..<(whole.count - 4) {
            #expect(throws: Refusal.self, "\(length)") {
                try Multipart(Array(whole.prefix(length)), contentType: "multipart/form-data; boundary=x-1")
            }
        }
        for type in [
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\u{7}\"",
        ] {
            #expect(throws: Refusal.self) { try Multipart(whole, contentType: type) }
        }
        #expect(throws: Refusal.self) {
            try Multipart(Self.body([("filename=\"a\"", [1])]), contentType: "multipart/form-data; boundary=x-1")
        }
        let many = Self.body((0..<30).map { ("name=\"a\($0)\"", []) })
        let refused = #expect(throws: Refusal.self) {
            try Multipart(many, contentType: "multipart/form-data; boundary=x-1")
        }
        #expect(refused?.text.contains("more than 19 files") == true && refused?.text.contains("Send fewer") == true)
        #expect(try Multipart(many, contentType: "multipart/form-data; boundary=x-1", mostParts: 30).parts.count == 30)
    }

    @Test("Any bytes at all are refused or read, never more")
    func anything() {
        var random = SeededGenerator(seed: 5)
        let pieces: [[UInt8]] = [
            Array("--x".utf8), [13, 10], Array("Content-Disposition: form-data; name=\"a\"".utf8), [0],
            Array("--".utf8),
            Array("filename=\"".utf8), [255],
        ]
        for _ in 0..<3000 {
            let bytes = (0..<12).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
            let form = try? Multipart(bytes, contentType: "multipart/form-data; boundary=x")
            #expect((form?.parts.reduce(0) { $0 + $1.bytes.count } ?? 0) <= bytes.count)
        }
    }
}
