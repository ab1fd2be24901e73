extension DataSet {
    /// The character set of this data set's texts: its own, else that of the data set it is an item of.
    var characterSet: SpecificCharacterSet {
        guard let bytes = self[.specificCharacterSet]?.bytes else { return inherited ?? .default }
        return SpecificCharacterSet(terms: String(decoding: bytes, as: UTF8.self))
    }

    /// The first value as text, without its padding; nil when the element is missing, empty or holds no text.
    ///
    /// Characters that the character set does not hold, or that are not read here, stand as U+FFFD.
    public func string(_ tag: Tag) -> String? { strings(tag).first { !$0.isEmpty } }

    /// All values as text, without their padding; empty ones keep their place.
    ///
    /// A value that was written as UN is read by the VR of the dictionary, here and in all that follows.
    public func strings(_ tag: Tag) -> [String] {
        guard let element = self[tag], let bytes = element.bytes, !bytes.isEmpty else { return [] }
        let vr = element.effectiveVR
        return vr.isText || vr == .un ? characterSet.values(of: bytes, vr) : []
    }

    public func int(_ tag: Tag) -> Int? { ints(tag).first }

    /// The values as whole numbers: of the binary VRs, and of IS and DS where they hold whole numbers.
    ///
    /// Empty when one of the values is none.
    public func ints(_ tag: Tag) -> [Int] {
        guard let element = self[tag], let bytes = element.bytes else { return [] }
        switch element.effectiveVR {
        case .us, .ow: return bytes.numbers(UInt16.self)
        case .ss: return bytes.numbers(Int16.self)
        case .ul, .ol: return bytes.numbers(UInt32.self)
        case .sl: return bytes.numbers(Int32.self)
        case .sv: return bytes.numbers(Int64.self)
        case .uv, .ov: return bytes.numbers(UInt64.self)
        case .ob: return bytes.numbers(UInt8.self)
        case .is, .ds:
            return whole(
                strings(tag).map { text in Int(text) ?? DecimalString.number(text).flatMap { Int(exactly: $0) } })
        default: return []
        }
    }

    public func double(_ tag: Tag) -> Double? { doubles(tag).first }

    /// The values as numbers: of FL, FD, OF, OD and DS, and of all that ``ints(_:)`` reads.
    ///
    /// Empty when one of the values is none; FL and FD may hold what is not finite.
    public func doubles(_ tag: Tag) -> [Double] {
        guard let element = self[tag], let bytes = element.bytes else { return [] }
        switch element.effectiveVR {
        case .fl, .of:
            return (0..<bytes.count / 4).compactMap { index in
                bytes.integer(UInt32.self, at: index * 4).map { Double(Float(bitPattern: $0)) }
            }
        case .fd, .od:
            return (0..<bytes.count / 8).compactMap { index in
                bytes.integer(UInt64.self, at: index * 8).map { Double(bitPattern: $0) }
            }
        case .ds: return whole(strings(tag).map { DecimalString.number($0) })
        default: return ints(tag).map(Double.init)
        }
    }

    /// The items of a sequence; empty when it is missing.
    public func items(_ tag: Tag) -> [DataSet] { self[tag]?.items ?? [] }

    /// The tags of AT.
    public func tags(_ tag: Tag) -> [Tag] {
        guard let element = self[tag], element.effectiveVR == .at, let bytes = element.bytes else { return [] }
        let halves = bytes.numbers(UInt16.self).map(UInt16.init)
        return stride(from: 0, to: halves.count - 1, by: 2).map { Tag(halves[$0], halves[$0 + 1]) }
    }

    /// The first code of a code sequence.
    public func code(_ tag: Tag) -> CodedEntry? { items(tag).first.flatMap { CodedEntry($0) } }

    /// The values when each of them is one.
    private func whole<Number>(_ values: [Number?]) -> [Number] {
        let found = values.compactMap { $0 }
        return found.count == values.count ? found : []
    }
}

extension ByteSlice {
    func numbers<Number: FixedWidthInteger>(_ type: Number.Type) -> [Int] {
        let size = MemoryLayout<Number>.size
        return (0..<count / size).compactMap { index in
            integer(Number.self, at: index * size).flatMap { Int(exactly: $0) }
        }
    }
}

extension DataElement {
    /// The VR by which the value is understood: of an element that was written as UN, that of the dictionary.
    var effectiveVR: VR { vr == .un ? DataDictionary.vrs(for: tag).first ?? .un : vr }
}
