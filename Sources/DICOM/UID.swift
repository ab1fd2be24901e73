/// Unique identifiers (PS3.5 section 9).
public enum UID {
    /// A UID from the first sixteen bytes of a digest: `2.25.` and their number in decimal.
    ///
    /// The bytes are marked as a UUID of version 8 (RFC 9562), which PS3.5 section B.2 then lets stand as a decimal.
    /// The same bytes give the same UID. Fewer than sixteen are filled with zeros.
    public static func derived(from digest: some Sequence<UInt8>) -> String {
        var bytes = Array(digest.prefix(16))
        bytes += repeatElement(0, count: 16 - bytes.count)
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return "2.25.\(bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) })"
    }

    /// Whether a text is a UID: at most 64 digits and dots, no component empty or with a leading zero.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        guard (1...64).contains(text.utf8.count) else { return false }
        return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } && (part.count == 1 || part.first != 0x30)
        }
    }

    /// The name that PS3.6 annex A gives a UID, such as `Ultrasound Image Storage`.
    public static func name(of uid: String) -> String? {
        guard isValid(uid), let line = SortedLines(namesOfUIDs).line(startingWith: uid) else { return nil }
        return String(line.dropFirst(uid.utf8.count + 1))
    }
}
