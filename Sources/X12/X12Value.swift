import Essentials

/// Whether bytes are what an X12 data type wants.
enum X12Value {
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Digits, with a minus sign before them if need be.
    static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// Digits with at most one point.
    static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
        let number = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
        let points = number.count { $0 == UInt8(ascii: ".") }
        return points <= 1 && number.count > points && number.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    /// A real day in eight digits, or in six with the century left off.
    static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 8 || bytes.count == 6, bytes.allSatisfy(isDigit) else { return false }
        let text = (bytes.count == 6 ? "20" : "") + String(decoding: bytes, as: UTF8.self)
        return (try? CalendarDate(text)) != nil
    }

    /// Hours and minutes, with seconds and hundredths where they are given.
    static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard [4, 6, 7, 8].contains(bytes.count), bytes.allSatisfy(isDigit) else { return false }
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            Int(bytes[$0] - 0x30) * 10 + Int(bytes[$0 + 1] - 0x30)
        }
        return pairs[0] < 24 && pairs[1] < 60 && (pairs.count < 3 || pairs[2] < 60)
    }
}
