import Claims
public import Essentials
public import Patients
import X12

/// The texts of a form or of a row, read one by one; a text that is not right is kept as a fault of its field.
///
///     var fields = TypedFields(["npi": "2000000036"])
///     let npi = fields.npi("npi")
///     try fields.check()
public struct TypedFields: Hashable, Sendable {
    private let texts: [String: String]
    public private(set) var faults: [String: FieldFault] = [:]

    /// The most characters of any text that is looked at.
    public static let limit = 2000

    public init(_ texts: [String: String]) { self.texts = texts }

    /// The text of a field without spaces at its ends; empty where there is none.
    public subscript(name: String) -> String {
        String((texts[name] ?? "").prefix(TypedFields.limit + 1)).trimmingWhitespace()
    }

    public mutating func fault(_ name: String, found: String, wanted: String) {
        if faults[name] == nil { faults[name] = FieldFault(found: found, wanted: wanted) }
    }

    /// - Throws: ``FieldFaults`` where anything was not right.
    public func check() throws { if !faults.isEmpty { throw FieldFaults(faults) } }

    /// Text of one line that a claim can carry.
    ///
    /// X12 and DICOM take some characters for their own: `^ ~ * : | \ >`.
    public mutating func words(_ name: String, upTo limit: Int, mayBeEmpty: Bool = false) -> String? {
        let text = self[name]
        if text.isEmpty {
            if mayBeEmpty { return "" }
            fault(name, found: "nothing", wanted: "some words")
            return nil
        }
        guard text.count <= limit else {
            fault(
                name, found: "\(text.count > TypedFields.limit ? "too many" : "\(text.count)") characters",
                wanted: "at most \(limit)")
            return nil
        }
        if let odd = text.first(where: { "^~*:|\\>".contains($0) }) {
            fault(
                name, found: "the character \(odd)", wanted: "words without ^ ~ * : | \\ >, which claims use as marks")
            return nil
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
            fault(name, found: "a character that can't be printed", wanted: "one line of words")
            return nil
        }
        return text
    }

    public mutating func matching(_ name: String, _ pattern: Regex<Substring>, _ wanted: String) -> String? {
        let text = self[name]
        guard text.count <= TypedFields.limit, text.wholeMatch(of: pattern) != nil else {
            fault(name, found: text.isEmpty ? "nothing" : "another form", wanted: wanted)
            return nil
        }
        return text
    }

    public mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        if let choice = Choice(rawValue: self[name].lowercased()) { return choice }
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        fault(name, found: self[name].isEmpty ? "nothing" : "another word", wanted: "one of \(all)")
        return nil
    }

    public mutating func date(_ name: String) -> CalendarDate? {
        if let date = try? CalendarDate(self[name]) { return date }
        fault(
            name, found: self[name].isEmpty ? "nothing" : "no such day",
            wanted: "year-month-day, such as 2026-03-10")
        return nil
    }

    public mutating func money(_ name: String) -> Money? {
        let text = self[name].first == "$" ? String(self[name].dropFirst()) : self[name]
        guard let money = try? Money(text), money >= .zero, money.cents <= 9_999_999_99 else {
            fault(
                name, found: text.isEmpty ? "nothing" : "another form",
                wanted: "dollars and cents from 0.00 to 9999999.99, such as 185.00")
            return nil
        }
        return money
    }
}

extension TypedFields {
    /// A National Provider Identifier with its check digit.
    public mutating func npi(_ name: String) -> NPI? {
        let text = self[name]
        if let npi = try? NPI(text) { return npi }
        let digits = text.filter(\.isNumber).count
        if digits == 10, text.count == 10 {
            fault(
                name, found: "a number whose check digit does not fit",
                wanted: "the ten digits as they stand in the NPI registry")
        } else {
            fault(
                name, found: text.isEmpty ? "nothing" : text.count == digits ? "\(digits) digits" : "other characters",
                wanted: "ten digits, the last of which is the check digit")
        }
        return nil
    }

    /// An NUCC provider taxonomy code.
    public mutating func taxonomy(_ name: String) -> String? {
        matching(name, #/[0-9A-Z]{9}X/#, "ten characters that end in X, such as 122300000X")
    }

    /// Ten digits; spaces, hyphens, points and brackets between them are left out.
    public mutating func telephone(_ name: String, mayBeEmpty: Bool = false) -> String? {
        if mayBeEmpty, self[name].isEmpty { return "" }
        return digits(name, [10], "ten digits, such as 518 555 0110")
    }

    /// Digits of one of these counts; marks between them are left out.
    public mutating func digits(_ name: String, _ counts: [Int], _ wanted: String) -> String? {
        let text = self[name]
        let digits = text.filter { !" -.()/".contains($0) }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), counts.contains(digits.utf8.count) else {
            let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            fault(
                name,
                found: text.isEmpty ? "nothing" : isNumber ? "\(digits.utf8.count) digits" : "other characters",
                wanted: wanted)
            return nil
        }
        return digits
    }

    /// An address from the fields `line1`, `line2`, `city`, `state` and `zip`, their names after a prefix.
    public mutating func address(_ prefix: String = "") -> PostalAddress? {
        let first = words("\(prefix)line1", upTo: 55)
        let second = words("\(prefix)line2", upTo: 55, mayBeEmpty: true)
        let city = words("\(prefix)city", upTo: 30)
        let state = state("\(prefix)state")
        let zip = digits("\(prefix)zip", [5, 9], "five or nine digits")
        guard let first, let second, let city, let state, let zip else { return nil }
        return PostalAddress(lines: second.isEmpty ? [first] : [first, second], city: city, state: state, zip: zip)
    }

    public mutating func state(_ name: String) -> String? {
        let text = self[name].uppercased()
        guard TypedFields.states?.status(of: text, in: "state", on: nil) == .valid else {
            fault(
                name, found: text.isEmpty ? "nothing" : "no state of the United States",
                wanted: "its two letters, such as NY")
            return nil
        }
        return text
    }

    /// The states that the claim checks know.
    private static let states = try? ShippedCodeSets()
}

extension StringProtocol {
    /// Without white space at its ends.
    func trimmingWhitespace() -> String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
