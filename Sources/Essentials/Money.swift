/// An exact amount in United States dollars and cents.
///
/// Held as a whole number of cents; arithmetic traps nowhere and refuses what does not fit.
///
///     let fee = try Money("185.00")
///     fee.description           // "185.00"
public struct Money: Hashable, Sendable, Comparable {
    /// The amount in cents, negative for a credit.
    public let cents: Int64

    public static let zero = Money(cents: 0)

    public init(cents: Int64) {
        self.cents = cents
    }

    /// Reads dollars with at most two decimals: `185`, `185.5`, `185.00`, `-3.25`.
    ///
    /// - Throws: ``ValueError`` for anything else; nothing is rounded.
    public init(_ text: some StringProtocol) throws {
        guard let cents = Money.parse(text) else {
            throw ValueError.malformed("amount", wanted: "dollars with at most two decimals, such as 185.00")
        }
        self.cents = cents
    }

    private static func parse(_ text: some StringProtocol) -> Int64? {
        var bytes = Array(text.utf8)[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, parts.contains(where: { !$0.isEmpty }) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : []
        guard fraction.count <= 2 else { return nil }
        var cents: Int64 = 0
        let padded = Array(whole) + Array(fraction) + Array(repeating: UInt8(ascii: "0"), count: 2 - fraction.count)
        for byte in padded {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            let (tens, over) = cents.multipliedReportingOverflow(by: 10)
            let (sum, more) = tens.addingReportingOverflow(Int64(byte - 0x30))
            guard !over, !more else { return nil }
            cents = sum
        }
        return negative ? -cents : cents
    }

    /// The sum, or an error when it does not fit in 64 bits of cents.
    public func adding(_ other: Money) throws -> Money {
        let (sum, over) = cents.addingReportingOverflow(other.cents)
        guard !over else { throw ValueError.outOfRange("amount", wanted: "a sum below 92 quadrillion dollars") }
        return Money(cents: sum)
    }

    /// The sum of all amounts.
    public static func sum(_ amounts: some Sequence<Money>) throws -> Money {
        try amounts.reduce(.zero) { try $0.adding($1) }
    }

    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}

extension Money: CustomStringConvertible {
    /// Dollars, a point and two digits: `185.00`.
    public var description: String {
        let magnitude = cents.magnitude
        let fraction = magnitude % 100
        return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
