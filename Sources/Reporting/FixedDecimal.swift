/// Decimal text with a fixed number of places, half away from zero.
enum FixedDecimal {
    /// Values past what fits in 64 bits are written as the shortest text of the double.
    static func text(_ value: Double, places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        guard let scaled = Int64(exactly: (value * scale).rounded()), scaled.magnitude < 1 << 53 else {
            return "\(value)"
        }
        let digits = String(scaled.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = scaled < 0 ? "-" : ""
        return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
