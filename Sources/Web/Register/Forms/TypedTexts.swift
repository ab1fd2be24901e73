import Essentials
import Patients

/// What was typed into a form of the register, by the names of its fields, and what can't be read of it.
struct TypedTexts: Hashable, Sendable {
    /// The most characters that are kept of one field.
    static let longest = 2000

    var texts: [String: String] = [:]
    var faults: [RegisterFault] = []

    init() {}

    /// - Parameter form: the fields that were sent.
    init(_ form: [String: String]) {
        for (name, value) in form where name != "form-token" && name != "form-key" && name != "act" {
            texts[name] = String(value.replacing("\r\n", with: "\n").prefix(Self.longest))
        }
    }

    /// Without spaces at its ends.
    subscript(name: String) -> String {
        get { (texts[name] ?? "").trimmed }
        set { texts[name] = newValue }
    }

    func isTicked(_ name: String) -> Bool { texts[name] != nil }

    mutating func fault(_ place: String, _ found: String, _ wanted: String) {
        faults.append(RegisterFault(place, found: found, wanted: wanted))
    }

    /// A day that must be there.
    mutating func date(_ name: String, _ what: String) -> CalendarDate? {
        let text = self[name]
        if let date = TypedDate.read(text) { return date }
        fault(name, text.isEmpty ? "nothing" : "no day that exists", "\(what), month/day/year")
        return nil
    }

    /// A day that may be left out.
    mutating func optionalDate(_ name: String, _ what: String) -> CalendarDate? {
        self[name].isEmpty ? nil : date(name, what)
    }

    mutating func choice<Value: RawRepresentable<String>>(_ name: String, _ what: String, _ type: Value.Type) -> Value?
    {
        if let value = Value(rawValue: self[name]) { return value }
        fault(name, "nothing", what)
        return nil
    }

    /// The digits of a telephone number, without the country's 1.
    func telephone(_ name: String) -> String {
        let digits = self[name].filter { $0.isASCII && $0.isNumber }
        if digits.isEmpty { return self[name] }
        return digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
    }

    func address(_ start: String) -> PostalAddress {
        PostalAddress(
            lines: [self["\(start).lines.1"], self["\(start).lines.2"]].filter { !$0.isEmpty },
            city: self["\(start).city"], state: self["\(start).state"],
            zip: self["\(start).zip"].filter { $0 != "-" && $0 != " " })
    }

    mutating func fill(_ start: String, _ address: PostalAddress) {
        for (index, line) in address.lines.prefix(2).enumerated() { texts["\(start).lines.\(index + 1)"] = line }
        texts["\(start).city"] = address.city
        texts["\(start).state"] = address.state
        texts["\(start).zip"] = RegisterWords.zip(address.zip)
    }

    func name(_ start: String) -> PersonName {
        PersonName(
            family: self["\(start).family"], given: self["\(start).given"], middle: self["\(start).middle"],
            prefix: self["\(start).prefix"], suffix: self["\(start).suffix"])
    }

    mutating func fill(_ start: String, _ name: PersonName) {
        for (part, text) in [
            ("family", name.family), ("given", name.given), ("middle", name.middle), ("prefix", name.prefix),
            ("suffix", name.suffix),
        ] { texts["\(start).\(part)"] = text }
    }
}
