/// A National Provider Identifier: ten digits, the last of which is a check digit.
///
/// The check is the Luhn formula over the number with the prefix 80840 (45 CFR 162.406).
///
///     let npi = try NPI("1234567893")
public struct NPI: Hashable, Sendable, CustomStringConvertible {
    public let digits: String

    public init(_ text: some StringProtocol) throws {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            throw ValueError.malformed("NPI", wanted: "ten digits")
        }
        guard NPI.passesCheck(bytes.map { Int($0 - 0x30) }) else {
            throw ValueError.failedCheck("NPI", wanted: "a number whose last digit is its check digit")
        }
        digits = String(text)
    }

    /// Luhn's sum with the constant 24 that the prefix 80840 contributes.
    private static func passesCheck(_ digits: [Int]) -> Bool {
        var sum = 24
        for (index, digit) in digits.reversed().enumerated() {
            let value = index.isMultiple(of: 2) ? digit : digit * 2
            sum += value > 9 ? value - 9 : value
        }
        return sum.isMultiple(of: 10)
    }

    public var description: String { digits }
}
