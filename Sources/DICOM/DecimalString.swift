/// Decimal strings (DS): numbers in at most sixteen characters (PS3.5 table 6.2-1).
enum DecimalString {
    /// The number of a DS without padding, nil when it is none.
    static func number(_ text: String) -> Double? {
        let allowed = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard allowed, !text.isEmpty, let number = Double(text), number.isFinite else { return nil }
        return number
    }

    /// The text of a finite number, rounded only as far as sixteen characters ask for.
    ///
    ///     DecimalString.text(12.5)                 // "12.5"
    ///     DecimalString.text(-1.0 / 3.0)           // "-0.3333333333333"
    static func text(_ value: Double) -> String? {
        guard value.isFinite else { return nil }
        if let whole = Int64(exactly: value), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
        let decimal = Decimal(shortest: "\(abs(value))")
        let sign = value < 0 ? "-" : ""
        for count in stride(from: decimal.digits.count, to: 0, by: -1) {
            let rounded = decimal.rounded(to: count)
            let texts = [rounded.plain, rounded.scientific].map { sign + $0 }
            if let text = texts.first(where: { $0.utf8.count <= 16 }) { return text }
        }
        return "0"
    }

    /// Digits without leading or trailing zeros, and the power of ten of the first of them.
    private struct Decimal {
        var digits: [UInt8]
        var exponent: Int

        init(shortest text: String) {
            let parts = text.split(separator: "e", maxSplits: 1)
            let power = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
            let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false).map {
                Array($0.utf8)
            }
            let whole = mantissa.first ?? []
            digits = (whole + (mantissa.count > 1 ? mantissa[1] : [])).map { $0 - 0x30 }
            exponent = whole.count - 1 + power
            while digits.first == 0, digits.count > 1 {
                digits.removeFirst()
                exponent -= 1
            }
            while digits.last == 0, digits.count > 1 { digits.removeLast() }
        }

        func rounded(to count: Int) -> Decimal {
            guard count < digits.count else { return self }
            var result = self
            result.digits = Array(digits.prefix(count))
            if digits[count] >= 5 {
                var index = count - 1
                while index >= 0, result.digits[index] == 9 {
                    result.digits[index] = 0
                    index -= 1
                }
                if index >= 0 {
                    result.digits[index] += 1
                } else {
                    result.digits = [1]
                    result.exponent += 1
                }
            }
            while result.digits.last == 0, result.digits.count > 1 { result.digits.removeLast() }
            return result
        }

        private func text(_ digits: some Sequence<UInt8>) -> String {
            String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        }

        var plain: String {
            guard abs(exponent) < 20 else { return scientific }
            if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text(digits) }
            if digits.count <= exponent + 1 {
                return text(digits) + String(repeating: "0", count: exponent + 1 - digits.count)
            }
            return text(digits.prefix(exponent + 1)) + "." + text(digits.dropFirst(exponent + 1))
        }

        var scientific: String {
            let rest = digits.dropFirst()
            return text(digits.prefix(1)) + (rest.isEmpty ? "" : "." + text(rest)) + "e\(exponent)"
        }
    }
}
