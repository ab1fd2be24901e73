public import Essentials

extension DICOMJSON {
    /// The data set of a JSON object.
    ///
    /// Text beyond ASCII makes the data set ISO_IR 192. Values are taken as they are, without the checks of setting.
    /// - Throws: ``DICOMError`` with the path of tags: for what is no DICOM JSON, and for a BulkDataURI, since only
    ///   the caller can fetch it.
    public static func decode(_ json: JSONValue) throws -> DataSet {
        try decode(json, inherited: nil, path: [])
    }

    private static func decode(
        _ json: JSONValue, inherited: SpecificCharacterSet?, path: [Tag]
    ) throws -> DataSet {
        guard let object = json.object else { throw failure(path, "an object of elements") }
        var dataSet = DataSet()
        dataSet.inherited = inherited
        for (key, member) in object.members.sorted(by: { $0.key < $1.key }) {
            guard let tag = Tag(key) else { throw failure(path, "member names of eight hexadecimal digits") }
            let path = path + [tag]
            guard let vr = member["vr"]?.string.flatMap(VR.init(rawValue:)) else { throw failure(path, "a vr") }
            guard member["BulkDataURI"] == nil else { throw failure(path, "the value itself, not its address") }
            if let text = member["InlineBinary"]?.string {
                guard let bytes = Base64.decode(text) else { throw failure(path, "Base64") }
                dataSet.insert(try binary(bytes, tag, vr))
            } else {
                guard let values = member["Value"].map(\.array) ?? [] else { throw failure(path, "an array of values") }
                try insert(values, tag, vr, into: &dataSet, path)
            }
        }
        return dataSet
    }

    private static func insert(
        _ values: [JSONValue], _ tag: Tag, _ vr: VR, into dataSet: inout DataSet, _ path: [Tag]
    ) throws {
        func all<Value>(_ wanted: String, _ read: (JSONValue) -> Value?) throws -> [Value] {
            let found = values.compactMap(read)
            guard found.count == values.count else { throw failure(path, wanted) }
            return found
        }
        switch vr {
        case _ where values.isEmpty: try dataSet.setEmpty(tag, vr)
        case .sq:
            let around = dataSet.characterSet
            try dataSet.set(tag, vr, values.map { try decode($0, inherited: around, path: path) })
        case .at: try dataSet.set(tag, vr, all("tags of eight hexadecimal digits") { $0.string.flatMap { Tag($0) } })
        case .us, .ss, .ul, .sl, .sv:
            try dataSet.set(tag, vr, all("whole numbers") { $0.int ?? $0.string.flatMap { Int($0) } })
        case .uv:
            let numbers = try all("whole numbers") { UInt64($0.number?.text ?? $0.string ?? "") }
            try dataSet.set(tag, vr, numbers.flatMap(\.littleEndianBytes))
        case .fl, .fd:
            try dataSet.set(tag, vr, all("numbers") { $0.double ?? $0.string.flatMap { Double($0) } })
        case .cs where tag == .specificCharacterSet: try dataSet.set(tag, "ISO_IR 192")
        case .pn: try dataSet.setUnchecked(tag, vr, all("names", name))
        case _ where vr.isText:
            try dataSet.setUnchecked(tag, vr, all("texts") { $0.isNull ? "" : $0.string ?? $0.number?.text })
        default: throw failure(path, "InlineBinary for \(vr.rawValue)")
        }
    }

    private static func name(_ value: JSONValue) -> String? {
        if value.isNull { return "" }
        guard let object = value.object else { return nil }
        var groups = ["Alphabetic", "Ideographic", "Phonetic"].map { object[$0]?.string ?? "" }
        while let last = groups.last, last.isEmpty { groups.removeLast() }
        return groups.joined(separator: "=")
    }

    /// Bytes, or the fragments that they consist of when pixel data starts with an item.
    private static func binary(_ bytes: [UInt8], _ tag: Tag, _ vr: VR) throws -> DataElement {
        guard tag == .pixelData, bytes.starts(with: [0xFE, 0xFF, 0x00, 0xE0]) else {
            return DataElement(tag: tag, vr: vr, value: .bytes(ByteSlice(bytes)))
        }
        var out = ElementOutput(bytes: [], encoding: .explicitLittle)
        out.header(tag, .ob, DataSetReader.undefined)
        out.append(ByteSlice(bytes))
        let delimiter: [UInt8] = [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
        if !bytes.suffix(8).elementsEqual(delimiter) { out.append(ByteSlice(delimiter)) }
        var reader = DataSetReader(ByteSlice(out.bytes), transferSyntax: .jpegBaseline)
        guard let element = try reader.read()[tag] else { throw failure([tag], "fragments") }
        return element
    }

    private static func failure(_ path: [Tag], _ wanted: String) -> DICOMError {
        DICOMError(.json, path: path, found: "something else in the JSON", wanted: wanted)
    }
}
