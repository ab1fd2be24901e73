extension DataSet {
    /// Sets the value of an element whose VR the dictionary names; of several VRs it is the first.
    ///
    /// Text beyond ASCII in a data set that names no character set makes it ISO_IR 192 (UTF-8). Odd lengths are padded.
    /// - Throws: ``DICOMError`` when the value does not fit the VR or the character set. A backslash would make two
    ///   values of one text, so give an array instead.
    public mutating func set(_ tag: Tag, _ value: some ElementInput) throws {
        try value.put(in: &self, tag, DataSet.vr(of: tag))
    }

    /// Sets the value of an element with a VR.
    ///
    /// - Throws: ``DICOMError`` when the value does not fit the VR or the character set.
    public mutating func set(_ tag: Tag, _ vr: VR, _ value: some ElementInput) throws {
        try value.put(in: &self, tag, vr)
    }

    mutating func put(_ tag: Tag, _ vr: VR, _ values: [String]) throws {
        guard vr.isText else { throw DICOMError.value(tag, found: "text for \(vr.rawValue)", wanted: "a VR of text") }
        guard vr.hasManyValues || values.count <= 1 else {
            throw DICOMError.value(tag, found: "\(values.count) values", wanted: "one, as \(vr.rawValue) holds no more")
        }
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            if let wanted = TextRule.broken(by: value, vr) {
                throw DICOMError.value(tag, found: "a text that \(vr.rawValue) does not hold", wanted: wanted)
            }
            if index > 0 { bytes.append(0x5C) }
            bytes += try encode(value, tag, vr)
        }
        place(tag, vr, bytes)
    }

    /// Sets texts as they are, without the rules of their VR, for what others wrote.
    mutating func setUnchecked(_ tag: Tag, _ vr: VR, _ values: [String]) throws {
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x5C) }
            bytes += try encode(value, tag, vr)
        }
        place(tag, vr, bytes)
    }

    /// Sets whole numbers, in binary or, for IS and DS, as text.
    mutating func put(_ tag: Tag, _ vr: VR, _ values: [Int]) throws {
        func pack<Number: FixedWidthInteger>(_ type: Number.Type) throws {
            place(tag, vr, try values.flatMap { try DataSet.fixed($0, type, tag).littleEndianBytes })
        }
        switch vr {
        case .us: try pack(UInt16.self)
        case .ss: try pack(Int16.self)
        case .ul: try pack(UInt32.self)
        case .sl: try pack(Int32.self)
        case .uv: try pack(UInt64.self)
        case .sv: try pack(Int64.self)
        case .is, .ds: try put(tag, vr, values.map(String.init))
        case .fl, .fd: try put(tag, vr, values.map(Double.init))
        default: throw DICOMError.value(tag, found: "a whole number for \(vr.rawValue)", wanted: "a VR of numbers")
        }
    }

    /// Sets numbers: FD exactly, FL rounded to single precision, DS to its sixteen characters.
    mutating func put(_ tag: Tag, _ vr: VR, _ values: [Double]) throws {
        switch vr {
        case .fd: place(tag, vr, values.flatMap { $0.bitPattern.littleEndianBytes })
        case .fl: place(tag, vr, values.flatMap { Float($0).bitPattern.littleEndianBytes })
        case .ds:
            try put(
                tag, vr,
                values.map { value in
                    guard let text = DecimalString.text(value) else {
                        throw DICOMError.value(tag, found: "a number that is not finite", wanted: "a finite one")
                    }
                    return text
                })
        default: throw DICOMError.value(tag, found: "a decimal for \(vr.rawValue)", wanted: "FD, FL or DS")
        }
    }

    /// Sets bytes as they stand, little endian, for any VR but SQ; an odd length is padded.
    mutating func put(_ tag: Tag, _ vr: VR, _ bytes: [UInt8]) throws {
        guard vr != .sq else { throw DICOMError.value(tag, found: "bytes for SQ", wanted: "items") }
        guard bytes.count.isMultiple(of: vr.unit) else {
            throw DICOMError.value(
                tag, found: "\(bytes.count) bytes for \(vr.rawValue)", wanted: "a multiple of \(vr.unit)")
        }
        place(tag, vr, bytes)
    }

    /// Sets the items of a sequence.
    mutating func put(_ tag: Tag, _ vr: VR, _ items: [DataSet]) throws {
        guard vr == .sq else { throw DICOMError.value(tag, found: "items for \(vr.rawValue)", wanted: "the VR SQ") }
        insert(DataElement(tag: tag, vr: vr, value: .items(items)))
    }

    /// Sets the tags of AT.
    mutating func put(_ tag: Tag, _ vr: VR, _ tags: [Tag]) throws {
        guard vr == .at else { throw DICOMError.value(tag, found: "tags for \(vr.rawValue)", wanted: "the VR AT") }
        place(tag, vr, tags.flatMap { $0.group.littleEndianBytes + $0.element.littleEndianBytes })
    }

    /// Sets an element without a value, as type 2 asks for.
    public mutating func setEmpty(_ tag: Tag, _ vr: VR? = nil) throws {
        let vr = try vr ?? DataSet.vr(of: tag)
        insert(DataElement(tag: tag, vr: vr, value: vr == .sq ? .items([]) : .bytes(ByteSlice())))
    }

    private mutating func place(_ tag: Tag, _ vr: VR, _ bytes: [UInt8]) {
        var bytes = bytes
        if !bytes.count.isMultiple(of: 2) { bytes.append(vr.padding) }
        insert(DataElement(tag: tag, vr: vr, value: .bytes(ByteSlice(bytes))))
    }

    private mutating func encode(_ text: String, _ tag: Tag, _ vr: VR) throws -> [UInt8] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
        guard vr.followsCharacterSet else {
            throw DICOMError.value(tag, found: "a character beyond ASCII", wanted: "ASCII, as \(vr.rawValue) asks")
        }
        if inherited == nil, self[.specificCharacterSet] == nil { try put(.specificCharacterSet, .cs, ["ISO_IR 192"]) }
        guard let bytes = characterSet.encode(text) else {
            throw DICOMError.value(
                tag, found: "a character that the Specific Character Set does not hold", wanted: "ISO_IR 192")
        }
        return bytes
    }

    private static func vr(of tag: Tag) throws -> VR {
        guard let vr = DataDictionary.vrs(for: tag).first, vr != .un || tag == .dataSetTrailingPadding else {
            throw DICOMError.value(tag, found: "a tag that the dictionary does not hold", wanted: "its VR with it")
        }
        return vr
    }

    private static func fixed<Number: FixedWidthInteger>(_ value: Int, _ type: Number.Type, _ tag: Tag) throws -> Number
    {
        guard let number = Number(exactly: value) else {
            throw DICOMError.value(
                tag, found: "a number out of range", wanted: "one from \(Number.min) to \(Number.max)")
        }
        return number
    }
}

extension FixedWidthInteger {
    var littleEndianBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}
