/// Base 64 of bytes (RFC 4648 section 4), for images that stand in the page itself.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes.count - start
            let group =
                UInt32(bytes[start]) << 16 | (rest > 1 ? UInt32(bytes[start + 1]) << 8 : 0)
                | (rest > 2 ? UInt32(bytes[start + 2]) : 0)
            for (index, shift) in [18, 12, 6, 0].enumerated() {
                out.append(index > rest ? UInt8(ascii: "=") : alphabet[Int(group >> UInt32(shift) & 63)])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
