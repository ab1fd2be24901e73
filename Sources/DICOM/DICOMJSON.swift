public import Essentials

/// The DICOM JSON model (PS3.18 annex F.2).
///
///     let json = DICOMJSON.encode(file.dataSet)
///     json["00100010"]?["Value"]?[0]?["Alphabetic"]?.string
public enum DICOMJSON {
    /// The JSON object of a data set.
    ///
    /// Group lengths are left out. Text is UTF-8, so Specific Character Set says ISO_IR 192 where there is one. Bytes
    /// are inlined, encapsulated pixels as the items they consist of, unless `bulkDataURI` names where they can be had.
    /// - Parameter bulkDataURI: given the path of tags and the element, the address of its value; nil to inline it.
    public static func encode(
        _ dataSet: DataSet, bulkDataURI: ([Tag], DataElement) -> String? = { _, _ in nil }
    ) -> JSONValue {
        encode(dataSet, path: [], bulkDataURI)
    }

    private static func encode(
        _ dataSet: DataSet, path: [Tag], _ bulkDataURI: ([Tag], DataElement) -> String?
    ) -> JSONValue {
        .object(
            JSONObject(
                dataSet.elements.filter { !$0.tag.isGroupLength }.map { element in
                    (element.tag.hex, member(element, of: dataSet, path: path + [element.tag], bulkDataURI))
                }))
    }

    private static func member(
        _ element: DataElement, of dataSet: DataSet, path: [Tag], _ bulkDataURI: ([Tag], DataElement) -> String?
    ) -> JSONValue {
        var member = JSONObject()
        let isSequence = element.items != nil
        member["vr"] = .string(isSequence ? "SQ" : element.vr.rawValue)
        if element.isEmpty { return .object(member) }
        switch element.value {
        case .items(let items):
            member["Value"] = .array(items.map { encode($0, path: path, bulkDataURI) })
        case .fragments(let pixels):
            if let uri = bulkDataURI(path, element) {
                member["BulkDataURI"] = .string(uri)
            } else {
                member["InlineBinary"] = .string(Base64.encode(pixels.encoded))
            }
        case .bytes(let bytes):
            if element.vr.isText || element.vr.isNumeric {
                if let uri = bytes.count > 1024 ? bulkDataURI(path, element) : nil {
                    member["BulkDataURI"] = .string(uri)
                    break
                }
                let values = self.values(of: element, in: dataSet)
                if values.contains(where: { !$0.isNull }) { member["Value"] = .array(values) }
            } else if let uri = bulkDataURI(path, element) {
                member["BulkDataURI"] = .string(uri)
            } else {
                member["InlineBinary"] = .string(Base64.encode(bytes.slice))
            }
        }
        return .object(member)
    }

    private static func values(of element: DataElement, in dataSet: DataSet) -> [JSONValue] {
        switch element.vr {
        case .pn: return dataSet.strings(element.tag).map(name)
        case .at: return dataSet.tags(element.tag).map { .string($0.hex) }
        case .fl: return dataSet.singles(element.tag).map { number($0.isFinite ? Double("\($0)") ?? 0 : Double($0)) }
        case .fd: return dataSet.doubles(element.tag).map(number)
        case .uv:
            let bytes = element.bytes ?? ByteSlice()
            return (0..<bytes.count / 8).compactMap { bytes.integer(UInt64.self, at: $0 * 8) }.map(large)
        case .sv: return dataSet.ints(element.tag).map(large)
        case .ds, .is: return dataSet.strings(element.tag).map(decimal)
        case .us, .ss, .ul, .sl: return dataSet.ints(element.tag).map { .number(JSONNumber($0)) }
        default:
            if element.tag == .specificCharacterSet { return ["ISO_IR 192"] }
            return dataSet.strings(element.tag).map { $0.isEmpty ? .null : .string($0) }
        }
    }

    /// The component groups of a person's name.
    private static func name(_ text: String) -> JSONValue {
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        var object = JSONObject()
        for (key, group) in zip(["Alphabetic", "Ideographic", "Phonetic"], groups) where !group.isEmpty {
            object[key] = .string(String(group).trimmingSpaces)
        }
        return object.isEmpty ? .null : .object(object)
    }

    /// DS and IS keep the text of their number where JSON allows it, and stay text where they are no number.
    private static func decimal(_ text: String) -> JSONValue {
        if text.isEmpty { return .null }
        if let number = JSONNumber(decimal: text) { return .number(number) }
        guard let value = DecimalString.number(text), let number = JSONNumber(value) else { return .string(text) }
        return .number(number)
    }

    private static func number(_ value: Double) -> JSONValue {
        JSONNumber(value).map { .number($0) } ?? .string(value.isNaN ? "NaN" : value < 0 ? "-inf" : "inf")
    }

    /// Numbers beyond what a double holds exactly stand as text.
    private static func large(_ value: some FixedWidthInteger) -> JSONValue {
        value.magnitude < 1 << 53 ? .number(JSONNumber(value)) : .string(String(value))
    }
}

extension VR {
    /// Whether values are binary numbers or tags.
    var isNumeric: Bool {
        switch self {
        case .at, .fl, .fd, .sl, .ss, .sv, .ul, .us, .uv: true
        default: false
        }
    }
}

extension DataSet {
    /// The values of FL in their own precision.
    func singles(_ tag: Tag) -> [Float] {
        (self[tag]?.bytes).map { bytes in
            (0..<bytes.count / 4).compactMap { bytes.integer(UInt32.self, at: $0 * 4).map { Float(bitPattern: $0) } }
        } ?? []
    }
}

extension PixelFragments {
    /// The items as they stand in a file, with the delimitation.
    var encoded: [UInt8] {
        var out = ElementOutput(bytes: [], encoding: .explicitLittle)
        for fragment in [offsetTable] + fragments {
            out.marker(.item, UInt32(truncatingIfNeeded: fragment.count))
            out.append(fragment)
        }
        out.marker(.sequenceDelimitationItem, 0)
        return out.bytes
    }
}
