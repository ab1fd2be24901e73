/// Where a request comes from, as coarse as one sender can change it: an IPv6 address counts by its first 64 bits.
struct OriginKey: Hashable, Sendable, Comparable {
    let text: String

    /// - Parameter origin: an address, with or without brackets, port and zone.
    init(_ origin: String) {
        var address = origin.prefix(100)[...]
        if address.first == "[" { address = address.dropFirst().prefix { $0 != "]" } }
        address = address.prefix { $0 != "%" }
        let colons = address.filter { $0 == ":" }.count
        if colons == 1 { address = address.prefix { $0 != ":" } }
        text = colons < 2 ? address.lowercased() : OriginKey.network(address.lowercased())
    }

    /// The first four groups of an IPv6 address; of an IPv4 address within one, that.
    private static func network(_ address: String) -> String {
        if address.contains("."), let last = address.split(separator: ":").last { return String(last) }
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        func groups(_ half: Substring) -> [String] {
            half.split(separator: ":").map { group in
                let bare = group.drop { $0 == "0" }
                return bare.isEmpty ? "0" : String(bare)
            }
        }
        let front = groups(halves.first ?? "")
        let back = halves.count > 1 ? groups(halves[1]) : []
        let zeros = Array(repeating: "0", count: max(0, 8 - front.count - back.count))
        return (front + (halves.count > 1 ? zeros : []) + back).prefix(4).joined(separator: ":") + "::/64"
    }

    static func < (left: OriginKey, right: OriginKey) -> Bool { left.text < right.text }
}
