import Essentials

/// Names for entries of a bundle that are the same for the same input.
public enum FHIRUUID {
    /// `urn:uuid:` and a UUID made of the first 16 bytes of a digest, marked as version 8 (RFC 9562 section 5.8).
    ///
    ///     try FHIRUUID.urn(digest: digest.bytes)     // urn:uuid:0c9f…
    ///
    /// - Throws: `ValueError` when there are fewer than 16 bytes.
    public static func urn(digest: [UInt8]) throws -> String {
        guard digest.count >= 16 else { throw ValueError.malformed("digest", wanted: "at least 16 bytes") }
        var bytes = Array(digest[..<16])
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { Hex.encode(bytes[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
