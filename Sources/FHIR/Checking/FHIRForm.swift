import Essentials

/// The forms of the primitive types.
///
/// Source: http://hl7.org/fhir/R4/datatypes.html#primitive, with its regular expressions.
enum FHIRForm {
    typealias Fault = (FHIRFinding.Rule, String)

    static func fault(in json: JSONValue, as primitive: FHIRPrimitive) -> Fault? {
        switch primitive {
        case .boolean: json.bool == nil ? (.type, "wanted true or false") : nil
        case .integer: whole(json, Int(Int32.min)...Int(Int32.max))
        case .positiveInt: whole(json, 1...Int(Int32.max))
        case .unsignedInt: whole(json, 0...Int(Int32.max))
        case .decimal: json.number == nil ? (.type, "wanted a number") : nil
        default:
            if let text = json.string { fault(in: text, as: primitive) } else { (.type, "wanted a string") }
        }
    }

    private static func whole(_ json: JSONValue, _ range: ClosedRange<Int>) -> Fault? {
        guard json.number != nil else { return (.type, "wanted a whole number") }
        guard let value = json.int, range.contains(value) else {
            return (.format, "wanted a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return nil
    }

    private static func fault(in text: String, as primitive: FHIRPrimitive) -> Fault? {
        let fits: Bool
        let wanted: String
        switch primitive {
        case .date: (fits, wanted) = (isDate(text), "a date such as 2026-03-10, 2026-03 or 2026")
        case .dateTime:
            (fits, wanted) = (
                isDate(text) || isInstant(text), "a date, or a date and time with seconds and offset"
            )
        case .instant: (fits, wanted) = (isInstant(text), "a date and time with seconds and offset")
        case .uri, .url, .canonical: (fits, wanted) = (isURI(text), "a URI, without white space")
        case .id: (fits, wanted) = (isID(text), "1 to 64 letters, digits, hyphens and points")
        case .code: (fits, wanted) = (isCode(text), "a code, without white space at its ends or doubled inside")
        case .mimeType: (fits, wanted) = (isMIMEType(text), "a MIME type such as application/pdf")
        case .currency: (fits, wanted) = (isCurrency(text), "a currency of ISO 4217 such as USD")
        case .base64Binary: (fits, wanted) = (isBase64(text), "base 64")
        case .xhtml: (fits, wanted) = (isNarrative(text), "a div in the XHTML namespace, without scripts")
        default:
            fits = text.utf8.contains { $0 > 0x20 } && text.utf8.count <= 1 << 20
            wanted = "some text, at most a megabyte"
        }
        return fits ? nil : (.format, "wanted \(wanted)")
    }

    static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch bytes.count {
        case 4: return bytes.allSatisfy(isDigit) && text != "0000"
        case 7: return (try? CalendarDate("\(text)-01")) != nil
        case 10: return (try? CalendarDate(text)) != nil
        default: return false
        }
    }

    static func isInstant(_ text: String) -> Bool {
        var bytes = Array(text.utf8)
        if bytes.count > 20, bytes[19] == UInt8(ascii: ".") {
            let fraction = bytes[20...].prefix(while: isDigit)
            guard !fraction.isEmpty else { return false }
            bytes.removeSubrange(19..<fraction.endIndex)
        }
        return (try? Timestamp(String(decoding: bytes, as: UTF8.self))) != nil
    }

    static func isURI(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 }) else { return false }
        if text.hasPrefix("urn:uuid:") { return isUUID(text.dropFirst(9)) }
        if text.hasPrefix("urn:oid:") { return isOID(text.dropFirst(8)) }
        return true
    }

    /// A URI that begins with a scheme, as systems of codes and identifiers must.
    static func isAbsoluteURI(_ text: String) -> Bool {
        let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard isURI(text), scheme.count < text.utf8.count - 1, let first = scheme.first, isLetter(first) else {
            return false
        }
        return scheme.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isUUID(_ text: Substring) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) } }
    }

    static func isOID(_ text: Substring) -> Bool {
        let arcs = text.split(separator: ".", omittingEmptySubsequences: false)
        return arcs.count > 1 && ["0", "1", "2"].contains(arcs.first)
            && arcs.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) && ($0 == "0" || !$0.hasPrefix("0")) }
    }

    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isCode(_ text: String) -> Bool {
        let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
        return words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 > 0x20 } }
    }

    private static func isMIMEType(_ text: String) -> Bool {
        let parts = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    }

    private static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static func isBase64(_ text: String) -> Bool {
        guard !text.isEmpty, let json = try? R4.Base64(fhir: .string(text), at: FHIRPlace("")) else { return false }
        return json.bytes != nil
    }

    private static func isNarrative(_ text: String) -> Bool {
        let lower = text.lowercased()
        return text.hasPrefix("<div") && text.contains("xmlns=\"http://www.w3.org/1999/xhtml\"")
            && text.hasSuffix("</div>") && !lower.contains("<script") && !lower.contains("javascript:")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
