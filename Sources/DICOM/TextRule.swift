/// What the text VRs allow (PS3.5 table 6.2-1).
enum TextRule {
    /// What is wanted of a single value, nil when the value has it.
    static func broken(by value: String, _ vr: VR) -> String? {
        guard !value.isEmpty else { return nil }
        if vr.hasManyValues, value.utf8.contains(0x5C) { return "no backslash; give several values as an array" }
        if let limit = limit(of: vr), value.unicodeScalars.count > limit { return "at most \(limit) characters" }
        let bytes = value.utf8
        switch vr {
        case .ui: return UID.isValid(value) ? nil : "a UID: digits and dots, no component with a leading zero"
        case .cs:
            let isCode = bytes.allSatisfy { (0x41...0x5A).contains($0) || isDigit($0) || $0 == 0x20 || $0 == 0x5F }
            return isCode ? nil : "upper-case letters, digits, spaces and underscores"
        case .da:
            return bytes.count == 8 && bytes.allSatisfy(isDigit) ? nil : "eight digits, year, month and day"
        case .tm: return isTime(value) ? nil : "hours, minutes, seconds and a fraction, such as 101500.25"
        case .dt:
            return bytes.count >= 4 && bytes.allSatisfy { isDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) }
                ? nil : "a date and time such as 20260310101500"
        case .as:
            let isAge = bytes.count == 4 && bytes.prefix(3).allSatisfy(isDigit) && "DWMY".utf8.contains(bytes.last ?? 0)
            return isAge ? nil : "three digits and D, W, M or Y"
        case .is: return Int32(value) == nil ? "a whole number of 32 bits" : nil
        case .ds: return DecimalString.number(value) == nil ? "a decimal number" : nil
        case .pn:
            return value.split(separator: "=", omittingEmptySubsequences: false).allSatisfy { $0.count <= 64 }
                ? nil : "at most 64 characters in each group"
        case .ae, .sh, .lo, .uc:
            return bytes.allSatisfy { $0 >= 0x20 || $0 == 0x1B } ? nil : "no control characters"
        default: return nil
        }
    }

    private static func limit(of vr: VR) -> Int? {
        switch vr {
        case .ae, .cs, .ds, .sh: 16
        case .is: 12
        case .lo, .ui: 64
        case .st: 1024
        case .lt: 10_240
        case .tm: 14
        case .dt: 26
        default: nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isTime(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, [2, 4, 6].contains(whole.count), whole.allSatisfy(isDigit) else { return false }
        guard parts.count == 2 else { return true }
        return whole.count == 6 && (1...6).contains(parts[1].count) && parts[1].allSatisfy(isDigit)
    }
}
